/** Derives every edge of a record set with the domain's pure functions alone, without a database. */
import type { RelationClaim, TransferClaim } from "#domain/claim.ts";
import { deriveExchange, type ExchangeEdge } from "#domain/exchange.ts";
import type { TransferId } from "#domain/ids.ts";
import type { RecordSet } from "#domain/records.ts";
import { deriveRelation, type RelationEdge, relationKey } from "#domain/relation-edges.ts";
import { voicesOf } from "#domain/voices.ts";

function wholesOf(id: TransferId, set: RecordSet): TransferId[] {
  const above = set.transfers.find((transfer) => transfer.id === id)?.partOf ?? [];
  return [...above, ...above.flatMap((whole) => wholesOf(whole, set))];
}

const ofTransfers = (set: RecordSet): TransferClaim[] =>
  set.claims.filter((claim) => claim.of === "transfer");
const ofRelations = (set: RecordSet): RelationClaim[] =>
  set.claims.filter((claim) => claim.of === "relation");

/** What each transfer of a set draws, by the transfer's id. */
export function deriveTransfers(set: RecordSet) {
  const [claims, voices] = [ofTransfers(set), voicesOf(ofRelations(set))];
  return new Map(
    set.transfers.map((transfer) => {
      const wholes = wholesOf(transfer.id, set);
      const own = claims.filter(({ about }) => about === transfer.id);
      const wholeClaims = claims.filter(({ about }) => wholes.includes(about));
      return [transfer.id, deriveExchange({ transfer, claims: own, wholeClaims }, voices)] as const;
    }),
  );
}

/** Every edge that a set draws, by its id. */
export function deriveEdges(set: RecordSet): Map<string, ExchangeEdge | RelationEdge> {
  const relations = ofRelations(set);
  const exchanges = [...deriveTransfers(set).values()].flatMap(({ edges }) => edges);
  const related = [...Map.groupBy(relations, relationKey).values()].flatMap(
    (claims) => deriveRelation(claims, voicesOf(relations)) ?? [],
  );
  return new Map([...exchanges, ...related].map((edge) => [edge.id, edge]));
}
