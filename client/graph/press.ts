/** One press of the pointer: whether it became a drag, so that the click which follows it is none. */
import type Sigma from "sigma";
import type { MouseCoords } from "sigma/types";

export interface Press {
  /** The button is down. */
  down: boolean;
  /** The pointer has moved far enough for a drag since it went down. */
  dragged: boolean;
}

/** The main button, not the one for menus. */
export function isMain({ original }: Pick<MouseCoords, "original">): boolean {
  return !("button" in original) || original.button === 0;
}

/** Starts each press anew; must be bound before whatever reads it. */
export function bindPress(sigma: Sigma): Press {
  const press: Press = { down: false, dragged: false };
  const begin = () => {
    press.down = true;
    press.dragged = false;
  };
  const end = () => {
    press.down = false;
  };
  for (const type of ["downNode", "downEdge", "downStage"] as const) sigma.on(type, begin);
  for (const type of ["upNode", "upEdge", "upStage", "leaveStage"] as const) sigma.on(type, end);
  return press;
}
