/** Reads the exchange network, filtered. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { type EdgeType, edgeType } from "#domain/graph.ts";
import { defineQuery } from "#store/query.ts";
import type { Store, Transaction } from "#store/store.ts";
import { columnsOf } from "./rows/columns.ts";
import { fragmentOf, storedEdge } from "./rows/edges.ts";
import { viewNetwork } from "./view-network.ts";
import { viewpointOf } from "./viewed.ts";

type Filters = Asked<Endpoints["getNetwork"]>["query"];

const networkEdges = defineQuery({
  file: "graph/network.cypher",
  access: "read",
  row: columnsOf(storedEdge),
});
const networkTotal = defineQuery({
  file: "graph/network-total.cypher",
  access: "read",
  row: z.object({ total: z.int() }),
});
const narrower = defineQuery({
  file: "graph/narrower.cypher",
  access: "read",
  row: z.object({ id: z.string() }),
});

/** Relations that say what is and not what passes; they crowd the picture and come only when asked for. */
const BACKGROUND: readonly EdgeType[] = ["NEEDS", "BROADER", "DISTANT_FROM"];
export const NETWORK_TYPES = edgeType.options.filter((type) => !BACKGROUND.includes(type));

export const USUAL_EDGES = 2_000;

/** Commodities asked for, with all narrower ones; one that is not stored stays, so that it filters everything out. */
export async function withNarrower(tx: Transaction, commodities: readonly string[]): Promise<string[]> {
  if (commodities.length === 0) return [];
  const found = await tx.run(narrower, { ids: commodities });
  return [...new Set([...commodities, ...found.map(({ id }) => id)])];
}

/** Every filter, with what a missing one means; the commodities as asked, without the narrower ones. */
export function filtersOf(asked: Filters) {
  return {
    types: asked.type ?? NETWORK_TYPES,
    kinds: asked.kind ?? [],
    commodities: asked.commodity ?? [],
    statuses: asked.status ?? [],
    disputed: asked.disputed ?? null,
    actors: asked.actor ?? [],
    speakers: asked.speaker ?? [],
    stances: asked.stance ?? [],
    documents: asked.document ?? [],
    origins: asked.origins ?? 0,
    from: asked.from ?? null,
    to: asked.to ?? null,
    saidFrom: asked.saidFrom ?? null,
    saidTo: asked.saidTo ?? null,
  };
}

/** The edges that pass, the best attested first, with the nodes at their ends, and how many pass in all. */
export function readNetwork(store: Store, asked: Filters): Promise<Answer<Endpoints["getNetwork"]>> {
  const limit = asked.limit ?? USUAL_EDGES;
  return store.reading(async (tx) => {
    const plain = filtersOf(asked);
    const filters = { ...plain, commodities: await withNarrower(tx, plain.commodities) };
    const view = viewpointOf(asked);
    if (view !== null) {
      const { edges: all, viewed } = await viewNetwork(tx, filters, view);
      const shown = all.slice(0, limit);
      return { ...(await fragmentOf(tx, shown)), shown: shown.length, total: all.length, viewed };
    }
    const edges = (await tx.run(networkEdges, { ...filters, limit })).flat();
    const [counted] = edges.length < limit ? [] : await tx.run(networkTotal, filters);
    const fragment = await fragmentOf(tx, edges);
    return { ...fragment, shown: edges.length, total: counted?.total ?? edges.length, viewed: null };
  });
}
