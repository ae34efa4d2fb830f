/** Reads and deletes what an import brought, a part at a time, so that it can be taken back as a whole. */
import * as z from "zod";
import { type TransferId, transferId } from "#domain/ids.ts";
import { writeExchange } from "./derived.ts";
import { writeFindings } from "./findings.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const idRow = z.strictObject({ id: z.string() });
const reported = defineQuery({ file: "registers/reported.cypher", access: "read", row: idRow });
const unspoken = defineQuery({
  file: "registers/unspoken.cypher",
  access: "read",
  row: z.strictObject({ id: transferId }),
});
const changes = defineQuery({
  file: "registers/changes.cypher",
  access: "read",
  row: idRow.extend({
    created: z.array(z.string()).nullable(),
    before: z.string().nullable(),
    family: z.enum(["entities", "transfers"]).nullable(),
  }),
});
const deleting = (what: string) =>
  defineQuery({ file: `registers/delete-${what}.cypher`, access: "write", row: z.never() });
const deleteClaimRows = deleting("claims");
const deleteTransferRows = deleting("transfers");
const deleteEntityRows = deleting("entities");
const deleteChangeRows = deleting("changes");
const rolledBack = defineQuery({ file: "imports/rolled-back.cypher", access: "write", row: z.never() });

/** Some of the claims that stand in a document. */
export async function claimsIn(tx: Transaction, document: string, limit: number): Promise<string[]> {
  return (await tx.run(reported, { document, limit })).map(({ id }) => id);
}

/** Some of what an import noted as created or changed. */
export function changesOf(tx: Transaction, importId: string, limit: number) {
  return tx.run(changes, { import: importId, limit });
}

/** Deletes claims; what they drew is derived anew by the caller. */
export async function deleteClaims(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.run(deleteClaimRows, { ids });
}

/** Deletes those of the transfers about which nobody says anything, with all that was drawn of them; returns the others. */
export async function deleteUnspoken(tx: Transaction, ids: readonly TransferId[]): Promise<TransferId[]> {
  const gone = new Set((await tx.run(unspoken, { ids })).map(({ id }) => id));
  const nothing = { edges: [], claimedBy: [], deniedBy: [] };
  if (gone.size > 0) {
    await writeExchange(tx, new Map([...gone].map((id) => [id, nothing])));
    await writeFindings(tx, [...gone], []);
    await tx.run(deleteTransferRows, { ids: [...gone] });
  }
  return ids.filter((id) => !gone.has(id));
}

/** Deletes those of the entities that nothing points to. */
export async function deleteLoneEntities(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.run(deleteEntityRows, { ids });
}

/** Forgets notes of changes. */
export async function forgetChanges(
  tx: Transaction,
  importId: string,
  ids: readonly string[],
): Promise<void> {
  await tx.run(deleteChangeRows, { import: importId, ids });
}

/** Records that an import was taken back; its id becomes free for the same file to come again. */
export async function noteRolledBack(tx: Transaction, id: string, document: string): Promise<void> {
  await tx.run(rolledBack, { id, document });
}
