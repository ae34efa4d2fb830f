/** Loads the exchange network; while it is too large to be loaded whole, what the filters let through is asked for by itself. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import type { Fragment } from "#domain/graph.ts";
import { filtersEdges } from "#graph/filters.ts";
import { withSession } from "#graph/model.ts";
import { picture } from "#graph/picture.ts";
import { merge } from "#graph/session.ts";
import { askedOf } from "./asked.ts";

function load({ nodes, edges }: Fragment): void {
  picture.getState().amend((model) => withSession(model, merge(model.session, { nodes, edges })));
}

/** The network, and how much of what the filters let through is loaded, of how much there is. */
export function useNetwork(ready: boolean) {
  const filters = useStore(picture, (state) => state.filters);
  const network = useQuery({ ...ask("getNetwork", { query: {} }), enabled: ready });
  const partial = network.data !== undefined && network.data.total > network.data.shown;
  const filtered = filtersEdges(filters) || filters.kinds.length > 0;
  const passing = useQuery({
    ...ask("getNetwork", { query: askedOf(filters) }),
    enabled: partial && filtered,
  });
  useEffect(() => {
    if (network.data !== undefined) load(network.data);
  }, [network.data]);
  useEffect(() => {
    if (partial && filtered && passing.data !== undefined) load(passing.data);
  }, [partial, filtered, passing.data]);
  const answer = partial && filtered ? passing.data : network.data;
  const extent =
    answer === undefined
      ? null
      : { loaded: answer.shown, total: answer.total, filtered: partial && filtered };
  return { network, extent };
}
