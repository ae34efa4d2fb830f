/** Parallel edges of one direction as one, with their number: which stands for which, and how it looks. Pure. */
import type { GraphEdge } from "#domain/graph.ts";
import { STATUS_NAMES } from "#domain/standing.ts";

/** An edge that stands for several. */
export interface Bundle {
  readonly edge: GraphEdge;
  /** Whether its edges are of several types. */
  readonly mixed: boolean;
  readonly members: readonly string[];
}

/** Bundle by the id of the edge that stands for it. */
export type Bundles = ReadonlyMap<string, Bundle>;

export const NO_BUNDLES: Bundles = new Map();

/** What an edge has in common with its parallels of one direction. */
export function strandOf({ source, target }: Pick<GraphEdge, "source" | "target">): string {
  return `${source}>${target}`;
}

function all<T>(edges: readonly GraphEdge[], read: (edge: GraphEdge) => readonly T[]): T[] {
  return [...new Set(edges.flatMap(read))];
}

/** A bundle is no better supported than the least supported of its edges, and disputed when one is. */
function bundle(edges: readonly GraphEdge[]): GraphEdge | undefined {
  const ranked = edges.toSorted(
    (a, b) => STATUS_NAMES.indexOf(a.status) - STATUS_NAMES.indexOf(b.status) || (a.id < b.id ? -1 : 1),
  );
  const [least] = ranked;
  if (least === undefined) return undefined;
  const claims = all(edges, (edge) => edge.claims);
  return {
    ...least,
    disputed: edges.some((edge) => edge.disputed),
    origins: Math.min(...edges.map((edge) => edge.origins)),
    affirmed: claims.length,
    claims,
    speakers: all(edges, (edge) => edge.speakers),
    deniers: all(edges, (edge) => edge.deniers),
    commodity: null,
    amounts: [],
    low: null,
    high: null,
  };
}

/** The edges that another one stands for. */
export function hiddenIn(bundles: Bundles): ReadonlySet<string> {
  const hidden = [...bundles].flatMap(([id, { members }]) => members.filter((member) => member !== id));
  return new Set(hidden);
}

/** Whether two sets of bundles hold the same edges. */
export function sameBundles(a: Bundles, b: Bundles): boolean {
  return (
    a.size === b.size && [...a].every(([id, { members }]) => members.join() === b.get(id)?.members.join())
  );
}

/** Bundles of the edges that are shown, but for the strands that were opened. */
export function bundlesOf(shown: Iterable<GraphEdge>, opened: ReadonlySet<string>): Bundles {
  const bundles = new Map<string, Bundle>();
  for (const [strand, edges] of Map.groupBy(shown, strandOf)) {
    if (edges.length < 2 || opened.has(strand)) continue;
    const edge = bundle(edges);
    if (edge !== undefined) {
      const mixed = edges.some(({ type }) => type !== edge.type);
      bundles.set(edge.id, { edge, mixed, members: edges.map(({ id }) => id) });
    }
  }
  return bundles;
}
