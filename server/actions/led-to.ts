/** What an answer's transfers, claims and documents lead to on the canvas, since they themselves are not drawn there. */
import * as z from "zod";
import { EXCHANGE_TYPES } from "#domain/relations.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";
import { edgeRow, type StoredEdge } from "./rows/edges.ts";

const ledTo = defineQuery({
  file: "console/led-to.cypher",
  access: "read",
  row: z.object({
    about: z.string(),
    isEntity: z.boolean(),
    object: z.string().nullable(),
    predicate: z.string().nullable(),
  }),
});
const edgesLedTo = defineQuery({ file: "console/edges-led-to.cypher", access: "read", row: edgeRow });

/** Ids of the edges that a transfer or a relation can have drawn. */
function edgeIdsOf({ about, isEntity, object, predicate }: z.infer<typeof ledTo.row>): string[] {
  if (!isEntity) return EXCHANGE_TYPES.map((type) => `${type}:${about}`);
  return object === null || predicate === null ? [] : [`${predicate}:${about}>${object}`];
}

/**
 * A transfer leads to its edges; a claim to those of its transfer or relation and to the entity it is about; a document to
 * those of its claims. At most `limit` transfers and entities are followed.
 */
export async function followRecords(
  tx: Transaction,
  ids: readonly string[],
  limit: number,
): Promise<{ edges: StoredEdge[]; entities: string[]; complete: boolean }> {
  if (ids.length === 0) return { edges: [], entities: [], complete: true };
  const found = await tx.run(ledTo, { ids: ids.slice(0, limit), limit });
  const edges = await tx.run(edgesLedTo, { ids: [...new Set(found.flatMap(edgeIdsOf))] });
  return {
    edges: edges.map(({ edge }) => edge),
    entities: found.filter(({ isEntity }) => isEntity).map(({ about }) => about),
    complete: found.length < limit,
  };
}
