/** A reader in a thread of its own, as a browser is a process of its own: asks the console and reads its answer to the end. */
import { parentPort } from "node:worker_threads";

export interface Reading {
  readonly address: string;
  readonly query: string;
  readonly rows: number;
}

async function read({ address, query, rows }: Reading): Promise<number> {
  const response = await fetch(`${address}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, limits: { rows, timeMs: 60_000 } }),
  });
  const text = await response.text();
  // The header, the rows, the end.
  return text.trimEnd().split("\n").length - 2;
}

parentPort?.on("message", (reading: Reading) => {
  void read(reading).then((rows) => parentPort?.postMessage(rows));
});
