/** Where the camera stands, in words that outlive a window's size: the place at the middle, and pixels for one of layout. */
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import { createStore } from "zustand/vanilla";
import { HOME, pixelsAtHome } from "./camera.ts";
import type { Point } from "./curve.ts";

export interface Lookout extends Point {
  readonly scale: number;
}

interface Lookouts {
  /** Where somebody put the camera; null while everything is fitted. */
  readonly held: Lookout | null;
  /** Where the picture comes to rest, as an address asks for, until somebody moves the camera. */
  readonly wanted: Lookout | null;
}

export const lookout = createStore<Lookouts>()(() => ({ held: null, wanted: null }));

/** Where a camera stands now. */
export function lookoutOf(sigma: Sigma): Lookout {
  const { width, height } = sigma.getDimensions();
  const { x, y } = sigma.viewportToGraph({ x: width / 2, y: height / 2 });
  return { x, y, scale: pixelsAtHome(sigma) / sigma.getCamera().ratio };
}

/** The camera's state that looks from there. */
export function stateFor(sigma: Sigma, { x, y, scale }: Lookout): CameraState {
  const there = sigma.graphToViewport({ x, y }, { cameraState: HOME });
  const middle = sigma.viewportToFramedGraph(there, { cameraState: HOME });
  return { ...middle, angle: 0, ratio: pixelsAtHome(sigma) / scale };
}
