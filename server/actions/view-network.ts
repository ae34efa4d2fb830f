/** Reads the exchange network from a point of view: as of a day, or without some speakers. */
import * as z from "zod";
import { Failure } from "#domain/errors.ts";
import { edgeType } from "#domain/graph.ts";
import { entityId, kindOf, transferId } from "#domain/ids.ts";
import { RELATION_TYPES, type RelationType, relationType } from "#domain/relations.ts";
import type { Viewpoint } from "#domain/viewpoint.ts";
import { withKey } from "#store/affected.ts";
import { type DerivedEdge, edgeProperties } from "#store/edge-rows.ts";
import { familiesOf } from "#store/families.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";
import { type StoredEdge, storedEdge } from "./rows/edges.ts";
import { newAccount, viewedOf, viewFamily, viewRelations } from "./viewed.ts";

const transfersInScope = defineQuery({
  file: "graph/transfers-in-scope.cypher",
  access: "read",
  row: z.strictObject({ id: transferId }),
});
const relationsInScope = defineQuery({
  file: "graph/relations-in-scope.cypher",
  access: "read",
  row: z.strictObject({ type: relationType, source: entityId, target: entityId }),
});

/** Transfers and relations derived for one answer at the most: it is done while the asker waits. */
export const MOST_VIEWED = 5_000;

function refuseMore(found: readonly unknown[], what: string): void {
  if (found.length <= MOST_VIEWED) return;
  const reason = `more than ${MOST_VIEWED} ${what} would have to be derived; name one or more as actor`;
  throw new Failure("bad-input", `query.actor: ${reason}`, [{ field: "query.actor", reason }]);
}

/** What the network's stored query filters by. */
export interface Passing {
  readonly types: readonly string[];
  readonly kinds: readonly string[];
  readonly commodities: readonly string[];
  readonly statuses: readonly string[];
  readonly disputed: boolean | null;
  readonly actors: readonly string[];
  readonly speakers: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

const anyOf = (wanted: readonly string[], ...given: readonly string[]): boolean =>
  wanted.length === 0 || given.some((each) => wanted.includes(each));

/** The filters of `graph/network.cypher`, over edges that stand in no database. */
function passes(edge: StoredEdge, wanted: Passing): boolean {
  const ends = [edge.source, edge.target];
  return (
    wanted.types.includes(edge.type) &&
    ends.every((end) => anyOf(wanted.kinds, kindOf(end))) &&
    anyOf(wanted.commodities, edge.commodity ?? "") &&
    anyOf(wanted.statuses, edge.status) &&
    (wanted.disputed === null || wanted.disputed === edge.disputed) &&
    anyOf(wanted.actors, ...ends) &&
    anyOf(wanted.speakers, ...edge.speakers, ...edge.deniers) &&
    (wanted.from === null || edge.latest === null || edge.latest >= wanted.from) &&
    (wanted.to === null || edge.earliest === null || edge.earliest <= wanted.to)
  );
}

/** A derived edge in the form in which stored ones are read. */
export function storedLike(edge: DerivedEdge): StoredEdge {
  const { type, source, target } = edge;
  return storedEdge.parse({ ...edgeProperties(edge), type: edgeType.parse(type), source, target });
}

function bestFirst(a: StoredEdge, b: StoredEdge): number {
  const [more, less] = [b.affirmed + b.denied, a.affirmed + a.denied];
  return b.origins - a.origins || more - less || (a.id < b.id ? -1 : 1);
}

/** The edges that pass, the best attested first, and what the point of view left out. */
export async function viewNetwork(
  tx: Transaction,
  wanted: Passing,
  view: Viewpoint,
): Promise<{ edges: StoredEdge[]; viewed: ReturnType<typeof viewedOf> }> {
  const scope = { actors: wanted.actors, limit: MOST_VIEWED + 1 };
  const transfers = await tx.run(transfersInScope, scope);
  refuseMore(transfers, "transfers");
  const types = RELATION_TYPES.filter((type: RelationType) => wanted.types.includes(type));
  const relations = await tx.run(relationsInScope, { ...scope, types });
  refuseMore(relations, "relations");
  const account = newAccount();
  const edges: DerivedEdge[] = await viewRelations(tx, relations.map(withKey), view, account);
  for (const family of await familiesOf(
    tx,
    transfers.map(({ id }) => id),
  )) {
    const { records } = await viewFamily(tx, family, view, account);
    edges.push(...records.flatMap(({ derivation }) => derivation.edges));
  }
  const passing = edges.map(storedLike).filter((edge) => passes(edge, wanted));
  return { edges: passing.sort(bestFirst), viewed: viewedOf(view, account) };
}
