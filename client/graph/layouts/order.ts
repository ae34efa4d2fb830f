/** Orders that keep lines short and crossings few: around a circle, and within ranks that stand side by side. */
import type { Bond } from "../bodies.ts";

/** How often the ranks are gone through, there and back. */
const SWEEPS = 4;

/** Neighbours of each body, those with the most edges first. */
export function neighboursIn(bonds: readonly Bond[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { a, b } of bonds.toSorted((p, q) => q.count - p.count)) {
    if (a === b) continue;
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** A walk from neighbour to neighbour, the busiest first, that meets each id once. */
export function walk(ids: readonly string[], neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const degree = (id: string) => neighbours.get(id)?.length ?? 0;
  const met = new Set<string>();
  const way: string[] = [];
  for (const start of ids.toSorted((a, b) => degree(b) - degree(a))) {
    const stack = [start];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (met.has(next)) continue;
      met.add(next);
      way.push(next);
      for (const other of (neighbours.get(next) ?? []).toReversed()) stack.push(other);
    }
  }
  return way;
}

/** Ranks with each one's bodies ordered by the middle of their neighbours in all other ranks. */
export function uncrossed(
  ranks: readonly (readonly string[])[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string[][] {
  let sorted = ranks.map((rank) => [...rank]);
  const at = new Map<string, number>();
  const note = (rank: readonly string[]) =>
    rank.forEach((id, i) => {
      at.set(id, (i + 0.5) / rank.length);
    });
  sorted.forEach(note);
  const middle = (id: string) => {
    const spots = (neighbours.get(id) ?? []).flatMap((other) => at.get(other) ?? []);
    if (spots.length === 0) return at.get(id) ?? 0.5;
    return spots.reduce((sum, spot) => sum + spot, 0) / spots.length;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sorted = sorted.map((rank) => {
      const by = new Map(rank.map((id) => [id, middle(id)]));
      const next = rank.toSorted((a, b) => (by.get(a) ?? 0) - (by.get(b) ?? 0));
      note(next);
      return next;
    });
  }
  return sorted;
}
