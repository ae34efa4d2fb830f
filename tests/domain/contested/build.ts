/** Short ways to write claims and transfers for tests of the rules. */
import { type RelationClaim, relationClaim, type TransferClaim, transferClaim } from "#domain/claim.ts";
import { recordSet } from "#domain/records.ts";
import { type Context, contextOf } from "#domain/rules/context.ts";
import { type Parameter, parametersWith } from "#domain/rules/parameters.ts";
import { type Transfer, transfer } from "#domain/transfer.ts";

let made = 0;

/** A claim about a transfer; whatever is not given is the plainest there is. */
export function claimOf(fields: Record<string, unknown>): TransferClaim {
  made += 1;
  return transferClaim.parse({
    id: `claim:made-${made}`,
    of: "transfer",
    about: "transfer:containers",
    summary: "Somebody says something.",
    stance: "asserts",
    basis: "statement",
    speaker: "leader:shin-wonsik",
    document: "document:one",
    ...fields,
  });
}

/** A claim of a relation between two entities. */
export function relationOf(fields: Record<string, unknown>): RelationClaim {
  made += 1;
  return relationClaim.parse({
    id: `claim:made-${made}`,
    of: "relation",
    summary: "Somebody says something.",
    stance: "asserts",
    basis: "statement",
    speaker: "organization:editors",
    document: "document:one",
    ...fields,
  });
}

export function transferOf(fields: Record<string, unknown>): Transfer {
  return transfer.parse({ name: "A transfer", from: "country:KP", to: "country:RU", ...fields });
}

/** A quantity: `amount(">", 10_000, "container", {window: "2023-09/2024-02"})`. */
export function amount(comparator: string, value: number, unit: string, more: Record<string, unknown> = {}) {
  const stated = comparator === "unknown" ? { comparator } : { comparator, value };
  return { amount: stated, unit, modality: "actual", accumulation: "cumulative", ...more };
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number set by hand in the place of the product's own. */
export const set = (key: string, value: number, unit: string): Parameter => ({
  key,
  value,
  unit,
  source: "a test",
});

/** What rules may look up: the records a test gives, and parameters it sets. */
export function contextWith(records: Record<string, unknown> = {}, parameters: Parameter[] = []): Context {
  const none = { entities: [], documents: [], transfers: [], claims: [] };
  return contextOf(recordSet.parse({ ...none, ...records }), parametersWith(parameters));
}
