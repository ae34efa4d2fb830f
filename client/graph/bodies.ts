/** What a layout is made from, and what it gives: bodies, the bonds between them, and places. */
import type { EntityKind } from "#domain/kinds.ts";
import type { Point } from "./curve.ts";
import type { LayoutName } from "./layouts/names.ts";

export interface Body extends Point {
  readonly id: string;
  readonly kind: EntityKind;
  /** Radius of the room it takes, its label included. */
  readonly room: number;
  /** Stays where it is: it was on screen before, or is pinned. */
  readonly fixed: boolean;
  /** Degrees north and east, where known. */
  readonly coordinates: { readonly lat: number; readonly lon: number } | null;
}

/** All edges between two nodes, whatever their direction. */
export interface Bond {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** How many more exchanges run from `a` to `b` than back. */
  readonly net: number;
}

export interface Shape {
  readonly bodies: readonly Body[];
  readonly bonds: readonly Bond[];
  /** Width to height of the room there is. */
  readonly wide: number;
  readonly how: LayoutName;
}

export type Places = Readonly<Record<string, Point>>;

/** A layout at work: gives how much is done, from 0 to 1, and takes whether to stop early with what stands. */
export type Course<Result> = Generator<number, Result, boolean>;

/** Runs a layout to its end, at once. */
export function finished<Result>(course: Course<Result>): Result {
  let turn = course.next(false);
  while (turn.done !== true) turn = course.next(false);
  return turn.value;
}
