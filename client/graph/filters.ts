/** Filters on what is drawn. They hide, they never take away: an empty list or null lets everything through. */

import { overlaps } from "#domain/dates.ts";
import type { EdgeType, GraphEdge, GraphNode } from "#domain/graph.ts";
import type { ActorId, CommodityId } from "#domain/ids.ts";
import type { EntityKind } from "#domain/kinds.ts";
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
  readonly disputed: boolean | null;
  /** Calendar days, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
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
  disputed: null,
  from: null,
  to: null,
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

function inWindow(edge: GraphEdge, { from, to }: Filters): boolean {
  return overlaps({ earliest: edge.earliest, latest: edge.latest }, { earliest: from, latest: to });
}

/** Whether an edge is let through, its ends aside. An edge without a commodity fails a commodity filter. */
export function edgePasses(edge: GraphEdge, filters: Filters): boolean {
  const voices = [...edge.speakers, ...edge.deniers];
  return (
    among(filters.types, edge.type) &&
    among(filters.statuses, edge.status) &&
    (filters.commodities.length === 0 || filters.commodities.some((id) => id === edge.commodity?.id)) &&
    (filters.speakers.length === 0 || filters.speakers.some((id) => voices.includes(id))) &&
    (filters.disputed === null || filters.disputed === edge.disputed) &&
    inWindow(edge, filters)
  );
}
