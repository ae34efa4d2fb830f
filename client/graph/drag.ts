/** Dragging nodes: they follow the pointer at once, and the picture learns of it when they are let go. */
import type Sigma from "sigma";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import type { StoreApi } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import type { Places } from "./bodies.ts";
import type { PictureGraph } from "./build.ts";
import type { Point } from "./curve.ts";
import type { Picture } from "./picture.ts";
import { isMain, type Press } from "./press.ts";

/** A drag shorter than this, in pixels, is a click. */
const SLACK = 3;

interface Held {
  readonly id: string;
  readonly from: Point;
  /** Where the nodes that are dragged stood, in pixels of layout. */
  readonly before: Places;
}

/** The node under the pointer, and with it the selection that it is part of. */
function draggedWith(id: EntityId, graph: PictureGraph, { selected }: Picture): Places {
  const ids = selected.has(id) ? [...selected].filter((other) => graph.hasNode(other)) : [id];
  return Object.fromEntries(ids.map((other) => [other, { ...graph.getNodeAttributes(other) }]));
}

/** Binds dragging; a node that is part of the selection takes the selection along. */
export function bindDragging(
  sigma: Sigma,
  graph: PictureGraph,
  picture: StoreApi<Picture>,
  press: Press,
): void {
  let held: Held | null = null;
  const present = (places: Places) => Object.entries(places).filter(([id]) => graph.hasNode(id));
  sigma.on("downNode", ({ node, event }: SigmaNodeEventPayload) => {
    if (!isMain(event) || picture.getState().lassoing) return;
    const before = draggedWith(node as EntityId, graph, picture.getState());
    held = { id: node, from: { x: event.x, y: event.y }, before };
  });
  sigma.on("moveBody", ({ event }: SigmaStageEventPayload) => {
    if (held === null) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    press.dragged ||= Math.hypot(event.x - held.from.x, event.y - held.from.y) > SLACK;
    if (!press.dragged) return;
    const [from, to] = [sigma.viewportToGraph(held.from), sigma.viewportToGraph(event)];
    for (const [id, { x, y }] of present(held.before)) {
      graph.mergeNodeAttributes(id, { x: x + to.x - from.x, y: y + to.y - from.y });
    }
  });
  const release = () => {
    const dragged = held;
    held = null;
    if (dragged === null || !press.dragged) return;
    const places = present(dragged.before).map(([id]) => [id, { ...graph.getNodeAttributes(id) }]);
    picture.getState().move(Object.fromEntries(places));
  };
  sigma.on("upNode", release);
  sigma.on("upStage", release);
  sigma.on("upEdge", release);
  sigma.on("leaveStage", release);
}
