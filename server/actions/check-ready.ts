/** Whether the database answers a query right now. */
import * as z from "zod";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";

const ping = defineQuery({
  file: "graph/ping.cypher",
  access: "read",
  row: z.object({ answer: z.literal(1) }),
});

const SOON_MS = 2_000;

/** Asks the database something trivial; rejects as every reading does when it does not answer. */
export async function checkReady(store: Store): Promise<void> {
  await store.read(ping, {}, { timeoutMs: SOON_MS });
}
