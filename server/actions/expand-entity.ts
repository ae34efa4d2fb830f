/** Expands entities, one or several at once: their edges by type and direction, a page of each. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import { type EdgeType, edgeType } from "#domain/graph.ts";
import { type EntityId, entityId } from "#domain/ids.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";
import { fragmentOf, groupedEdgeRow } from "./rows/edges.ts";

type Expansion = Pick<Asked<Endpoints["getNeighbours"]>, "params" | "query">;
type Neighbours = Answer<Endpoints["getNeighbours"]>;
type Several = Asked<Endpoints["getNeighboursOfSeveral"]>;
type NeighboursOfSeveral = Answer<Endpoints["getNeighboursOfSeveral"]>;

const direction = z.enum(["out", "in"]);

export const degrees = defineQuery({
  file: "graph/degrees.cypher",
  access: "read",
  row: z.object({ id: entityId, type: edgeType, direction, total: z.int() }),
});
const neighbours = defineQuery({
  file: "graph/neighbours.cypher",
  access: "read",
  row: groupedEdgeRow.extend({ id: entityId }),
});

const USUAL_LIMIT = 25;
/** Edges of one answer at the most: more than that nobody can look at, whoever was expanded. */
const MOST_EDGES = 50_000;
const MOST_EDGES_OF_SEVERAL = 5000;

/** Whose edges, of which kinds, which page of each group, and how many in all. */
interface Page {
  readonly ids: readonly EntityId[];
  readonly types: readonly EdgeType[];
  readonly directions: readonly ("out" | "in")[];
  readonly offset: number;
  readonly limit: number;
  readonly most: number;
}

function keyOf({ id, type, direction }: Omit<z.infer<typeof degrees.row>, "total">): string {
  return `${id} ${type} ${direction}`;
}

/** Which page of which groups, with what a missing filter means. */
function boundsOf({ type, direction: one, offset = 0, limit = USUAL_LIMIT }: Expansion["query"]) {
  const directions = one === undefined ? direction.options : [one];
  return { types: type ?? edgeType.options, directions, offset, limit };
}

/** What an expansion asks the database for. */
export function pageOf({ params: { id }, query }: Expansion) {
  return { id, ...boundsOf(query) };
}

async function expanded(store: Store, page: Page) {
  const { ids, types, directions } = page;
  return store.reading(async (tx) => {
    const totals = await tx.run(degrees, { ids });
    const rows = await tx.run(neighbours, { ...page });
    const edges = [...new Map(rows.map(({ edge }) => [edge.id, edge])).values()];
    const fragment = await fragmentOf(tx, edges, ids);
    const missing = ids.find((id) => !fragment.nodes.some((node) => node.id === id));
    if (missing !== undefined) throw new NotFound("entity", missing);
    const shown = Map.groupBy(rows, keyOf);
    const groups = totals
      .filter((group) => types.includes(group.type) && directions.includes(group.direction))
      .map((group) => ({ ...group, shown: shown.get(keyOf(group))?.length ?? 0 }));
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    return { ...fragment, shown: edges.length, total, groups };
  });
}

/**
 * The entity's edges and the nodes at their ends; a group says how many edges of its type and direction there are. An edge
 * from an entity to itself is in both its groups, and once in the fragment.
 * @throws {NotFound} when there is no such entity
 */
export async function expandEntity(store: Store, asked: Expansion): Promise<Neighbours> {
  const { params, query } = asked;
  const page = { ...boundsOf(query), ids: [params.id], most: MOST_EDGES };
  const { groups, ...answer } = await expanded(store, page);
  return { ...answer, groups: groups.map(({ id: _, ...group }) => group) };
}

/**
 * What expanding each of these entities gives, in one answer; when that is more than fits, the best attested edges.
 * An edge between two of them is in a group of each, and once in the fragment.
 * @throws {NotFound} naming the first that is not stored
 */
export function expandEntities(
  store: Store,
  { id, ...query }: Several["query"],
): Promise<NeighboursOfSeveral> {
  return expanded(store, { ...boundsOf(query), ids: [...new Set(id)], most: MOST_EDGES_OF_SEVERAL });
}
