/** Derived relationships as edges of the picture, and fragments that hold them with both their ends. */
import * as z from "zod";
import { edgeType, type Fragment, type GraphEdge, type GraphNode, graphEdge } from "#domain/graph.ts";
import { commodityId } from "#domain/ids.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";
import { nodesById } from "./nodes.ts";

const { shape } = graphEdge;

/** A derived relationship as queries return it; a relation has no transfer, stages or bounds. */
export const storedEdge = z.object({
  ...shape,
  commodity: commodityId.nullable().default(null),
  documents: shape.documents.nullable().default(null),
  stances: shape.stances.nullable().default(null),
  said: shape.said.nullable().default(null),
  transfer: shape.transfer.default(null),
  stages: shape.stages.nullable().default(null),
  low: shape.low.default(null),
  high: shape.high.default(null),
  unit: shape.unit.default(null),
  earliest: shape.earliest.default(null),
  latest: shape.latest.default(null),
});
export type StoredEdge = z.infer<typeof storedEdge>;

/** A row that holds one edge. */
export const edgeRow = z.object({ edge: storedEdge });
export const groupedEdgeRow = z.object({
  type: edgeType,
  direction: z.enum(["out", "in"]),
  edge: storedEdge,
});

type Commodity = NonNullable<GraphEdge["commodity"]>;

const broader = defineQuery({
  file: "graph/broader.cypher",
  access: "read",
  row: z.strictObject({ id: commodityId, broader: shape.commodity.unwrap().shape.broader }),
});

/** The commodities that edges are of, named, with what each is a kind of. */
async function commoditiesOf(
  tx: Transaction,
  stored: readonly StoredEdge[],
  names: ReadonlyMap<string, GraphNode>,
): Promise<Map<string, Commodity>> {
  const ids = [...new Set(stored.flatMap(({ commodity }) => commodity ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx.run(broader, { ids });
  const wider = new Map(rows.map((row) => [row.id, row.broader]));
  return new Map(
    ids.map((id) => [id, { id, name: names.get(id)?.name ?? id, broader: wider.get(id) ?? [] }]),
  );
}

function edgeOf(
  { commodity, stages, documents, stances, said, ...rest }: StoredEdge,
  commodities: ReadonlyMap<string, Commodity>,
): GraphEdge {
  const named = commodity === null ? null : (commodities.get(commodity) ?? null);
  const lists = {
    stages: stages ?? [],
    documents: documents ?? [],
    stances: stances ?? [],
    said: said ?? [],
  };
  return { ...rest, commodity: named, ...lists };
}

/** Edges with the nodes at their ends and the nodes of `alone`, whether or not an edge touches them. */
export async function fragmentOf(
  tx: Transaction,
  stored: readonly StoredEdge[],
  alone: readonly GraphNode["id"][] = [],
): Promise<Fragment> {
  const ends = new Set([...alone, ...stored.flatMap(({ source, target }) => [source, target])]);
  const commodities = stored.flatMap(({ commodity }) => commodity ?? []);
  const names = await nodesById(tx, [...ends, ...commodities]);
  const nodes = [...ends].flatMap((id) => names.get(id) ?? []);
  const kinds = await commoditiesOf(tx, stored, names);
  return { nodes, edges: stored.map((edge) => edgeOf(edge, kinds)) };
}
