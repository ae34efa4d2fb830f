/** Small valid claims, transfers and sets, each test saying only what it is about. */
import type * as z from "zod";
import { type RelationClaim, relationClaim, type TransferClaim, transferClaim } from "#domain/claim.ts";
import type { Quantity } from "#domain/quantity.ts";
import { type RecordSet, recordSet } from "#domain/records.ts";
import { type Transfer, transfer } from "#domain/transfer.ts";

const spoken = {
  summary: "A speaker says so.",
  basis: "statement",
  speaker: "organization:paper",
  document: "document:report",
} as const;

/** A claim about a transfer: the paper asserts that it was shipped. */
export function aboutTransfer(
  id: string,
  changes: Partial<z.input<typeof transferClaim>> = {},
): TransferClaim {
  return transferClaim.parse({
    ...spoken,
    id: `claim:${id}`,
    of: "transfer",
    about: "transfer:shells",
    stance: "asserts",
    stage: "shipped",
    ...changes,
  });
}

/** A claim of a relation: the paper asserts that A leads North Korea. */
export function aboutRelation(
  id: string,
  changes: Partial<z.input<typeof relationClaim>> = {},
): RelationClaim {
  return relationClaim.parse({
    ...spoken,
    id: `claim:${id}`,
    of: "relation",
    about: "leader:a",
    predicate: "LEADS",
    object: "country:KP",
    stance: "asserts",
    ...changes,
  });
}

/** A transfer of shells from North Korea to Russia. */
export function someTransfer(changes: Partial<z.input<typeof transfer>> = {}): Transfer {
  return transfer.parse({
    id: "transfer:shells",
    name: "Shells",
    from: "country:KP",
    to: "country:RU",
    commodity: "commodity:shell",
    ...changes,
  });
}

/** An actual number of pieces; the changes say otherwise. */
export function pieces(amount: Quantity["amount"], changes: Partial<Quantity> = {}): Quantity {
  return { amount, unit: "piece", modality: "actual", ...changes };
}

/** Exactly this many, about this many. */
export const exactly = (value: number): Quantity["amount"] => ({ comparator: "=", value });
export const about = (value: number): Quantity["amount"] => ({ comparator: "≈", value });

/** A set without faults: the shells, one claim of them, its speaker and its document. */
export function smallSet(changes: Partial<RecordSet> = {}): RecordSet {
  const set = recordSet.parse({
    entities: [
      { id: "country:KP", kind: "country", name: "North Korea" },
      { id: "country:RU", kind: "country", name: "Russia" },
      { id: "commodity:shell", kind: "commodity", name: "Shell" },
      { id: "organization:paper", kind: "organization", name: "Paper" },
      { id: "leader:a", kind: "leader", name: "A" },
    ],
    documents: [
      { id: "document:report", title: "Report", type: "report", text: "They sent 10 shells by rail." },
    ],
    transfers: [someTransfer()],
    claims: [aboutTransfer("one")],
  });
  return { ...set, ...changes };
}

/** The fields that a parse refuses, each as a dotted path; none when it accepts. */
export function refusedFields(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join("."));
}
