/** The numbers that sizes and widths can follow, for each node and edge of a session. Pure. */
import type { GraphEdge } from "#domain/graph.ts";
import type { Unit } from "#domain/units.ts";
import { isExchange } from "../look.ts";
import type { Reckoned } from "../metrics/metrics.ts";
import type { Metric } from "../metrics/reckon.ts";
import type { Session } from "../session.ts";
import type { NumberName } from "./style.ts";

/** Number by id; whatever has none is left out. */
export type Values = ReadonlyMap<string, number>;

export interface Measured {
  readonly session: Session;
  readonly reckoned: Readonly<Partial<Record<Metric, Reckoned>>>;
  readonly unit: Unit;
}

/** The highest amount stated in the unit; null for none. Amounts in other units are never converted. */
function amountOf(edge: GraphEdge, unit: Unit): number | null {
  return edge.unit === unit && isExchange(edge.type) ? (edge.high ?? edge.low) : null;
}

function ownNumber(edge: GraphEdge, name: NumberName, unit: Unit): number | null {
  if (name === "claims") return edge.claims.length;
  if (name === "origins") return edge.origins;
  return name === "quantity" ? amountOf(edge, unit) : null;
}

/** For each node: claims on its edges, each once; the sum over its edges for origins and amounts. */
function gathered(name: NumberName, { session, unit }: Measured): Values {
  const sums = new Map<string, number>();
  const claims = new Map<string, Set<string>>();
  for (const edge of session.edges.values()) {
    for (const end of new Set([edge.source, edge.target])) {
      const known = claims.get(end) ?? new Set();
      for (const claim of edge.claims) known.add(claim);
      claims.set(end, known);
      const own = name === "degree" ? 1 : ownNumber(edge, name, unit);
      if (own !== null) sums.set(end, (sums.get(end) ?? 0) + own);
    }
  }
  return name === "claims" ? new Map([...claims].map(([id, { size }]) => [id, size])) : sums;
}

/** The number of each node; empty while a metric has not been reckoned. */
export function nodeValues(name: NumberName, measured: Measured): Values {
  if (name !== "betweenness" && name !== "pagerank") return gathered(name, measured);
  return new Map(Object.entries(measured.reckoned[name]?.values ?? {}));
}

/** The number of each edge; of a number that only nodes have, the lesser of its two ends'. */
export function edgeValues(name: NumberName, measured: Measured): Values {
  const { session, unit } = measured;
  const ofEnds = name === "degree" || name === "betweenness" || name === "pagerank";
  const nodes = ofEnds ? nodeValues(name, measured) : new Map<string, number>();
  const values = new Map<string, number>();
  for (const [id, edge] of session.edges) {
    const [a, b] = [nodes.get(edge.source), nodes.get(edge.target)];
    const ends = a === undefined || b === undefined ? null : Math.min(a, b);
    const value = ofEnds ? ends : ownNumber(edge, name, unit);
    if (value !== null) values.set(id, value);
  }
  return values;
}
