/** A reader in a thread of its own, as a browser is a process of its own: asks the console and reads its answer to the end. */
import { parentPort } from "node:worker_threads";

export interface Reading {
  readonly address: string;
  readonly query: string;
  readonly rows: number;
}

parentPort?.on("message", async ({ address, query, rows }: Reading) => {
  const response = await fetch(`${address}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, limits: { rows, timeMs: 60_000 } }),
  });
  const text = await response.text();
  // The header, the rows, the end.
  parentPort?.postMessage(text.trimEnd().split("\n").length - 2);
});
