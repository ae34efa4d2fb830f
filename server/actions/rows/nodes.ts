/** Stored entities as nodes of the picture and as names in passing. */
import * as z from "zod";
import type { EntityRef } from "#contract/views.ts";
import type { GraphNode } from "#domain/graph.ts";
import { entityId, kindOf } from "#domain/ids.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";
import { columnsOf } from "./columns.ts";

/** An entity as queries name it in passing. */
export const storedRef = z.object({ id: entityId, name: z.string(), identified: z.boolean() });

const storedNode = storedRef.extend({
  iso2: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
});

const readNodes = defineQuery({ file: "graph/nodes.cypher", access: "read", row: columnsOf(storedNode) });

function nodeOf({ id, name, identified, iso2, lat, lon }: z.infer<typeof storedNode>): GraphNode {
  const coordinates = lat === null || lon === null ? null : { lat, lon };
  return { id, kind: kindOf(id), name, identified, iso2, coordinates };
}

/** An entity named in passing. */
export function refOf({ id, name, identified }: z.infer<typeof storedRef>): EntityRef {
  return { id, kind: kindOf(id), name, identified };
}

/** The entities with these ids as nodes of the picture, by id; ids of nothing are absent. */
export async function nodesById(
  tx: Transaction,
  ids: Iterable<GraphNode["id"]>,
): Promise<Map<string, GraphNode>> {
  const rows = await tx.run(readNodes, { ids: [...new Set(ids)] });
  return new Map(rows.flat().map((stored) => [stored.id, nodeOf(stored)]));
}
