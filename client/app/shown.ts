/** The Cypher of the picture: the network's with the filters that are set, and where more or less is on screen, the edges' own. */
import type { QueryClient } from "@tanstack/react-query";
import { ask } from "#api/ask.ts";
import { call } from "#api/call.ts";
import { picture } from "#graph/picture.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { visibleOf } from "#graph/visible.ts";
import type { ShownCypher } from "#ui/cypher.ts";
import { askedOf } from "./asked.ts";

/** The network's query alone where it gives just what is on screen; else the edges by their ids beside it. */
export async function shownPicture(client: QueryClient): Promise<ShownCypher[]> {
  const [network, byIds] = await Promise.all([
    client.fetchQuery(ask("getNetwork", { query: {} })),
    call("showEdges", {}),
  ]);
  // Not before: while the network is on its way, nothing is on screen.
  const { session, filters } = picture.getState();
  const byFilters = await call("showNetwork", { query: askedOf(filters) });
  const ids = visibleOf(session, filters).edges.map(({ id }) => id);
  const whole = visibleOf(merge(EMPTY_SESSION, network), filters).edges.map(({ id }) => id);
  const isWhole = network.total === network.shown && ids.toSorted().join() === whole.toSorted().join();
  const asNetwork = { ...byFilters, label: "The network with these filters" };
  if (isWhole) return [asNetwork];
  return [{ ...byIds, parameters: { ids }, label: `The ${ids.length} on screen` }, asNetwork];
}
