/** Keeps the drawn graph in step with the session by difference: only topology and positions live in it. */
import { MultiDirectedGraph } from "graphology";
import type { EntityId } from "#domain/ids.ts";
import type { Point } from "./curve.ts";
import type { Session } from "./session.ts";
import { scatter } from "./start.ts";

export type PictureGraph = MultiDirectedGraph<{ x: number; y: number }>;

export interface Difference {
  /** Nodes that came in, and whether any edge or node came or went. */
  readonly added: readonly EntityId[];
  readonly changed: boolean;
}

export function createPictureGraph(): PictureGraph {
  return new MultiDirectedGraph<{ x: number; y: number }>();
}

const ORIGIN: Point = { x: 0, y: 0 };

/** Centre of the placed neighbours of each new node, the one it came out of among them. */
function anchorsOf(graph: PictureGraph, session: Session): Map<string, Point[]> {
  const anchors = new Map<string, Point[]>();
  for (const { source, target } of session.edges.values()) {
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (graph.hasNode(id) || !graph.hasNode(other)) continue;
      anchors.set(id, [...(anchors.get(id) ?? []), graph.getNodeAttributes(other)]);
    }
  }
  return anchors;
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), ORIGIN);
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function addNodes(graph: PictureGraph, session: Session): EntityId[] {
  const added = [...session.nodes.keys()].filter((id) => !graph.hasNode(id));
  const anchors = anchorsOf(graph, session);
  for (const id of added) {
    const near = anchors.get(id);
    const place = near ? scatter(id, middle(near), 110) : scatter(id, ORIGIN, 300);
    graph.addNode(id, place);
  }
  return added;
}

function drop(graph: PictureGraph, session: Session): boolean {
  const edges = graph.filterEdges((id) => !session.edges.has(id));
  for (const id of edges) graph.dropEdge(id);
  const nodes = graph.filterNodes((id) => !session.nodes.has(id as EntityId));
  for (const id of nodes) graph.dropNode(id);
  return edges.length + nodes.length > 0;
}

/** An edge can keep its id and change its ends only if the record was corrected: then it is drawn anew. */
function addEdges(graph: PictureGraph, session: Session): boolean {
  let changed = false;
  for (const [id, { source, target }] of session.edges) {
    if (graph.hasEdge(id) && graph.source(id) === source && graph.target(id) === target) continue;
    if (graph.hasEdge(id)) graph.dropEdge(id);
    graph.addEdgeWithKey(id, source, target);
    changed = true;
  }
  return changed;
}

/** Adds and drops what differs. Nodes that stay keep their places; a second call with the same session changes nothing. */
export function keepInStep(graph: PictureGraph, session: Session): Difference {
  const dropped = drop(graph, session);
  const added = addNodes(graph, session);
  const joined = addEdges(graph, session);
  return { added, changed: dropped || joined || added.length > 0 };
}
