/** Reads what a derivation rests on: transfers with their claims, those of their wholes, and who speaks for whom. */
import * as z from "zod";
import type { Claim, RelationClaim, TransferClaim } from "#domain/claim.ts";
import type { TransferRecord } from "#domain/exchange.ts";
import { type TransferId, transferId } from "#domain/ids.ts";
import { relationKey } from "#domain/relation-edges.ts";
import type { Voices } from "#domain/standing.ts";
import { reachedFrom, VOICE_RELATIONS, voicesOf } from "#domain/voices.ts";
import type { RelationKey } from "./affected.ts";
import { claimOf, claimReading } from "./claim-rows.ts";
import { follow } from "./follow.ts";
import { defineQuery } from "./query.ts";
import { transfersById } from "./read-records.ts";
import type { Transaction } from "./store.ts";

const claimsOfTransfers = defineQuery({
  file: "derived/claims-of-transfers.cypher",
  access: "read",
  row: claimReading,
});
const claimsOfRelations = defineQuery({
  file: "derived/claims-of-relations.cypher",
  access: "read",
  row: claimReading,
});
const voicingClaims = defineQuery({
  file: "derived/voicing-claims.cypher",
  access: "read",
  row: claimReading,
});
const wholes = defineQuery({
  file: "derived/wholes.cypher",
  access: "read",
  row: z.strictObject({ source: transferId, target: transferId }),
});

const isTransferClaim = (claim: Claim): claim is TransferClaim => claim.of === "transfer";
const isRelationClaim = (claim: Claim): claim is RelationClaim => claim.of === "relation";

/** For whom the speakers of these claims speak, through however many others. */
export async function voicesFor(tx: Transaction, claims: readonly Claim[]): Promise<Voices> {
  const found: RelationClaim[] = [];
  await follow<string>([...new Set(claims.map(({ speaker }) => speaker))], async (ids) => {
    const rows = await tx.run(voicingClaims, { ids, predicates: VOICE_RELATIONS });
    const voicing = rows.map(claimOf).filter(isRelationClaim);
    found.push(...voicing);
    return voicing.map(({ about, object }) => ({ source: about, target: object }));
  });
  return voicesOf(found);
}

/** Transfers with everything their derivation rests on; ids of nothing are passed over. */
export async function transferRecords(
  tx: Transaction,
  ids: readonly TransferId[],
): Promise<TransferRecord[]> {
  const transfers = await transfersById(tx, ids);
  const parted = transfers.filter(({ partOf }) => partOf.length > 0).map(({ id }) => id);
  const above = await follow(parted, (from) => tx.run(wholes, { ids: from }));
  const wanted = [...new Set([...ids, ...[...above.values()].flat()])];
  const rows = await tx.run(claimsOfTransfers, { ids: wanted });
  const byTransfer = Map.groupBy(rows.map(claimOf).filter(isTransferClaim), ({ about }) => about);
  return transfers.map((transfer) => ({
    transfer,
    claims: byTransfer.get(transfer.id) ?? [],
    wholeClaims: reachedFrom(transfer.id, (id) => above.get(id) ?? []).flatMap(
      (id) => byTransfer.get(id) ?? [],
    ),
  }));
}

/** The claims of relations, by the key that the claims of one share. */
export async function relationRecords(
  tx: Transaction,
  relations: readonly RelationKey[],
): Promise<Map<string, RelationClaim[]>> {
  const rows = await tx.run(claimsOfRelations, { relations });
  return Map.groupBy(rows.map(claimOf).filter(isRelationClaim), relationKey);
}
