/** Moving through the picture with the arrow keys: the nearest neighbour in a direction, else the nearest node there. */
import type { Point } from "./curve.ts";

export const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How bad a candidate is: its distance, more so the farther it lies off the direction; infinite when it lies behind. */
function badness(from: Point, to: Point, direction: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const ahead = dx * direction.x + dy * direction.y;
  const aside = Math.abs(dx * direction.y - dy * direction.x);
  return ahead <= 0 ? Infinity : ahead + 2 * aside;
}

function best(from: Point, candidates: ReadonlyMap<string, Point>, direction: Point): string | null {
  const [first] = [...candidates]
    .map(([id, point]) => ({ id, bad: badness(from, point, direction) }))
    .filter(({ bad }) => bad < Infinity)
    .sort((a, b) => a.bad - b.bad || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}

/** Where an arrow key leads from `id`; null when nothing lies that way. Points are on screen, y downwards. */
export function stepTowards(
  id: string,
  points: ReadonlyMap<string, Point>,
  neighbours: readonly string[],
  direction: Point,
): string | null {
  const from = points.get(id);
  if (from === undefined) return null;
  const others = new Map([...points].filter(([other]) => other !== id));
  const near = new Map([...others].filter(([other]) => neighbours.includes(other)));
  return best(from, near, direction) ?? best(from, others, direction);
}
