/** Keys on the focused canvas: walking, picking, selecting, expanding, zooming. */
import type Sigma from "sigma";
import type { StoreApi } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import { follow } from "./camera.ts";
import { frameOf } from "./frame.ts";
import { ARROWS, stepTowards } from "./keyboard.ts";
import type { Picture } from "./picture.ts";
import type { Scene } from "./scene.ts";
import type { View } from "./view.ts";

type Keys = (key: string, withShift: boolean) => boolean;

/** Gives a function that takes a key and says whether it meant something. */
export function bindKeys(
  sigma: Sigma,
  scene: Scene,
  picture: StoreApi<Picture>,
  view: View,
  onExpand: (id: EntityId) => void,
): Keys {
  const { pick, point, toggle, lasso } = picture.getState();
  const current = (): string | null => {
    const { pointed, picked } = picture.getState();
    const mark = pointed ?? picked;
    return mark !== null && "node" in mark ? mark.node : null;
  };
  const walk = (key: string) => {
    const { discs } = frameOf(sigma, scene);
    const from = current();
    const direction = ARROWS[key] ?? { x: 0, y: 0 };
    const [largest] = [...discs.values()].sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
    const next =
      from === null ? largest?.id : stepTowards(from, discs, scene.graph.neighbors(from), direction);
    if (next == null) return;
    point({ node: next as EntityId });
    follow(sigma, next);
  };
  const enter = (withShift: boolean) => {
    const id = current();
    if (id === null) return;
    if (withShift) onExpand(id as EntityId);
    else pick({ node: id as EntityId });
  };
  const release = () => {
    lasso(false);
    point(null);
    pick(null);
  };
  const gather = () => {
    const id = current();
    if (id !== null) toggle(id as EntityId);
  };
  const deeds: Readonly<Record<string, (withShift: boolean) => void>> = {
    Enter: enter,
    Escape: release,
    " ": gather,
    "+": () => view.zoom(1.4),
    "=": () => view.zoom(1.4),
    "-": () => view.zoom(1 / 1.4),
    "0": () => view.fit(),
  };
  return (key, withShift) => {
    const deed = key in ARROWS ? () => walk(key) : deeds[key];
    deed?.(withShift);
    return deed !== undefined;
  };
}
