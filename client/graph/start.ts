/** Where nodes start before any layout: decided by their ids alone, so that the same graph always looks the same. */
import type { Point } from "./curve.ts";

/** FNV-1a over the text, as a number from 0 up to 1. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/** A point in a disc of `radius` pixels around `centre`. */
export function scatter(id: string, centre: Point, radius: number): Point {
  const angle = seedOf(id) * 2 * Math.PI;
  const away = radius * Math.sqrt(0.1 + 0.9 * seedOf(`${id}/away`));
  return { x: centre.x + away * Math.cos(angle), y: centre.y + away * Math.sin(angle) };
}
