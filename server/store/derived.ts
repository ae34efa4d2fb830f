/** Writes derived relationships by difference: what already stands as it should is left alone. */
import * as z from "zod";
import type { Derivation } from "#domain/exchange.ts";
import type { TransferId } from "#domain/ids.ts";
import type { RelationKey } from "./affected.ts";
import { type DerivedEdge, edgeProperties, edgeRow, sameEdge } from "./edge-rows.ts";
import { properties } from "./entity-rows.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";
import { batches, writeRows } from "./write-records.ts";

const edgeReading = z.strictObject({
  edge: z.string(),
  source: z.string(),
  target: z.string(),
  properties,
});
const exchangeEdges = defineQuery({
  file: "derived/exchange-edges.cypher",
  access: "read",
  row: edgeReading,
});
const relationEdges = defineQuery({
  file: "derived/relation-edges.cypher",
  access: "read",
  row: edgeReading,
});
const shortcuts = defineQuery({
  file: "derived/shortcuts.cypher",
  access: "read",
  row: z.strictObject({ transfer: z.string(), edge: z.string(), type: z.string(), actor: z.string() }),
});
const drawEdges = defineQuery({ file: "derived/draw-edges.cypher", access: "write", row: z.never() });
const drawClaimedBy = defineQuery({
  file: "derived/draw-claimed-by.cypher",
  access: "write",
  row: z.never(),
});
const drawDeniedBy = defineQuery({ file: "derived/draw-denied-by.cypher", access: "write", row: z.never() });
const eraseEdges = defineQuery({ file: "derived/erase-edges.cypher", access: "write", row: z.never() });

async function erase(tx: Transaction, edges: readonly string[]): Promise<void> {
  for (const batch of batches(edges)) await tx.run(eraseEdges, { edges: batch });
}

type StoredEdge = z.infer<typeof edgeReading>;

function isDrawn(stored: StoredEdge, wanted: DerivedEdge | undefined): boolean {
  return (
    wanted !== undefined &&
    stored.source === wanted.source &&
    stored.target === wanted.target &&
    sameEdge(stored.properties, edgeProperties(wanted))
  );
}

/** An edge that changed is drawn anew: rare, and one way to write is enough. */
async function writeEdges(
  tx: Transaction,
  stored: readonly StoredEdge[],
  wanted: readonly DerivedEdge[],
): Promise<void> {
  const byId = new Map<string, DerivedEdge>(wanted.map((edge) => [edge.id, edge]));
  const stands = new Set<string>();
  const stale = stored.filter((edge) => {
    const id = String(edge.properties.id);
    const right = isDrawn(edge, byId.get(id));
    if (right) stands.add(id);
    return !right;
  });
  await erase(
    tx,
    stale.map(({ edge }) => edge),
  );
  await writeRows(tx, drawEdges, wanted.filter(({ id }) => !stands.has(id)).map(edgeRow));
}

async function writeShortcuts(
  tx: Transaction,
  ids: readonly TransferId[],
  derived: ReadonlyMap<TransferId, Derivation>,
): Promise<void> {
  const stored = await tx.run(shortcuts, { ids });
  const keyOf = (type: string, transfer: string, actor: string) => `${type} ${transfer} ${actor}`;
  const rowsOf = (type: "CLAIMED_BY" | "DENIED_BY") =>
    [...derived].flatMap(([transfer, { claimedBy, deniedBy }]) =>
      (type === "CLAIMED_BY" ? claimedBy : deniedBy).map((actor) => ({
        key: keyOf(type, transfer, actor),
        transfer,
        actor,
      })),
    );
  const [claimed, denied] = [rowsOf("CLAIMED_BY"), rowsOf("DENIED_BY")];
  const wanted = new Set([...claimed, ...denied].map(({ key }) => key));
  const stands = new Set(stored.map((row) => keyOf(row.type, row.transfer, row.actor)));
  const stale = stored.filter((row) => !wanted.has(keyOf(row.type, row.transfer, row.actor)));
  await erase(
    tx,
    stale.map(({ edge }) => edge),
  );
  const isNew = ({ key }: { readonly key: string }) => !stands.has(key);
  await writeRows(tx, drawClaimedBy, claimed.filter(isNew));
  await writeRows(tx, drawDeniedBy, denied.filter(isNew));
}

/** Makes the exchange edges and shortcuts of transfers what their derivations say. */
export async function writeExchange(
  tx: Transaction,
  derived: ReadonlyMap<TransferId, Derivation>,
): Promise<void> {
  const ids = [...derived.keys()];
  const wanted = [...derived.values()].flatMap(({ edges }) => edges);
  await writeEdges(tx, await tx.run(exchangeEdges, { ids }), wanted);
  await writeShortcuts(tx, ids, derived);
}

/** Draws the edges and shortcuts of transfers that were just created, of which none can be drawn yet. */
export async function drawExchange(
  tx: Transaction,
  derived: ReadonlyMap<TransferId, Derivation>,
): Promise<void> {
  const drawn = [...derived];
  const joins = (name: "claimedBy" | "deniedBy") =>
    drawn.flatMap(([transfer, derivation]) => derivation[name].map((actor) => ({ transfer, actor })));
  await writeRows(
    tx,
    drawEdges,
    drawn.flatMap(([, { edges }]) => edges.map(edgeRow)),
  );
  await writeRows(tx, drawClaimedBy, joins("claimedBy"));
  await writeRows(tx, drawDeniedBy, joins("deniedBy"));
}

/** Makes the edges of relations what they should be; a relation without an edge in `wanted` loses its own. */
export async function writeRelations(
  tx: Transaction,
  relations: readonly RelationKey[],
  wanted: readonly DerivedEdge[],
): Promise<void> {
  await writeEdges(tx, await tx.run(relationEdges, { relations }), wanted);
}
