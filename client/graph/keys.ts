/** Keys on the focused canvas: walking, picking, selecting, expanding, zooming, the menu. */
import type Sigma from "sigma";
import type { StoreApi } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import { follow } from "./camera.ts";
import { frameOf } from "./frame.ts";
import { ARROWS, stepTowards } from "./keyboard.ts";
import type { Picture } from "./picture.ts";
import type { PointerCallbacks } from "./pointer.ts";
import type { Scene } from "./scene.ts";
import type { View } from "./view.ts";

/** What the keys of the canvas do, for whoever lists keys. They work while the canvas has the focus. */
export const CANVAS_KEYS = [
  { keys: ["Arrows"], says: "Walk to the nearest neighbour" },
  { keys: ["Enter"], says: "Open in the inspector" },
  { keys: ["Space"], says: "Select in addition" },
  { keys: ["shift+Enter"], says: "Expand" },
  { keys: ["Menu", "shift+F10"], says: "Menu of the entity" },
  { keys: ["+", "-"], says: "Zoom in and out" },
  { keys: ["0"], says: "Show everything" },
  { keys: ["Escape"], says: "Let go" },
] as const;

type Keys = (key: string, withShift: boolean) => boolean;
type Deed = (withShift: boolean) => void;

/** Walks to the nearest node in a direction; the largest one when it stands nowhere yet. */
function walker(sigma: Sigma, scene: Scene, picture: StoreApi<Picture>, current: () => EntityId | null) {
  return (key: string) => {
    const { discs } = frameOf(sigma, scene);
    const from = current();
    const direction = ARROWS[key] ?? { x: 0, y: 0 };
    const [largest] = [...discs.values()].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
    const next =
      from === null ? largest?.id : stepTowards(from, discs, scene.graph.neighbors(from), direction);
    if (next == null) return;
    picture.getState().point({ node: next as EntityId });
    follow(sigma, next);
  };
}

/** Calls the menu at the node that is pointed at or picked, else at the canvas. */
function menuCaller(
  sigma: Sigma,
  scene: Scene,
  picture: StoreApi<Picture>,
  onMenu: PointerCallbacks["onMenu"],
) {
  return (id: EntityId | null) => {
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    const disc = id === null ? undefined : frameOf(sigma, scene).discs.get(id);
    const { selected, pick } = picture.getState();
    if (id !== null && !selected.has(id)) pick({ node: id });
    onMenu({ on: id === null ? "canvas" : "node", x: left + (disc?.x ?? 60), y: top + (disc?.y ?? 60) });
  };
}

/** Gives a function that takes a key and says whether it meant something. */
export function bindKeys(
  sigma: Sigma,
  scene: Scene,
  picture: StoreApi<Picture>,
  view: View,
  { onExpand, onMenu }: Pick<PointerCallbacks, "onExpand" | "onMenu">,
): Keys {
  const { pick, point, toggle, lasso } = picture.getState();
  const current = (): EntityId | null => {
    const { pointed, picked } = picture.getState();
    const mark = pointed ?? picked;
    return mark !== null && "node" in mark && scene.graph.hasNode(mark.node) ? mark.node : null;
  };
  const walk = walker(sigma, scene, picture, current);
  const menu = menuCaller(sigma, scene, picture, onMenu);
  const onNode = (deed: (id: EntityId, withShift: boolean) => void) => (withShift: boolean) => {
    const id = current();
    if (id !== null) deed(id, withShift);
  };
  const letGo = () => {
    lasso(false);
    point(null);
    pick(null);
  };
  const deeds = new Map<string, Deed>([
    ["Enter", onNode((id, withShift) => (withShift ? onExpand(id) : pick({ node: id })))],
    [" ", onNode(toggle)],
    ["ContextMenu", () => menu(current())],
    ["F10", (withShift) => withShift && menu(current())],
    ["Escape", letGo],
    ["+", () => view.zoom(1.4)],
    ["=", () => view.zoom(1.4)],
    ["-", () => view.zoom(1 / 1.4)],
    ["0", () => view.fit()],
  ]);
  return (key, withShift) => {
    const deed = key in ARROWS ? () => walk(key) : deeds.get(key);
    deed?.(withShift);
    return deed !== undefined;
  };
}
