/** What of the session the filters let through: the nodes and edges that are on screen. */
import type { GraphEdge, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { edgePasses, type Filters, nodePasses } from "./filters.ts";
import type { Session } from "./session.ts";
import { isNarrowed } from "./viewpoint.ts";

export interface Visible {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Whether any filter on edges is set; then nodes left without an edge step back too. */
function filtersEdges(filters: Filters): boolean {
  const { types, commodities, statuses, speakers, disputed, from, to } = filters;
  const lists = [types, commodities, statuses, speakers];
  const set = lists.some((list) => list.length > 0) || disputed !== null || from !== null || to !== null;
  return set || isNarrowed(filters);
}

/** Edges that pass with both their ends; nodes that pass and, while edges are filtered, still have one. */
export function visibleOf(session: Session, filters: Filters): Visible {
  const passing = new Map(
    [...session.nodes].filter(([id, node]) => !session.hidden.has(id) && nodePasses(node, filters)),
  );
  const edges = [...session.edges.values()].filter(
    (edge) => passing.has(edge.source) && passing.has(edge.target) && edgePasses(edge, filters),
  );
  if (!filtersEdges(filters)) return { nodes: [...passing.values()], edges };
  const joined = new Set<EntityId>(edges.flatMap((edge) => [edge.source, edge.target]));
  return { nodes: [...passing.values()].filter((node) => joined.has(node.id)), edges };
}
