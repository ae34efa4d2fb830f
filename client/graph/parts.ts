/** The parts of a picture that no edge joins: found, and set side by side, since forces would only drive them apart. */
import type { Point } from "./curve.ts";
import type { Bond, Places, Shape } from "./layout.ts";

/** Pixels between two parts: room for the names at their rims. */
const BETWEEN = 130;
/** Width to height that the whole should come to. */
const WIDE = 1.6;

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
  for (const { a, b } of bonds) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  return neighbours;
}

/** The shape's parts, the biggest first. */
export function partsOf({ bodies, bonds }: Shape): Shape[] {
  const neighbours = neighboursOf(bonds);
  const partOf = new Map<string, number>();
  let count = 0;
  for (const { id } of bodies) {
    if (partOf.has(id)) continue;
    for (const other of reach(id, neighbours)) partOf.set(other, count);
    count += 1;
  }
  const parts = Array.from({ length: count }, () => ({ bodies: [...bodies].slice(0, 0), bonds: [...bonds].slice(0, 0) }));
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
  return Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]));
}

/** Columns of panels, none higher than the tallest panel or than what makes the whole wide. */
function columnsOf(panels: readonly Panel[]): Panel[][] {
  const area = panels.reduce((sum, { width, height }) => sum + (width + BETWEEN) * (height + BETWEEN), 0);
  const tallest = panels.reduce((most, { height }) => Math.max(most, height), 0);
  const limit = Math.max(tallest, Math.sqrt(area / WIDE) - BETWEEN);
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

/** Sets laid-out parts side by side in columns, each column centred in height. */
export function sideBySide(parts: readonly Places[]): Places {
  const all: Places[] = [];
  let x = 0;
  for (const column of columnsOf(parts.map(panelOf))) {
    const width = column.reduce((most, panel) => Math.max(most, panel.width), 0);
    const height = column.reduce((sum, panel) => sum + panel.height + BETWEEN, -BETWEEN);
    let y = -height / 2;
    for (const panel of column) {
      const toLeft = x + (width - panel.width) / 2 - panel.left;
      all.push(moved(panel.places, { x: toLeft, y: y - panel.top }));
      y += panel.height + BETWEEN;
    }
    x += width + BETWEEN;
  }
  return Object.assign({}, ...all);
}
