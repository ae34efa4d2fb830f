/** Derived edges as they are stored: the properties that plain Cypher and the API read. */
import { AFFIRMING, STANCES } from "#domain/claim.ts";
import type { ExchangeEdge } from "#domain/exchange.ts";
import type { RelationEdge } from "#domain/relation-edges.ts";
import type { StanceCounts } from "#domain/standing.ts";
import { canonicalJson } from "./canonical.ts";
import type { Properties } from "./entity-rows.ts";

export type DerivedEdge = ExchangeEdge | RelationEdge;

function affirmedOf(type: DerivedEdge["type"], counts: StanceCounts): number {
  if (type === "EXPECTED_TO_SUPPLY") return counts.expects;
  return AFFIRMING.reduce((sum, stance) => sum + counts[stance], 0);
}

/** Every property of an edge, as JSON could hold it; null where it has none. */
export function edgeProperties(edge: DerivedEdge): Properties {
  const { type, source, target, counts, ...own } = edge;
  const stances = STANCES.filter((stance) => counts[stance] > 0);
  return { ...own, ...counts, stances, affirmed: affirmedOf(type, counts), denied: counts.denies };
}

function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}

/** Whether a stored edge says what it should; a property that is null is one that is absent. */
export function sameEdge(stored: Properties, wanted: Properties): boolean {
  return canonicalJson(withoutNulls(stored)) === canonicalJson(withoutNulls(wanted));
}

/** What `derived/draw-edges.cypher` takes for one edge. */
export function edgeRow(edge: DerivedEdge): Properties {
  const properties = edgeProperties(edge);
  const { low, high, earliest, latest } = properties;
  const { type, source, target } = edge;
  return { type, source, target, properties, low, high, earliest, latest };
}
