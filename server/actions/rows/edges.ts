/** Derived relationships as edges of the picture, and fragments that hold them with both their ends. */
import * as z from "zod";
import { edgeType, type Fragment, type GraphEdge, type GraphNode, graphEdge } from "#domain/graph.ts";
import { commodityId } from "#domain/ids.ts";
import type { Transaction } from "#store/store.ts";
import { nodesById } from "./nodes.ts";

const { shape } = graphEdge;

/** A derived relationship as queries return it; a relation has no transfer, stages or bounds. */
export const storedEdge = z.object({
  ...shape,
  commodity: commodityId.nullable().default(null),
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

function edgeOf(
  { commodity, stages, ...rest }: StoredEdge,
  names: ReadonlyMap<string, GraphNode>,
): GraphEdge {
  const named = commodity === null ? null : { id: commodity, name: names.get(commodity)?.name ?? commodity };
  return { ...rest, commodity: named, stages: stages ?? [] };
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
  return { nodes, edges: stored.map((edge) => edgeOf(edge, names)) };
}
