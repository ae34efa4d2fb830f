/** Finds paths between two entities: one shortest, all shortest, or several; a path is a chain of entities, its steps hold the edges. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import type { EdgeType } from "#domain/graph.ts";
import { type EntityId, entityId } from "#domain/ids.ts";
import { defineQuery } from "#store/query.ts";
import type { Store, Transaction } from "#store/store.ts";
import { NETWORK_TYPES } from "./read-network.ts";
import { fragmentOf, type StoredEdge, storedEdge } from "./rows/edges.ts";
import { findWays, type Hop, type ReadHops } from "./ways.ts";

const hops = defineQuery({
  file: "graph/hops.cypher",
  access: "read",
  row: z.object({ id: entityId, others: z.array(entityId) }),
});
const pathSteps = defineQuery({
  file: "graph/path-steps.cypher",
  access: "read",
  row: z.object({ at: z.int(), total: z.int(), edges: z.array(storedEdge) }),
});

const USUAL_LONGEST = 5;
const USUAL_LIMIT = 10;
/** Pairs of entities that one level of the search reads at the most; a level that is wider ends the search. */
const MOST_HOPS = 50_000;
/** Edges of a step that come along; how many there are is counted. */
const EDGES_OF_STEP = 5;

type AskedPaths = Asked<Endpoints["getPaths"]>["query"];
type Paths = Answer<Endpoints["getPaths"]>;
type Step = z.infer<typeof pathSteps.row>;

/** What is asked of the database, with what a missing filter means. */
export function searchOf({ type, from, to, direction, longest, limit }: Omit<AskedPaths, "ways">) {
  return {
    from,
    to,
    types: type ?? NETWORK_TYPES,
    inward: direction !== "forward",
    longest: longest ?? USUAL_LONGEST,
    limit: limit ?? USUAL_LIMIT,
  };
}

/** Hops along the direction of the edges, and against it where that is allowed. */
function reading(tx: Transaction, types: readonly EdgeType[], against: boolean): ReadHops<EntityId> {
  return async (ids, way) => {
    const [outward, inward] = way === "forth" ? [true, against] : [against, true];
    const rows = await tx.run(hops, { ids, types, outward, inward, most: MOST_HOPS });
    const pairs = rows.flatMap(({ id, others }) =>
      others.map(
        (other): Hop<EntityId> => (way === "forth" ? { from: id, to: other } : { from: other, to: id }),
      ),
    );
    return pairs.length >= MOST_HOPS ? null : pairs;
  };
}

/** The hops of all chains, each once, by their two ends. */
function hopsOf(chains: readonly (readonly EntityId[])[]): Map<string, Hop<EntityId>> {
  const all = chains.flatMap((chain) =>
    chain.slice(1).map((to, i): Hop<EntityId> => ({ from: chain[i] ?? to, to })),
  );
  return new Map(all.map((hop) => [`${hop.from} ${hop.to}`, hop]));
}

async function stepsOf(
  tx: Transaction,
  chains: readonly (readonly EntityId[])[],
  { types, inward }: ReturnType<typeof searchOf>,
): Promise<Map<string, Step>> {
  const needed = hopsOf(chains);
  if (needed.size === 0) return new Map();
  const pairs = [...needed.values()];
  const rows = await tx.run(pathSteps, {
    froms: pairs.map(({ from }) => from),
    tos: pairs.map(({ to }) => to),
    types,
    outward: true,
    inward,
    each: EDGES_OF_STEP,
  });
  const keys = [...needed.keys()];
  return new Map(rows.map((row) => [keys[row.at] ?? "", row]));
}

function pathOf(chain: readonly EntityId[], steps: ReadonlyMap<string, Step>): Paths["paths"][number] {
  const own = chain.slice(1).map((to, i) => {
    const step = steps.get(`${chain[i]} ${to}`);
    return { edges: step?.edges.map(({ id }) => id) ?? [], total: step?.total ?? 0 };
  });
  return { nodes: [...chain], edges: own.flatMap(({ edges }) => edges.slice(0, 1)), steps: own };
}

/**
 * Paths of entities, the shortest first; parallel edges are one step of a path, not many paths. None when the entities are
 * further apart than `longest` steps. From an entity to itself there is one path, of no steps.
 * @throws {NotFound} when one of the two is not stored
 */
export function findPaths(store: Store, asked: AskedPaths): Promise<Paths> {
  const search = searchOf(asked);
  const { from, to, types, inward, longest } = search;
  const { ways = "all-shortest" } = asked;
  const limit = ways === "shortest" ? 1 : search.limit;
  return store.reading(async (tx) => {
    const found =
      from === to
        ? { chains: [[from]], sought: 0 }
        : await findWays(
            { from, to, longest, limit, longer: ways === "several" },
            reading(tx, types, inward),
          );
    const steps = await stepsOf(tx, found.chains, search);
    const edges = new Map<string, StoredEdge>(
      [...steps.values()].flatMap((step) => step.edges.map((edge) => [edge.id, edge])),
    );
    const fragment = await fragmentOf(tx, [...edges.values()], [from, to]);
    const missing = [from, to].find((id) => !fragment.nodes.some((node) => node.id === id));
    if (missing !== undefined) throw new NotFound("entity", missing);
    return { ...fragment, paths: found.chains.map((chain) => pathOf(chain, steps)), sought: found.sought };
  });
}
