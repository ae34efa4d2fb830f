/** Ranks side by side, from left to right: by kind, or by the way that goods flow. */
import { ENTITY_KIND_NAMES } from "#domain/kinds.ts";
import type { Bond, Places, Shape } from "../bodies.ts";
import type { Point } from "../curve.ts";
import { neighboursIn, uncrossed } from "./order.ts";

/** Pixels between two ranks, between files of one rank, and between rows: a name has to fit. */
const BETWEEN_RANKS = 420;
const BETWEEN_FILES = 210;
const BETWEEN_ROWS = 96;
/** Rows of a wide picture move apart to fill the room, but no further than this. */
const MOST_BETWEEN_ROWS = 240;

/** A long rank is folded into files, so that the picture stays as wide to high as the room. */
function rowsFor(ranks: readonly (readonly string[])[], wide: number): number {
  const total = ranks.reduce((sum, rank) => sum + rank.length, 0);
  const longest = ranks.reduce((most, rank) => Math.max(most, rank.length), 1);
  const share = Math.ceil(Math.sqrt((total * BETWEEN_FILES) / (BETWEEN_ROWS * wide)));
  return Math.min(longest, Math.max(7, share));
}

function rowGap(ranks: readonly (readonly string[])[], most: number, wide: number): number {
  const files = ranks.reduce((sum, rank) => sum + Math.ceil(rank.length / most) - 1, 0);
  const width = (ranks.length - 1) * BETWEEN_RANKS + files * BETWEEN_FILES;
  const rows = ranks.reduce((high, rank) => Math.max(high, Math.min(rank.length, most)), 2);
  return Math.max(BETWEEN_ROWS, Math.min(MOST_BETWEEN_ROWS, width / wide / (rows - 1)));
}

/** Places for ranks from left to right, each from top to bottom; every other row of a rank stands a little out of line. */
function inRanks(ranks: readonly (readonly string[])[], wide: number): Places {
  const most = rowsFor(ranks, wide);
  const gap = rowGap(ranks, most, wide);
  const places: [string, Point][] = [];
  let left = 0;
  for (const rank of ranks) {
    const files = Math.ceil(rank.length / most);
    const rows = Math.ceil(rank.length / files);
    for (const [i, id] of rank.entries()) {
      const row = Math.floor(i / files);
      const aside = files === 1 ? (row % 2) * 60 : (row % 2) * (BETWEEN_FILES / 2);
      const x = left + (i % files) * BETWEEN_FILES + aside;
      places.push([id, { x, y: ((rows - 1) / 2 - row) * gap }]);
    }
    left += (files - 1) * BETWEEN_FILES + BETWEEN_RANKS;
  }
  return Object.fromEntries(places);
}

/** A column for each kind, in the domain's order. */
export function byKind({ bodies, bonds, wide }: Shape): Places {
  const ranks = ENTITY_KIND_NAMES.map((kind) => bodies.filter((body) => body.kind === kind));
  const ids = ranks.filter((rank) => rank.length > 0).map((rank) => rank.map(({ id }) => id));
  return inRanks(uncrossed(ids, neighboursIn(bonds)), wide);
}

interface Flow {
  readonly from: string;
  readonly to: string;
}

function flowsOf(bonds: readonly Bond[]): Flow[] {
  return bonds
    .filter(({ a, b, net }) => a !== b && net !== 0)
    .map(({ a, b, net }) => (net > 0 ? { from: a, to: b } : { from: b, to: a }));
}

/** Who gives more than they take comes first: flows that run against this order close a circle and are left out. */
function supplyOrder(flows: readonly Flow[]): Map<string, number> {
  const surplus = new Map<string, number>();
  for (const { from, to } of flows) {
    surplus.set(from, (surplus.get(from) ?? 0) + 1);
    surplus.set(to, (surplus.get(to) ?? 0) - 1);
  }
  const order = [...surplus].sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1));
  return new Map(order.map(([id], i) => [id, i]));
}

/** Rank of each body that gives or takes: one further than the last of its suppliers. */
function flowRanks(flows: readonly Flow[]): Map<string, number> {
  const order = supplyOrder(flows);
  const place = (id: string) => order.get(id) ?? 0;
  const onwards = flows.filter(({ from, to }) => place(from) < place(to));
  const ranks = new Map([...order.keys()].map((id) => [id, 0]));
  for (const { from, to } of onwards.sort((p, q) => place(p.from) - place(q.from))) {
    ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(from) ?? 0) + 1));
  }
  return ranks;
}

/** Whoever gives and takes nothing stands in the rank of the nearest who does; else in the last. */
function joinTo(ranks: Map<string, number>, neighbours: ReadonlyMap<string, readonly string[]>): void {
  const queue = [...ranks.keys()];
  for (const id of queue) {
    for (const other of neighbours.get(id) ?? []) {
      if (ranks.has(other)) continue;
      ranks.set(other, ranks.get(id) ?? 0);
      queue.push(other);
    }
  }
}

/** From suppliers at the left to recipients at the right. */
export function byFlow({ bodies, bonds, wide }: Shape): Places {
  const neighbours = neighboursIn(bonds);
  const ranks = flowRanks(flowsOf(bonds));
  joinTo(ranks, neighbours);
  const last = [...ranks.values()].reduce((a, b) => Math.max(a, b), 0);
  const files: string[][] = Array.from({ length: last + 1 }, () => []);
  for (const { id } of bodies) files[ranks.get(id) ?? last]?.push(id);
  return inRanks(
    uncrossed(
      files.filter((file) => file.length > 0),
      neighbours,
    ),
    wide,
  );
}
