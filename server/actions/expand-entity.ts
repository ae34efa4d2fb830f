/** Expands an entity: its edges by type and direction, a page of each. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import { edgeType } from "#domain/graph.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";
import { fragmentOf, groupedEdgeRow } from "./rows/edges.ts";

type Expansion = Pick<Asked<Endpoints["getNeighbours"]>, "params" | "query">;
type Neighbours = Answer<Endpoints["getNeighbours"]>;

const direction = z.enum(["out", "in"]);

export const degrees = defineQuery({
  file: "graph/degrees.cypher",
  access: "read",
  row: z.object({ type: edgeType, direction, total: z.int() }),
});
const neighbours = defineQuery({ file: "graph/neighbours.cypher", access: "read", row: groupedEdgeRow });

const USUAL_LIMIT = 25;

type Row = z.infer<typeof groupedEdgeRow>;

function shownIn(rows: readonly Row[], group: { readonly type: string; readonly direction: string }): number {
  return rows.filter((row) => row.type === group.type && row.direction === group.direction).length;
}

/** What an expansion asks the database for, with what a missing filter means. */
export function pageOf({ params: { id }, query }: Expansion) {
  return {
    id,
    types: query.type ?? edgeType.options,
    directions: query.direction === undefined ? direction.options : [query.direction],
    offset: query.offset ?? 0,
    limit: query.limit ?? USUAL_LIMIT,
  };
}

/**
 * The entity's edges and the nodes at their ends; a group says how many edges of its type and direction there are. An edge
 * from an entity to itself is in both its groups, and once in the fragment.
 * @throws {NotFound} when there is no such entity
 */
export function expandEntity(store: Store, asked: Expansion): Promise<Neighbours> {
  const page = pageOf(asked);
  const { id, types, directions } = page;
  return store.reading(async (tx) => {
    const totals = await tx.run(degrees, { id });
    const rows = await tx.run(neighbours, page);
    const edges = [...new Map(rows.map(({ edge }) => [edge.id, edge])).values()];
    const fragment = await fragmentOf(tx, edges, [id]);
    if (!fragment.nodes.some((node) => node.id === id)) throw new NotFound("entity", id);
    const groups = totals
      .filter((group) => types.includes(group.type) && directions.includes(group.direction))
      .map((group) => ({ ...group, shown: shownIn(rows, group) }));
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    return { ...fragment, shown: edges.length, total, groups };
  });
}
