/** What of the session the filters let through: the nodes and edges that are on screen. The one rule for canvas, table and counts. */
import type { GraphEdge, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { edgePasses, type Filters, filtersEdges, nodePasses } from "./filters.ts";
import type { Session } from "./session.ts";

export interface Visible {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
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
