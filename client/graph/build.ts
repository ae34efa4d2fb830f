/** Keeps the drawn graph in step with the session by difference: only topology and positions live in it. */
import { MultiDirectedGraph } from "graphology";
import type { EntityId } from "#domain/ids.ts";
import type { Places } from "./bodies.ts";
import type { Point } from "./curve.ts";
import type { Session } from "./session.ts";
import { scatter } from "./start.ts";

export type PictureGraph = MultiDirectedGraph<{ x: number; y: number }>;

export interface Difference {
  /** Nodes that came in and stand nowhere yet. */
  readonly added: readonly EntityId[];
  /** Whether any edge or node came or went. */
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

/** Those with a place first, since newcomers stand beside them. */
function addNodes(graph: PictureGraph, session: Session, places: Places): EntityId[] {
  const missing = [...session.nodes.keys()].filter((id) => !graph.hasNode(id));
  const newcomers: EntityId[] = [];
  for (const id of missing) {
    const place = places[id];
    if (place === undefined) newcomers.push(id);
    else graph.addNode(id, { x: place.x, y: place.y });
  }
  const anchors = anchorsOf(graph, session);
  for (const id of newcomers) {
    const near = anchors.get(id);
    graph.addNode(id, near ? scatter(id, middle(near), 110) : scatter(id, ORIGIN, 300));
  }
  return newcomers;
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

/**
 * Adds and drops what differs. A node that comes in stands at its place in `places`, else beside its neighbours; nodes that
 * stay keep where they are. A second call with the same session changes nothing.
 */
export function keepInStep(graph: PictureGraph, session: Session, places: Places = {}): Difference {
  const dropped = drop(graph, session);
  const before = graph.order;
  const added = addNodes(graph, session, places);
  const joined = addEdges(graph, session);
  return { added, changed: dropped || joined || graph.order > before };
}
