/** Filters on what is drawn. They hide, they never take away: an empty list or null lets everything through. */

import type { Stance } from "#domain/claim.ts";
import { overlaps } from "#domain/dates.ts";
import type { EdgeType, GraphEdge, GraphNode } from "#domain/graph.ts";
import type { ActorId, CommodityId, DocumentId } from "#domain/ids.ts";
import type { EntityKind } from "#domain/kinds.ts";
import { saidWithin } from "#domain/provenance.ts";
import type { Status } from "#domain/standing.ts";

/** By what a thing counts as known: the day its document came out, or the day it entered this database. */
export const CLOCKS = ["published", "recorded"] as const;
export type Clock = (typeof CLOCKS)[number];

export interface Filters {
  readonly types: readonly EdgeType[];
  readonly kinds: readonly EntityKind[];
  readonly commodities: readonly CommodityId[];
  readonly statuses: readonly Status[];
  readonly speakers: readonly ActorId[];
  readonly stances: readonly Stance[];
  readonly documents: readonly DocumentId[];
  /** Independent origins at the least; 0 lets everything through. */
  readonly origins: number;
  readonly disputed: boolean | null;
  /** When it happened, in calendar days, inclusive; what bears no date passes. */
  readonly from: string | null;
  readonly to: string | null;
  /** When it was said, likewise; only what was said then passes. */
  readonly saidFrom: string | null;
  readonly saidTo: string | null;
  /** The point of view, see viewpoint.ts: the day whose knowledge counts, by which clock, and without whom. */
  readonly asOf: string | null;
  readonly clock: Clock;
  readonly without: readonly ActorId[];
}

export const NO_FILTERS: Filters = {
  types: [],
  kinds: [],
  commodities: [],
  statuses: [],
  speakers: [],
  stances: [],
  documents: [],
  origins: 0,
  disputed: null,
  from: null,
  to: null,
  saidFrom: null,
  saidTo: null,
  asOf: null,
  clock: "published",
  without: [],
};

function among<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/** Whether a node's kind is let through. */
export function nodePasses(node: GraphNode, filters: Filters): boolean {
  return among(filters.kinds, node.kind);
}

function anyOf<T>(chosen: readonly T[], values: readonly T[]): boolean {
  return chosen.length === 0 || chosen.some((value) => values.includes(value));
}

/** An edge's commodity and all that it is a kind of. */
export function commoditiesOf({ commodity }: GraphEdge): readonly { id: CommodityId; name: string }[] {
  return commodity === null ? [] : [commodity, ...commodity.broader];
}

function inWindow(edge: GraphEdge, { from, to, saidFrom, saidTo }: Filters): boolean {
  const happened = overlaps({ earliest: edge.earliest, latest: edge.latest }, { earliest: from, latest: to });
  const anyDay = saidFrom === null && saidTo === null;
  return happened && (anyDay || saidWithin(edge.said, saidFrom, saidTo));
}

/** Whether an edge is let through, its ends aside. An edge without a commodity fails a commodity filter. */
export function edgePasses(edge: GraphEdge, filters: Filters): boolean {
  const kinds = commoditiesOf(edge).map(({ id }) => id);
  return (
    among(filters.types, edge.type) &&
    among(filters.statuses, edge.status) &&
    anyOf(filters.commodities, kinds) &&
    anyOf(filters.speakers, [...edge.speakers, ...edge.deniers]) &&
    anyOf(filters.stances, edge.stances) &&
    anyOf(filters.documents, edge.documents) &&
    edge.origins >= filters.origins &&
    (filters.disputed === null || filters.disputed === edge.disputed) &&
    inWindow(edge, filters)
  );
}

const BESIDE_EDGES: readonly string[] = ["kinds", "clock"];

/** Whether anything but the kinds of entities is filtered by. */
export function filtersEdges(filters: Filters): boolean {
  return Object.entries(filters).some(([name, value]) => {
    if (BESIDE_EDGES.includes(name)) return false;
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== 0;
  });
}
