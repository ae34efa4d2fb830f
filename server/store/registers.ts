/** What a register has brought: its claims by the row they come from, edition after edition. */
import * as z from "zod";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";
import { batches } from "./write-records.ts";

const any = defineQuery({
  file: "registers/any.cypher",
  access: "read",
  row: z.strictObject({ any: z.boolean() }),
});
const standing = z.strictObject({ id: z.string(), withdrawn: z.boolean(), by: z.string().nullable() });
const editionsQuery = defineQuery({
  file: "registers/editions.cypher",
  access: "read",
  row: standing.extend({ base: z.string() }),
});
const nextClaims = defineQuery({ file: "registers/next-claims.cypher", access: "read", row: standing });
const withdrawQuery = defineQuery({ file: "registers/withdraw.cypher", access: "write", row: z.never() });
const restoreQuery = defineQuery({ file: "registers/restore.cypher", access: "write", row: z.never() });
const ownedQuery = defineQuery({
  file: "registers/owned.cypher",
  access: "read",
  row: z.strictObject({ id: z.string(), register: z.string().nullable() }),
});
const ownQuery = defineQuery({ file: "registers/own.cypher", access: "write", row: z.never() });
const noteQuery = defineQuery({ file: "registers/note-change.cypher", access: "write", row: z.never() });

/** A claim of a register as it stands. */
export interface StandingClaim {
  readonly id: string;
  readonly withdrawn: boolean;
  /** The import that withdrew it; null when it was somebody else. */
  readonly by: string | null;
}

/** How the ids of a register's claims begin. */
export const claimPrefix = (register: string): string => `claim:${register}.`;

/** Whether a register has brought anything yet. */
export async function hasAny(tx: Transaction, register: string): Promise<boolean> {
  const prefixes = { claims: claimPrefix(register), transfers: `transfer:${register}.` };
  const [row] = await tx.run(any, prefixes);
  return row?.any ?? false;
}

/** The claims under each base, of all editions. */
export async function editionsOf(
  tx: Transaction,
  bases: readonly string[],
): Promise<Map<string, StandingClaim[]>> {
  const rows = await tx.run(editionsQuery, { bases });
  return Map.groupBy(rows, ({ base }) => base);
}

/** The next claims of a register, in the order of ids. */
export function claimsAfter(
  tx: Transaction,
  register: string,
  after: string,
  limit: number,
): Promise<StandingClaim[]> {
  return tx.run(nextClaims, { prefix: claimPrefix(register), after, limit });
}

/** Withdraws claims in the name of an import, on a day `YYYY-MM-DD`. */
export async function withdraw(
  tx: Transaction,
  ids: readonly string[],
  by: { readonly import: string; readonly day: string },
): Promise<void> {
  for (const batch of batches(ids)) await tx.run(withdrawQuery, { ids: batch, ...by });
}

/** Lets withdrawn claims stand again. */
export async function restore(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const batch of batches(ids)) await tx.run(restoreQuery, { ids: batch });
}

/** Of the given entities those that are stored, with the register that brought each. */
export async function ownersOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = ids.length === 0 ? [] : await tx.run(ownedQuery, { ids });
  return new Map(rows.map(({ id, register }) => [id, register]));
}

/** Says which register brought entities. */
export async function own(tx: Transaction, ids: readonly string[], register: string): Promise<void> {
  for (const batch of batches(ids)) await tx.run(ownQuery, { ids: batch, register });
}

/** One thing that an import created or changed. */
export interface ChangeNote {
  readonly id: string;
  readonly import: string;
  /** Ids of entities that it created, in a batch. */
  readonly created?: readonly string[];
  /** A record as it was before, as JSON. */
  readonly before?: string;
  readonly family?: "entities" | "transfers";
}

/** Keeps what is needed to take an import back. */
export async function noteChanges(tx: Transaction, notes: readonly ChangeNote[]): Promise<void> {
  if (notes.length > 0) await tx.run(noteQuery, { rows: notes });
}
