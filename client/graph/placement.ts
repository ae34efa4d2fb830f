/** Placement of words and marks: each takes its best free spot, in order of importance, or none. Pure, in screen pixels. */
import type { Point } from "./curve.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Wish {
  readonly id: string;
  /** Spots in order of liking. */
  readonly spots: readonly Box[];
  /** Takes its first spot even when none is free. */
  readonly must?: boolean;
}

/** A box of `width` × `height` around a point. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function collide(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds(box: Box, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/** How little a spot is liked: lines it would cover, then its place in the wish. */
function dislike(box: Box, index: number, lines: readonly Point[]): number {
  return lines.reduce((covered, point) => covered + (holds(box, point) ? 1 : 0), 0) + index * 0.6;
}

/**
 * Index of the spot each wish gets; a wish without a free spot is left out. `taken` are boxes nobody may touch, and grows
 * by what is given out; `linesOf` gives points on lines that a wish had better not cover.
 */
export function place(
  wishes: readonly Wish[],
  taken: Box[],
  linesOf: (id: string) => readonly Point[],
): Map<string, number> {
  const given = new Map<string, number>();
  for (const { id, spots, must } of wishes) {
    const lines = linesOf(id);
    const free = spots
      .map((box, index) => ({ box, index, cost: dislike(box, index, lines) }))
      .filter(({ box }) => !taken.some((other) => collide(box, other)))
      .sort((a, b) => a.cost - b.cost);
    const [first] = spots;
    const best = free[0] ?? (must === true && first !== undefined ? { box: first, index: 0 } : undefined);
    if (best === undefined) continue;
    given.set(id, best.index);
    taken.push(best.box);
  }
  return given;
}
