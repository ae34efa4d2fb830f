/** Lanes: parallel edges between two nodes spread apart, each direction on its own side. */
import type { GraphEdge } from "#domain/graph.ts";

/** Pixels between neighbouring lanes at the scale that fits: a line of text and a little air. */
export const LANE_GAP = 23;

export interface Lane {
  /** How far the edge bows out at its middle, in pixels; positive is to the right of its own direction of travel. */
  readonly lane: number;
  /** The farthest any edge between the same two nodes bows out. */
  readonly reach: number;
}

function pairOf(edge: GraphEdge): string {
  return edge.source < edge.target ? `${edge.source}|${edge.target}` : `${edge.target}|${edge.source}`;
}

function compare(a: GraphEdge, b: GraphEdge): number {
  const [left, right] = [a, b].map((edge) => `${edge.type}|${edge.commodity?.name ?? ""}|${edge.id}`);
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

/** Order across the pair: one direction first, the other mirrored after it, so that likes lie side by side. */
function across(edges: readonly GraphEdge[]): GraphEdge[] {
  const forth = edges.filter((edge) => edge.source < edge.target).sort(compare);
  const back = edges.filter((edge) => edge.source >= edge.target).sort(compare);
  return [...forth, ...back.reverse()];
}

/** The lane of each edge; the same edges always get the same lanes. */
export function lanesOf(edges: Iterable<GraphEdge>): Map<string, Lane> {
  const pairs = Map.groupBy(edges, pairOf);
  const lanes = new Map<string, Lane>();
  for (const pair of pairs.values()) {
    const reach = ((pair.length - 1) / 2) * LANE_GAP;
    for (const [i, edge] of across(pair).entries()) {
      const offset = i * LANE_GAP - reach;
      lanes.set(edge.id, { lane: edge.source < edge.target ? offset : 0 - offset, reach });
    }
  }
  return lanes;
}
