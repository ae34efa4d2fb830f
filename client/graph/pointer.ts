/** Pointer on the picture: point, pick, drag a node, double click to expand. */
import type Sigma from "sigma";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import type { StoreApi } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import type { Places } from "./bodies.ts";
import type { PictureGraph } from "./build.ts";
import type { Point } from "./curve.ts";
import type { Picture } from "./picture.ts";

export interface PointerCallbacks {
  readonly onExpand: (id: EntityId) => void;
  /** The edge under the pointer and where the pointer is, in pixels of the container; null when it leaves. */
  readonly onEdge: (tip: ({ readonly edge: string } & Point) | null) => void;
}

/** A drag shorter than this, in pixels, is a click. */
const SLACK = 3;

interface Held {
  readonly id: string;
  readonly from: Point;
  /** Where the nodes that are dragged stood, in pixels of layout. */
  readonly before: Places;
  moving: boolean;
}

/** The node under the pointer, and with it the selection that it is part of. */
function draggedWith(id: EntityId, graph: PictureGraph, { selected }: Picture): Places {
  const ids = selected.has(id) ? [...selected].filter((other) => graph.hasNode(other)) : [id];
  return Object.fromEntries(ids.map((other) => [other, { ...graph.getNodeAttributes(other) }]));
}

/** Nodes follow the pointer at once; the picture learns of it when they are let go. */
function bindDragging(sigma: Sigma, graph: PictureGraph, picture: StoreApi<Picture>): () => boolean {
  let held: Held | null = null;
  const present = (places: Places) => Object.entries(places).filter(([id]) => graph.hasNode(id));
  sigma.on("downNode", ({ node, event }: SigmaNodeEventPayload) => {
    const before = draggedWith(node as EntityId, graph, picture.getState());
    held = { id: node, from: { x: event.x, y: event.y }, before, moving: false };
  });
  sigma.on("moveBody", ({ event }: SigmaStageEventPayload) => {
    if (held === null) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    held.moving ||= Math.hypot(event.x - held.from.x, event.y - held.from.y) > SLACK;
    if (!held.moving) return;
    const [from, to] = [sigma.viewportToGraph(held.from), sigma.viewportToGraph(event)];
    for (const [id, { x, y }] of present(held.before)) {
      graph.mergeNodeAttributes(id, { x: x + to.x - from.x, y: y + to.y - from.y });
    }
  });
  const release = () => {
    const dragged = held;
    held = null;
    if (dragged?.moving !== true) return;
    const places = present(dragged.before).map(([id]) => [id, { ...graph.getNodeAttributes(id) }]);
    picture.getState().move(Object.fromEntries(places));
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
  sigma.on("upEdge", release);
  sigma.on("leaveStage", release);
  return () => held?.moving === true;
}

/** Binds Sigma's events to the picture's steps; they go with the Sigma when it is killed. */
export function bindPointer(
  sigma: Sigma,
  graph: PictureGraph,
  picture: StoreApi<Picture>,
  { onExpand, onEdge }: PointerCallbacks,
): void {
  const { pick, point } = picture.getState();
  const dragging = bindDragging(sigma, graph, picture);
  sigma.on("enterNode", ({ node }) => !dragging() && point({ node: node as EntityId }));
  sigma.on("leaveNode", () => !dragging() && point(null));
  sigma.on("enterEdge", ({ edge, event }) => {
    if (dragging()) return;
    point({ edge });
    onEdge({ edge, x: event.x, y: event.y });
  });
  sigma.on("leaveEdge", () => {
    point(null);
    onEdge(null);
  });
  sigma.on("clickNode", ({ node }) => pick({ node: node as EntityId }));
  sigma.on("clickEdge", ({ edge }) => pick({ edge }));
  sigma.on("clickStage", () => pick(null));
  sigma.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    onExpand(payload.node as EntityId);
  });
}
