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

type AskedPaths = Asked<Endpoints["getPaths"]>["query"];

/** What is asked of the database, with what a missing filter means. */
export function searchOf({ type, from, to, longest = USUAL_LONGEST, limit = USUAL_LIMIT }: AskedPaths) {
  return { from, to, types: type ?? NETWORK_TYPES, longest, limit };
}

/**
 * All shortest paths, up to the limit; none when the entities are further apart than `longest` steps. From an entity to
 * itself there is one path, of no steps.
 * @throws {NotFound} when one of the two is not stored
 */
export function findPaths(store: Store, asked: AskedPaths): Promise<Answer<Endpoints["getPaths"]>> {
  const search = searchOf(asked);
  const { from, to } = search;
  return store.reading(async (tx) => {
    const found = from === to ? [{ nodes: [from], edges: [] }] : await tx.run(shortest, search);
    const edges = new Map(found.flatMap((path) => path.edges.map((edge) => [edge.id, edge])));
    const fragment = await fragmentOf(tx, [...edges.values()], [from, to]);
    const missing = [from, to].find((id) => !fragment.nodes.some((node) => node.id === id));
    if (missing !== undefined) throw new NotFound("entity", missing);
    const paths = found.map((path) => ({ nodes: path.nodes, edges: path.edges.map(({ id }) => id) }));
    return { ...fragment, paths };
  });
}
