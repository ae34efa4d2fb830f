/** The derivation at work: reads what edges rest on, lets the domain decide, and writes the difference. */
import type { RelationClaim } from "#domain/claim.ts";
import { deriveExchange } from "#domain/exchange.ts";
import type { TransferId } from "#domain/ids.ts";
import { deriveRelation } from "#domain/relation-edges.ts";
import type { Affected, RelationKey } from "#store/affected.ts";
import { writeExchange, writeRelations } from "#store/derived.ts";
import { relationRecords, transferRecords, voicesFor } from "#store/grounds.ts";
import type { Transaction } from "#store/store.ts";
import { batches } from "#store/write-records.ts";

/** Transfers or relations derived at a time: bounds the memory of both sides. */
export const DERIVED_AT_ONCE = 1_000;

/** Derives the exchange edges and shortcuts of transfers anew. */
export async function deriveTransfers(tx: Transaction, ids: readonly TransferId[]): Promise<void> {
  for (const batch of batches(ids, DERIVED_AT_ONCE)) {
    const records = await transferRecords(tx, batch);
    const voices = await voicesFor(
      tx,
      records.flatMap(({ claims }) => claims),
    );
    const derived = records.map((record) => [record.transfer.id, deriveExchange(record, voices)] as const);
    await writeExchange(tx, new Map(derived));
  }
}

/** Derives the edges of relations anew. */
export async function deriveRelations(tx: Transaction, relations: readonly RelationKey[]): Promise<void> {
  for (const batch of batches(relations, DERIVED_AT_ONCE)) {
    const records = await relationRecords(tx, batch);
    const claims: RelationClaim[] = [...records.values()].flat();
    const voices = await voicesFor(tx, claims);
    const edges = [...records.values()].flatMap((same) => deriveRelation(same, voices) ?? []);
    await writeRelations(tx, batch, edges);
  }
}

/** Derives anew what a change touched, inside the transaction that made the change. */
export async function deriveAffected(tx: Transaction, affected: Affected): Promise<void> {
  await deriveRelations(tx, affected.relations);
  await deriveTransfers(tx, affected.transfers);
}
