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
  readonly onMenu: (call: MenuCall) => void;
}

function withShift({ event }: SigmaEventPayload): boolean {
  return event.original.shiftKey;
}

/** Where the button for menus was pressed, or the key for them; x and y in pixels of the window. */
export interface MenuCall extends Point {
  readonly on: "node" | "edge" | "canvas";
}

/** The menu acts on what is selected: a node under the pointer that is not part of it becomes the selection. */
function bindMenu(sigma: Sigma, picture: StoreApi<Picture>, onMenu: PointerCallbacks["onMenu"]): void {
  const call = ({ event }: SigmaEventPayload, on: MenuCall["on"]) => {
    event.preventSigmaDefault();
    event.original.preventDefault();
    const spot = "clientX" in event.original ? event.original : null;
    onMenu({ on, x: spot?.clientX ?? event.x, y: spot?.clientY ?? event.y });
  };
  sigma.on("rightClickNode", (payload) => {
    const id = payload.node as EntityId;
    const { selected, pick } = picture.getState();
    if (!selected.has(id)) pick({ node: id });
    call(payload, "node");
  });
  sigma.on("rightClickEdge", (payload) => {
    picture.getState().pick({ edge: payload.edge });
    call(payload, "edge");
  });
  sigma.on("rightClickStage", (payload) => call(payload, "canvas"));
}

/** Binds Sigma's events to the picture's steps; they go with the Sigma when it is killed. */
export function bindPointer(
  sigma: Sigma,
  scene: Scene,
  picture: StoreApi<Picture>,
  { onExpand, onEdge, onLasso, onMenu }: PointerCallbacks,
): void {
  const { pick, point, toggle } = picture.getState();
  const press = bindPress(sigma);
  bindDragging(sigma, scene.graph, picture, press);
  bindLasso(sigma, scene, picture, press, onLasso);
  bindMenu(sigma, picture, onMenu);
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
