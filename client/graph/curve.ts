/** The curve an edge follows on screen. The same formula stands in the edge program's shader; change both together. */
import type { Lane } from "./lanes.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Largest bow as a share of the distance, so that close nodes do not grow balloons. */
export const MOST_BOW = 0.42;

/** Bow of a lane in screen pixels, for nodes `length` pixels apart at `scale` (pixels of screen for one of a lane). */
export function bowOf({ lane, reach }: Lane, length: number, scale: number): number {
  const room = reach === 0 ? 1 : Math.min(1, (MOST_BOW * length) / (reach * scale));
  return lane * scale * room;
}

/** Point at `t` (0 at the source's centre, 1 at the target's) of a curve that bows out by `bow` pixels. */
export function pointAt(source: Point, target: Point, bow: number, t: number): Point {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const out = bow * (1 - Math.abs(2 * t - 1) ** 3);
  return { x: source.x + dx * t - (dy / length) * out, y: source.y + dy * t + (dx / length) * out };
}
