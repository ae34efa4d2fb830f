/** Writes the transfers and claims of a register that nobody has spoken of before: created, never merged. */
import * as z from "zod";
import type { TransferClaim } from "#domain/claim.ts";
import type { DocumentId } from "#domain/ids.ts";
import type { Transfer } from "#domain/transfer.ts";
import { claimRow } from "./claim-rows.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";
import { transferRow } from "./transfer-rows.ts";
import { linkCounts, linkRoutes, writeRows } from "./write-records.ts";

const createTransfers = defineQuery({
  file: "imports/create-transfers.cypher",
  access: "write",
  row: z.never(),
});
const createClaims = defineQuery({ file: "imports/create-claims.cypher", access: "write", row: z.never() });

/** Creates transfers; their entities are stored. The database refuses an id that it has. */
export async function bulkTransfers(tx: Transaction, transfers: readonly Transfer[]): Promise<void> {
  const rows = transfers.map((transfer) => ({ ...transferRow(transfer), commodity: transfer.commodity }));
  await writeRows(tx, createTransfers, rows);
  await linkRoutes(tx, transfers);
}

/**
 * Creates claims about stored transfers, all reported in one document. They repeat, correct and retract nothing.
 * @param recorded ISO time of this recording
 */
export async function bulkClaims(
  tx: Transaction,
  claims: readonly TransferClaim[],
  document: DocumentId,
  recorded: string,
): Promise<void> {
  const rows = claims.map((claim) => ({ ...claimRow(claim), about: claim.about }));
  await writeRows(tx, createClaims, rows, { document, recorded });
  await linkCounts(tx, claims);
}
