/** Composition of a fresh layout for a wide screen: the strongest bond lies level, the whole is wider than high. */

import type { Bond, Shape } from "./bodies.ts";
import type { Point } from "./curve.ts";

/** Square pixels a node gets on average. */
const ROOM = 34_000;

function centred(places: Map<string, Point>): Map<string, Point> {
  const points = [...places.values()];
  const middle = (pick: (point: Point) => number) =>
    points.reduce((sum, p) => sum + pick(p), 0) / points.length;
  const [x, y] = [middle((p) => p.x), middle((p) => p.y)];
  return new Map([...places].map(([id, p]) => [id, { x: p.x - x, y: p.y - y }]));
}

/** Angle of the direction in which the points spread most. */
function spreadAngle(points: readonly Point[]): number {
  const sum = (of: (p: Point) => number) => points.reduce((total, p) => total + of(p), 0);
  return (
    Math.atan2(
      2 * sum((p) => p.x * p.y),
      sum((p) => p.x * p.x - p.y * p.y),
    ) / 2
  );
}

/** A bundle of three or more edges is turned level, since its labels are; else the spread of the whole decides. */
function angleOf(places: Map<string, Point>, bonds: readonly Bond[]): number {
  const strongest = bonds.reduce<Bond | null>(
    (best, bond) => (bond.count > (best?.count ?? 2) ? bond : best),
    null,
  );
  const [a, b] = strongest === null ? [] : [places.get(strongest.a), places.get(strongest.b)];
  if (a === undefined || b === undefined) return spreadAngle([...places.values()]);
  return Math.atan2(b.y - a.y, b.x - a.x);
}

function extent(values: readonly number[]): number {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return Math.max(1, high - low);
}

function turned(places: Map<string, Point>, angle: number): Map<string, Point> {
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)];
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x * cos - y * sin, y: x * sin + y * cos }]));
}

/** Turned level, stretched towards the shape of the room, and scaled so that a node has about `ROOM` to itself. */
export function composed(
  given: Map<string, Point>,
  { bonds, wide }: Pick<Shape, "bonds" | "wide">,
): Map<string, Point> {
  const places = centred(given);
  const level = turned(places, angleOf(places, bonds));
  const points = [...level.values()];
  const [width, height] = [extent(points.map((p) => p.x)), extent(points.map((p) => p.y))];
  const stretch = Math.sqrt(Math.max(1, Math.min(1.8, wide / (width / height))));
  const scale = Math.max(0.5, Math.min(2, Math.sqrt((ROOM * points.length) / (width * height))));
  return new Map(
    [...level].map(([id, { x, y }]) => [id, { x: x * scale * stretch, y: (y * scale) / stretch }]),
  );
}
