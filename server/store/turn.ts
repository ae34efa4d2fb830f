/** Lets one writer of records work at a time, so that two changes cannot each derive an edge without the other's claims. */
import * as z from "zod";
import { readSteps } from "./migrate.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const takeTurnQuery = defineQuery({
  file: "records/take-turn.cypher",
  access: "write",
  row: z.strictObject({ id: z.string() }),
});

/**
 * Waits until no other transaction that took a turn is open, and holds the turn until this one ends.
 * @throws Error when the database's schema was never brought up
 */
export async function takeTurn(tx: Transaction): Promise<void> {
  const step = readSteps()[0]?.id;
  const held = await tx.run(takeTurnQuery, { step });
  if (held.length === 0) throw new Error("The database has no schema yet; run the migrations first.");
}
