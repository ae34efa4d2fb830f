/** Reads the exchange network from a point of view: as of a day, or without some speakers. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { Failure } from "#domain/errors.ts";
import { edgeType } from "#domain/graph.ts";
import { entityId, kindOf, type TransferId, transferId } from "#domain/ids.ts";
import { saidWithin } from "#domain/provenance.ts";
import { RELATION_TYPES, type RelationType, relationType } from "#domain/relations.ts";
import type { Viewpoint } from "#domain/viewpoint.ts";
import { type RelationKey, withKey } from "#store/affected.ts";
import { type DerivedEdge, edgeProperties } from "#store/edge-rows.ts";
import { familiesOf } from "#store/families.ts";
import { defineQuery } from "#store/query.ts";
import type { Store, Transaction } from "#store/store.ts";
import { fragmentOf, type StoredEdge, storedEdge } from "./rows/edges.ts";
import { EVERYTHING, newAccount, viewedOf, viewFamily, viewpointOf, viewRelations } from "./viewed.ts";

const relation = z.strictObject({ type: relationType, source: entityId, target: entityId });
const transfersInScope = defineQuery({
  file: "graph/transfers-in-scope.cypher",
  access: "read",
  row: z.strictObject({ id: transferId }),
});
const relationsInScope = defineQuery({
  file: "graph/relations-in-scope.cypher",
  access: "read",
  row: relation,
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
  readonly stances: readonly string[];
  readonly documents: readonly string[];
  readonly origins: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
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
    anyOf(wanted.stances, ...(edge.stances ?? [])) &&
    anyOf(wanted.documents, ...(edge.documents ?? [])) &&
    edge.origins >= wanted.origins &&
    ((wanted.saidFrom === null && wanted.saidTo === null) ||
      saidWithin(edge.said ?? [], wanted.saidFrom, wanted.saidTo)) &&
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

/** What transfers and relations draw from a point of view; of the families of transfers only those asked for. */
async function drawnFrom(
  tx: Transaction,
  transfers: readonly TransferId[],
  relations: readonly RelationKey[],
  view: Viewpoint,
): Promise<{ edges: StoredEdge[]; viewed: ReturnType<typeof viewedOf> }> {
  const account = newAccount();
  const wanted = new Set<string>(transfers);
  const edges: DerivedEdge[] = await viewRelations(tx, relations, view, account);
  for (const family of await familiesOf(tx, transfers)) {
    const { records } = await viewFamily(tx, family, view, account);
    const own = records.filter(({ record }) => wanted.has(record.transfer.id));
    edges.push(...own.flatMap(({ derivation }) => derivation.edges));
  }
  return { edges: edges.map(storedLike), viewed: viewedOf(view, account) };
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
  const ids = transfers.map(({ id }) => id);
  const { edges, viewed } = await drawnFrom(tx, ids, relations.map(withKey), view);
  return { edges: edges.filter((edge) => passes(edge, wanted)).sort(bestFirst), viewed };
}

/** The transfer or the relation that an edge of this id is drawn from; null when no id looks so. */
function groundOf(edge: string): TransferId | RelationKey | null {
  const [type, rest] = [edge.slice(0, edge.indexOf(":")), edge.slice(edge.indexOf(":") + 1)];
  const transfer = transferId.safeParse(rest);
  if (transfer.success) return transfer.data;
  const [source, target] = rest.split(">");
  const found = relation.safeParse({ type, source, target });
  return found.success ? withKey(found.data) : null;
}

/**
 * What the transfers and relations behind some edges draw from a point of view.
 * @throws {Failure} `bad-input` naming each text that is no id of an edge
 */
export function seeEdges(
  store: Store,
  { edges: asked, ...view }: Asked<Endpoints["seeEdges"]>["body"],
): Promise<Answer<Endpoints["seeEdges"]>> {
  const grounds = asked.map(groundOf);
  const faults = grounds.flatMap((ground, at) =>
    ground === null ? [{ field: `body.edges.${at}`, reason: `"${asked[at]}" is not the id of an edge` }] : [],
  );
  if (faults.length > 0) throw new Failure("bad-input", faults[0]?.reason ?? "", faults);
  const known = grounds.filter((ground) => ground !== null);
  const transfers = [...new Set(known.filter((ground) => typeof ground === "string"))];
  const relations = known.filter((ground) => typeof ground !== "string");
  return store.reading(async (tx) => {
    const from = viewpointOf(view) ?? EVERYTHING;
    const { edges, viewed } = await drawnFrom(tx, transfers, relations, from);
    return { ...(await fragmentOf(tx, edges)), viewed };
  });
}
