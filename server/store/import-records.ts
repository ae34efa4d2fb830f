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
