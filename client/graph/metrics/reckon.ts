/** The metrics that take time, over the picture's graph; pure, so that a worker can reckon them. */
import { DirectedGraph, UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness";
import pagerank from "graphology-metrics/centrality/pagerank";

export const METRICS = ["betweenness", "pagerank", "community"] as const;
export type Metric = (typeof METRICS)[number];

export interface Ties {
  readonly nodes: readonly string[];
  /** Source and target of each edge; an edge for each connection, parallel ones too. */
  readonly edges: readonly (readonly [string, string])[];
}

interface Weighted {
  weight: number;
}

/** Parallel edges become one whose weight is their number, always above 0: PageRank does not converge on a weight of 0. */
function simple<G extends DirectedGraph<object, Weighted> | UndirectedGraph<object, Weighted>>(
  graph: G,
  { nodes, edges }: Ties,
): G {
  for (const id of nodes.toSorted()) graph.addNode(id);
  for (const [source, target] of edges.toSorted((a, b) => (a.join() < b.join() ? -1 : 1))) {
    if (source === target) continue;
    if (graph.hasEdge(source, target)) {
      graph.updateEdgeAttribute(graph.edge(source, target), "weight", (weight) => (weight ?? 0) + 1);
    } else graph.addEdge(source, target, { weight: 1 });
  }
  return graph;
}

/** A small generator of numbers that always gives the same ones (Mulberry32), so that communities stay what they are. */
function steadyNumbers(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Communities by Louvain, numbered from 1 on, the biggest first. */
function communities(ties: Ties): Record<string, number> {
  const graph = simple(new UndirectedGraph<object, Weighted>(), ties);
  if (graph.size === 0) return Object.fromEntries(graph.nodes().map((id, i) => [id, i + 1]));
  const found = louvain(graph, { getEdgeWeight: "weight", rng: steadyNumbers() });
  const members = Map.groupBy(graph.nodes(), (id) => found[id] ?? -1);
  const bySize = [...members.values()].sort((a, b) => b.length - a.length);
  return Object.fromEntries(bySize.flatMap((ids, i) => ids.map((id) => [id, i + 1])));
}

/**
 * A number for each node: betweenness (Brandes, directions aside, normalised to 0 … 1), PageRank (damping 0.85, along the
 * edges' direction, parallel edges counted), or the number of its community.
 */
export function reckon(metric: Metric, ties: Ties): Readonly<Record<string, number>> {
  if (ties.nodes.length === 0) return {};
  if (metric === "community") return communities(ties);
  if (metric === "pagerank") {
    const graph = simple(new DirectedGraph<object, Weighted>(), ties);
    return pagerank(graph, { getEdgeWeight: "weight", maxIterations: 300, tolerance: 1e-6 });
  }
  return betweenness(simple(new UndirectedGraph<object, Weighted>(), ties), { getEdgeWeight: null });
}
