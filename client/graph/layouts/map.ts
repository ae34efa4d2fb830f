/** A map: bodies with coordinates at their place in Web Mercator, all others in rows beside it. */
import type { Body, Places, Shape } from "../bodies.ts";
import type { Point } from "../curve.ts";

/** Pixels for one degree of longitude; a name is some three degrees wide at the scale that fits. */
const DEGREE = 40;
/** Beyond this latitude Web Mercator has no place (EPSG:3857). */
const NORTHMOST = 85.0511;
const BESIDE = 260;
const CELL: Point = { x: 210, y: 96 };

/** Web Mercator, in pixels of layout; y runs upwards. */
export function project({ lat, lon }: { readonly lat: number; readonly lon: number }): Point {
  const clamped = (Math.max(-NORTHMOST, Math.min(NORTHMOST, lat)) * Math.PI) / 180;
  const y = (Math.log(Math.tan(Math.PI / 4 + clamped / 2)) * 180) / Math.PI;
  return { x: lon * DEGREE, y: y * DEGREE };
}

/** In rows, as high as the map where that gives room enough. */
function beside(bodies: readonly Body[], right: number, top: number, bottom: number): [string, Point][] {
  const rows = Math.max(Math.ceil(Math.sqrt(bodies.length * 2)), Math.floor((top - bottom) / CELL.y));
  const middle = (top + bottom) / 2;
  const used = Math.min(rows, bodies.length);
  return bodies.map(({ id }, i) => [
    id,
    { x: right + Math.floor(i / rows) * CELL.x, y: middle + ((used - 1) / 2 - (i % rows)) * CELL.y },
  ]);
}

export function onMap({ bodies }: Shape): Places {
  const placed = new Map<string, Point>();
  for (const { id, coordinates } of bodies) if (coordinates !== null) placed.set(id, project(coordinates));
  const points = [...placed.values()];
  const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [right, top, bottom] =
    points.length === 0
      ? [0, 0, 0]
      : [
          highest(points.map(({ x }) => x)),
          highest(points.map(({ y }) => y)),
          -highest(points.map(({ y }) => -y)),
        ];
  const rest = bodies.filter(({ id }) => !placed.has(id));
  return Object.fromEntries([...placed, ...beside(rest, right + BESIDE, top, bottom)]);
}
