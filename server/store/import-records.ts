/** The record of imports: which set came in, with which content, when, and how much of it was new. */
import * as z from "zod";
import type { RecordCounts } from "./differences.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const byId = defineQuery({
  file: "imports/by-id.cypher",
  access: "read",
  row: z.strictObject({ id: z.string() }),
});
const ofRegister = defineQuery({
  file: "imports/of-register.cypher",
  access: "read",
  row: z.strictObject({
    id: z.string(),
    state: z.string(),
    sha256: z.string(),
    mapping: z.string().nullable(),
    day: z.string(),
    document: z.string(),
  }),
});
const beginQuery = defineQuery({
  file: "imports/begin.cypher",
  access: "write",
  row: z.strictObject({ state: z.string(), day: z.string() }),
});
const countQuery = defineQuery({ file: "imports/count.cypher", access: "write", row: z.never() });
const finishQuery = defineQuery({ file: "imports/finish.cypher", access: "write", row: z.never() });
const record = defineQuery({ file: "imports/record.cypher", access: "write", row: z.never() });

/** An import that took place. */
export interface ImportRecord {
  /** `import:<set>@<first 12 digits of sha256>` */
  readonly id: string;
  readonly set: string;
  /** SHA-256 of the records' canonical JSON. */
  readonly sha256: string;
  readonly counts: RecordCounts;
  /** Ids of the documents it brought; its other records are too many for a relationship each. */
  readonly documents: readonly string[];
}

/** Whether this import took place before. */
export async function findImport(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.run(byId, { id })).length > 0;
}

/** Counts as properties of a node: `claimsCreated`, `claimsChanged`, `claimsUnchanged`. */
function flat(counts: RecordCounts): Record<string, number> {
  return Object.fromEntries(
    Object.entries(counts).flatMap(([family, { created, changed, unchanged }]) => [
      [`${family}Created`, created],
      [`${family}Changed`, changed],
      [`${family}Unchanged`, unchanged],
    ]),
  );
}

/** Records an import, in the transaction that wrote its records. */
export async function recordImport(tx: Transaction, given: ImportRecord): Promise<void> {
  const { id, set, sha256, documents } = given;
  const recorded = new Date().toISOString();
  await tx.run(record, { id, set, sha256, recorded, documents, counts: flat(given.counts) });
}

/** An import of a register's file, begun or ended. */
export interface RegisterImport {
  readonly id: string;
  readonly state: string;
  readonly sha256: string;
  readonly mapping: string | null;
  /** Day on which it was begun, `YYYY-MM-DD`: what it takes back is withdrawn on that day. */
  readonly day: string;
  readonly document: string;
}

/** The imports of a register that were not taken back, the newest first. */
export function importsOf(tx: Transaction, register: string): Promise<RegisterImport[]> {
  return tx.run(ofRegister, { set: register });
}

/** Begins an import, or goes on with the one of this id; returns the day on which it was begun. */
export async function beginImport(
  tx: Transaction,
  given: Omit<RegisterImport, "state" | "day"> & { readonly set: string; readonly file: string },
): Promise<string> {
  const { id, document, ...own } = given;
  const [row] = await tx.run(beginQuery, { id, document, properties: { ...own, document } });
  if (row === undefined) throw new Error(`the document ${document} of the import ${id} is not stored`);
  return row.day;
}

/** Adds what a batch did to the counts of its import; zeros are left out. */
export async function countImport(
  tx: Transaction,
  id: string,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const done = Object.entries(counts).filter(([, count]) => count > 0);
  if (done.length > 0) await tx.run(countQuery, { id, counts: Object.fromEntries(done) });
}

/** Ends an import as `complete` or `torn`. */
export async function finishImport(tx: Transaction, id: string, state: string): Promise<void> {
  await tx.run(finishQuery, { id, state });
}
