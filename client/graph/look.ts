/** How kinds, edge types, statuses and disputes look: the one table that the canvas and the legend both read. */
import type { EdgeType } from "#domain/graph.ts";
import { ENTITY_KINDS, type EntityKind } from "#domain/kinds.ts";
import { EDGE_PHRASES, EXCHANGE_TYPES } from "#domain/relations.ts";
import { STATUSES, type Status } from "#domain/standing.ts";

/** How a line is drawn. The number is what the edge program's shader branches on. */
export const PATTERNS = { dotted: 0, dashed: 1, solid: 2, double: 3 } as const;
export type Pattern = keyof typeof PATTERNS;

/** The better supported, the more ink: dots, dashes, a line, two lines. Readable without colour. */
export const STATUS_PATTERNS: Readonly<Record<Status, Pattern>> = {
  alleged: "dotted",
  corroborated: "dashed",
  observed: "solid",
  confirmed: "double",
};

/** Drawn in a small disc on a disputed edge: what is said and what is denied do not agree. */
export const DISPUTE_SIGN = "≠";
export const DISPUTE_NOTE = "somebody denies it, or its claims contradict each other";

/** Radius of a node in pixels at the scale that fits, before its connections are counted. */
export const KIND_RADII: Readonly<Record<EntityKind, number>> = {
  country: 19,
  bloc: 19,
  leader: 16,
  organization: 15,
  port: 14,
  place: 13,
  vessel: 14,
  commodity: 14,
  event: 14,
};

/** Radius of a node: its kind's, and up to 7 px more for its connections. */
export function radiusOf(kind: EntityKind, degree: number): number {
  return KIND_RADII[kind] + Math.min(7, 1.6 * Math.log2(1 + degree));
}

/** Whether something passes along the edge, from its source to its target. */
export function isExchange(type: EdgeType): boolean {
  return EXCHANGE_TYPES.some((exchange) => exchange === type);
}

/** Width of an edge in pixels: exchanges carry the picture, relations stay behind; two lines need room for both. */
export function widthOf(type: EdgeType, status: Status): number {
  const width = isExchange(type) ? 2.6 : 1.8;
  return STATUS_PATTERNS[status] === "double" ? width + 2.2 : width;
}

export interface Sign<Name extends string> {
  readonly name: Name;
  readonly words: string;
}

/** Legend words for each kind, type and status, in the domain's order. */
export const KIND_SIGNS = Object.entries(ENTITY_KINDS).map(([name, kind]) => ({
  name,
  words: kind.one,
})) as readonly Sign<EntityKind>[];
export const TYPE_SIGNS = Object.entries(EDGE_PHRASES).map(([name, words]) => ({
  name,
  words,
})) as readonly Sign<EdgeType>[];
export const STATUS_SIGNS = Object.entries(STATUSES).map(([name, words]) => ({
  name,
  words,
})) as readonly Sign<Status>[];
