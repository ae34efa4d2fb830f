/** Draws every derived relationship anew from the claims, in batches, each a transaction of its own. */
import * as z from "zod";
import { entityId, transferId } from "#domain/ids.ts";
import { relationType } from "#domain/relations.ts";
import { withKey } from "#store/affected.ts";
import { defineQuery, type Query } from "#store/query.ts";
import type { Store, Transaction } from "#store/store.ts";
import { takeTurn } from "#store/turn.ts";
import { DERIVED_AT_ONCE, deriveRelations, deriveTransfers } from "./derive.ts";
import { WRITE_TIMEOUT_MS } from "./record-claims.ts";

const nextTransfers = defineQuery({
  file: "derived/next-transfers.cypher",
  access: "read",
  row: z.strictObject({ id: transferId }),
});
const nextEntities = defineQuery({
  file: "derived/next-entities.cypher",
  access: "read",
  row: z.strictObject({ id: entityId }),
});
const relationsAbout = defineQuery({
  file: "derived/relations-about.cypher",
  access: "read",
  row: z.strictObject({ type: relationType, source: entityId, target: entityId }),
});
const eraseStrayFindings = defineQuery({
  file: "findings/erase-strays.cypher",
  access: "write",
  row: z.strictObject({ erased: z.int() }),
});
const eraseStrays = defineQuery({
  file: "derived/erase-strays.cypher",
  access: "write",
  row: z.strictObject({ erased: z.int() }),
});

/** How many transfers and entities a rebuild went through, and how many edges and findings resting on nothing it took away. */
export interface Rebuilt {
  readonly transfers: number;
  readonly entities: number;
  readonly strays: number;
}

function inTurn<T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const turn = async (tx: Transaction) => {
    await takeTurn(tx);
    return work(tx);
  };
  return store.write(turn, { timeoutMs: WRITE_TIMEOUT_MS });
}

/** Goes through ids in their order, a batch a transaction, and counts them. */
async function throughout<Id extends string>(
  store: Store,
  next: Query<{ readonly id: Id }>,
  work: (tx: Transaction, ids: Id[]) => Promise<void>,
): Promise<number> {
  let [after, count] = ["", 0];
  for (;;) {
    const ids = (await store.read(next, { after, limit: DERIVED_AT_ONCE })).map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return count;
    await inTurn(store, (tx) => work(tx, ids));
    after = last;
    count += ids.length;
  }
}

async function without(store: Store, erase: typeof eraseStrays): Promise<number> {
  let strays = 0;
  for (;;) {
    const [row] = await inTurn(store, (tx) => tx.run(erase, { limit: DERIVED_AT_ONCE }));
    if (row === undefined || row.erased === 0) return strays;
    strays += row.erased;
  }
}

/**
 * Derives every edge, shortcut and finding anew and takes away what rests on nothing. Memory does not grow with the graph. A graph
 * that only increments ever wrote is left exactly as it is.
 */
export async function rebuildEdges(store: Store): Promise<Rebuilt> {
  const strays = (await without(store, eraseStrays)) + (await without(store, eraseStrayFindings));
  const entities = await throughout(store, nextEntities, async (tx, ids) => {
    await deriveRelations(tx, (await tx.run(relationsAbout, { ids })).map(withKey));
  });
  const transfers = await throughout(store, nextTransfers, deriveTransfers);
  return { transfers, entities, strays };
}
