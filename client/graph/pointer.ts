/** Pointer on the picture: point, pick, select more with Shift, drag, lasso, double click to expand, the menu's button. */
import type Sigma from "sigma";
import type { SigmaEventPayload } from "sigma/types";
import type { StoreApi } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import type { Point } from "./curve.ts";
import { bindDragging } from "./drag.ts";
import { bindLasso } from "./lasso.ts";
import type { Picked, Picture } from "./picture.ts";
import { bindPress } from "./press.ts";
import type { Scene } from "./scene.ts";
import { strandOf } from "./style/groups.ts";
import { styling } from "./style/styling.ts";

export interface PointerCallbacks {
  readonly onExpand: (id: EntityId) => void;
  /** The edge under the pointer and where the pointer is, in pixels of the container; null when it leaves. */
  readonly onEdge: (tip: ({ readonly edge: string } & Point) | null) => void;
  /** The line of the lasso in pixels of the container; empty when there is none. */
  readonly onLasso: (outline: readonly Point[]) => void;
}

function withShift({ event }: SigmaEventPayload): boolean {
  return event.original.shiftKey;
}

/** Binds Sigma's events to the picture's steps; they go with the Sigma when it is killed. */
export function bindPointer(
  sigma: Sigma,
  scene: Scene,
  picture: StoreApi<Picture>,
  { onExpand, onEdge, onLasso }: PointerCallbacks,
): void {
  const { pick, point, toggle } = picture.getState();
  const press = bindPress(sigma);
  bindDragging(sigma, scene.graph, picture, press);
  bindLasso(sigma, scene, picture, press, onLasso);
  const dragging = () => press.down && press.dragged;
  const click = (picked: Picked) => !press.dragged && pick(picked);
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
  sigma.on("clickNode", (payload) => {
    const id = payload.node as EntityId;
    if (withShift(payload)) toggle(id);
    else click({ node: id });
  });
  sigma.on("clickEdge", ({ edge }) => {
    const bundle = scene.bundles.get(edge);
    if (bundle === undefined) click({ edge });
    else if (!press.dragged) styling.getState().open(strandOf(bundle.edge));
  });
  sigma.on("clickStage", (payload) => !withShift(payload) && click(null));
  sigma.on("doubleClickNode", (payload) => {
    payload.preventSigmaDefault();
    onExpand(payload.node as EntityId);
  });
}
