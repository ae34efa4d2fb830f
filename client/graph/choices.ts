/** What can be filtered by: the values that occur in the session, each with how many nodes or edges bear it. */
import type { GraphEdge } from "#domain/graph.ts";
import type { EntityKind } from "#domain/kinds.ts";
import type { Session } from "./session.ts";

/** A value to filter by and how often it occurs among what is loaded. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly count: number;
}

function counted<T extends string>(values: Iterable<T>): Choice<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** Kinds of the loaded nodes, commonest first. */
export function kindChoices(session: Session): Choice<EntityKind>[] {
  return counted([...session.nodes.values()].map((node) => node.kind));
}

/** Values of the loaded edges, commonest first; `read` gives the values of one edge. */
export function edgeChoices<T extends string>(
  session: Session,
  read: (edge: GraphEdge) => readonly T[],
): Choice<T>[] {
  return counted([...session.edges.values()].flatMap((edge) => [...new Set(read(edge))]));
}
