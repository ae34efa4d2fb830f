/** Finds the shortest paths between two entities. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import { entityId } from "#domain/ids.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";
import { NETWORK_TYPES } from "./read-network.ts";
import { fragmentOf, storedEdge } from "./rows/edges.ts";

const shortest = defineQuery({
  file: "graph/paths.cypher",
  access: "read",
  row: z.object({ nodes: z.array(entityId), edges: z.array(storedEdge) }),
});

const USUAL_LONGEST = 5;
const USUAL_LIMIT = 10;

/**
 * All shortest paths, up to the limit; none when the entities are further apart than `longest` steps. From an entity to
 * itself there is one path, of no steps.
 * @throws {NotFound} when one of the two is not stored
 */
export function findPaths(
  store: Store,
  asked: Asked<Endpoints["getPaths"]>["query"],
): Promise<Answer<Endpoints["getPaths"]>> {
  const { from, to, type: types = NETWORK_TYPES, longest = USUAL_LONGEST, limit = USUAL_LIMIT } = asked;
  return store.reading(async (tx) => {
    const found =
      from === to
        ? [{ nodes: [from], edges: [] }]
        : await tx.run(shortest, { from, to, types, longest, limit });
    const edges = new Map(found.flatMap((path) => path.edges.map((edge) => [edge.id, edge])));
    const fragment = await fragmentOf(tx, [...edges.values()], [from, to]);
    const missing = [from, to].find((id) => !fragment.nodes.some((node) => node.id === id));
    if (missing !== undefined) throw new NotFound("entity", missing);
    const paths = found.map((path) => ({ nodes: path.nodes, edges: path.edges.map(({ id }) => id) }));
    return { ...fragment, paths };
  });
}
