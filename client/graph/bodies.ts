/** What a layout is made from, and what it gives: bodies, the bonds between them, and places. */
import type { Point } from "./curve.ts";

export interface Body extends Point {
  readonly id: string;
  /** Radius of the room it takes, its label included. */
  readonly room: number;
  /** Stays where it is: it was on screen before. */
  readonly fixed: boolean;
}

/** All edges between two nodes, whatever their direction. */
export interface Bond {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

export interface Shape {
  readonly bodies: readonly Body[];
  readonly bonds: readonly Bond[];
  /** Width to height of the room there is. */
  readonly wide: number;
}

export type Places = Readonly<Record<string, Point>>;
