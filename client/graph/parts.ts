/** The parts of a picture that no edge joins: found, and set side by side, since forces would only drive them apart. */

import type { Body, Bond, Places, Shape } from "./bodies.ts";
import type { Point } from "./curve.ts";

/** Pixels between two parts: room for the names at their rims. */
const BETWEEN = 130;
/** Most heights that are tried; with more parts than that the first ones tell enough. */
const MOST_LIMITS = 40;

function reach(start: string, neighbours: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([start]);
  const queue = [start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const other of neighbours.get(next) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      queue.push(other);
    }
  }
  return seen;
}

function neighboursOf(bonds: readonly Bond[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { a, b } of bonds) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** The shape's parts, the biggest first. */
export function partsOf({ bodies, bonds, ...rest }: Shape): Shape[] {
  const neighbours = neighboursOf(bonds);
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { id } of bodies) {
    if (partOf.has(id)) continue;
    for (const other of reach(id, neighbours)) partOf.set(other, count);
    count += 1;
  }
  const parts = Array.from({ length: count }, () => ({
    bodies: [] as Body[],
    bonds: [] as Bond[],
    ...rest,
  }));
  for (const body of bodies) parts[partOf.get(body.id) ?? 0]?.bodies.push(body);
  for (const bond of bonds) parts[partOf.get(bond.a) ?? 0]?.bonds.push(bond);
  return parts.sort((a, b) => b.bodies.length - a.bodies.length);
}

interface Panel {
  readonly places: Places;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function panelOf(places: Places): Panel {
  const points = Object.values(places);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const low = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [left, top] = [low(xs), low(ys)];
  return { places, left, top, width: high(xs) - left, height: high(ys) - top };
}

function moved(places: Places, by: Point): Places {
  return Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]),
  );
}

/** Columns of panels, none higher than `limit` unless a single panel is. */
function columnsOf(panels: readonly Panel[], limit: number): Panel[][] {
  const columns: Panel[][] = [];
  let filled = Infinity;
  for (const panel of panels) {
    if (filled + BETWEEN + panel.height > limit) {
      columns.push([]);
      filled = -BETWEEN;
    }
    columns.at(-1)?.push(panel);
    filled += BETWEEN + panel.height;
  }
  return columns;
}

function widthOf(column: readonly Panel[]): number {
  return column.reduce((most, { width }) => Math.max(most, width), 0);
}

function heightOf(column: readonly Panel[]): number {
  return column.reduce((sum, { height }) => sum + height + BETWEEN, -BETWEEN);
}

/** How much room columns need, as the height of a room of the given proportions. */
function need(columns: readonly Panel[][], wide: number): number {
  const width = columns.reduce((sum, column) => sum + widthOf(column) + BETWEEN, -BETWEEN);
  return Math.max(width / wide, ...columns.map(heightOf));
}

/** The columns that fit the room best: every height at which a column could end is tried. */
function bestColumns(panels: readonly Panel[], wide: number): Panel[][] {
  const limits = panels.slice(0, MOST_LIMITS).map((_, i) => heightOf(panels.slice(0, i + 1)));
  const choices = [0, ...limits].map((limit) => columnsOf(panels, limit));
  return choices.reduce((best, columns) => (need(columns, wide) < need(best, wide) ? columns : best));
}

/** Sets laid-out parts side by side in columns, the biggest first and on top: y runs upwards in the layout. */
export function sideBySide(parts: readonly Places[], wide: number): Places {
  if (parts.length === 0) return {};
  const all: Places[] = [];
  let x = 0;
  for (const column of bestColumns(parts.map(panelOf), wide)) {
    const width = widthOf(column);
    let y = heightOf(column) / 2;
    for (const panel of column) {
      const toLeft = x + (width - panel.width) / 2 - panel.left;
      all.push(moved(panel.places, { x: toLeft, y: y - panel.height - panel.top }));
      y -= panel.height + BETWEEN;
    }
    x += width + BETWEEN;
  }
  return Object.assign({}, ...all);
}
