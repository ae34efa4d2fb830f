/** The filters as the network's questions take them. */
import type { Filters } from "#graph/filters.ts";

/** The filters that the server knows; the point of view is asked for apart, edge by edge. */
export function askedOf(filters: Filters) {
  const list = <T>(values: readonly T[]) => (values.length === 0 ? undefined : [...values]);
  return {
    type: list(filters.types),
    kind: list(filters.kinds),
    commodity: list(filters.commodities),
    status: list(filters.statuses),
    speaker: list(filters.speakers),
    stance: list(filters.stances),
    document: list(filters.documents),
    origins: filters.origins === 0 ? undefined : filters.origins,
    disputed: filters.disputed ?? undefined,
    from: filters.from ?? undefined,
    to: filters.to ?? undefined,
    saidFrom: filters.saidFrom ?? undefined,
    saidTo: filters.saidTo ?? undefined,
  };
}
