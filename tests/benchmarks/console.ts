/**
 * Measures the console, side by side in one run: expanding an entity while four runaway queries run, against idle (at most
 * 3 × at p95); and 50,000 relationships through /api/cypher against the bare driver (at most 1.5 ×).
 */
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { pino } from "pino";
import { recordClaims } from "#actions/record-claims.ts";
import { answersOf } from "#server/answers.ts";
import { createApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { createConsole } from "#store/console/console.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { migrate } from "#store/migrate.ts";
import { createStore } from "#store/store.ts";
import { readSeed } from "#tests/support/seed.ts";
import type { Reading } from "./asking.ts";

const ROUNDS = 7;
const EXPANSIONS = 150;
const MANY = 50_000;
const AT_ONCE = 5_000;
const RUNAWAYS = [
  "UNWIND range(1, 1000000000) AS i RETURN count(i) AS n",
  "MATCH (a), (b), (c), (d) RETURN count(*) AS n",
  "MATCH p = (:Entity)-[*1..9]-(:Entity) RETURN count(p) AS n",
  "UNWIND range(1, 1000000000) AS i RETURN max(i % 7) AS n",
];
const COPY =
  "MATCH (a:Country)-[r:SHIPPED_TO]->(b:Country) WITH a, b, r ORDER BY r.id LIMIT 1 UNWIND range($from, $from + $many - 1) AS i CREATE (a)-[n:SHIPPED_TO]->(b) SET n = r {.*, id: r.id + '-' + i}";
const READ = `MATCH (a:Country)-[r:SHIPPED_TO]->(b:Country) RETURN a.id AS source, r, b.id AS target LIMIT ${MANY}`;

const say = (text: string) => process.stdout.write(`${text}\n`);
const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

async function ask(address: string, query: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(`${address}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, limits: { rows: 100_000, timeMs: 30_000 } }),
    ...(signal !== undefined && { signal }),
  });
  return response.text();
}

async function expansions(address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < EXPANSIONS; round++)
    times.push(
      await timed(async () => (await fetch(`${address}/api/entities/country:KP/neighbours`)).text()),
    );
  return at(times, 0.95);
}

async function besideRunaways(address: string): Promise<void> {
  await expansions(address);
  const idle = await expansions(address);
  const leaving = new AbortController();
  for (const query of RUNAWAYS) ask(address, query, leaving.signal).catch(() => undefined);
  await sleep(1_000);
  const busy = await expansions(address);
  leaving.abort();
  say(
    `expand, p95: idle ${idle.toFixed(1)} ms, beside four runaways ${busy.toFixed(1)} ms, ${(busy / idle).toFixed(2)} ×`,
  );
}

/** @throws Error when not all rows came */
async function read(reader: Worker, reading: Reading): Promise<void> {
  const answer = once(reader, "message");
  reader.postMessage(reading);
  const [rows] = await answer;
  if (rows !== MANY) throw new Error(`${rows} rows came instead of ${MANY}`);
}

async function besideDriver(address: string, { driver }: Database): Promise<void> {
  for (let from = 0; from < MANY; from += AT_ONCE) await driver.executeQuery(COPY, { from, many: AT_ONCE });
  const rows = (await driver.executeQuery(READ)).records.length;
  if (rows !== MANY) throw new Error(`${rows} relationships are read instead of ${MANY}`);
  const reader = new Worker(new URL("./asking.ts", import.meta.url));
  const [bare, through]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await timed(() => driver.executeQuery(READ)));
    through.push(await timed(() => read(reader, { address, query: READ, rows: 2 * MANY })));
  }
  await reader.terminate();
  const [one, other] = [at(bare.slice(1), 0.5), at(through.slice(1), 0.5)];
  say(
    `${MANY} relationships, median: driver ${one.toFixed(0)} ms, /api/cypher ${other.toFixed(0)} ms, ${(other / one).toFixed(2)} ×`,
  );
}

const dataDir = mkdtempSync(join(tmpdir(), "waybill-bench-"));
const { EMBEDDED_JARS_DIR, JAVA_HOME } = process.env;
const settings = { ...readConfig({}), dataDir, javaHome: JAVA_HOME };
const jarsDir = EMBEDDED_JARS_DIR ?? join(".waybill", "neo4j");
const database = await openDatabase({ ...settings, jarsDir }, { step: (_name, run) => run() });
const store = createStore(database.driver, { timeoutMs: 30_000 });
const { openDriver, restart } = database;
const console = createConsole({ openDriver, database: undefined, restart, concurrency: 4 });
const parts = { console, store, rows: 100_000, timeMs: 60_000 };
const app = createApp({
  ...settings,
  answers: answersOf(store, { version: "0.0.0-bench", database: "embedded" }, parts),
  log: pino({ level: "silent" }),
  version: "0.0.0-bench",
  checkAnswers: false,
  clientDir: null,
});
const server = createServer(app).listen(0, "127.0.0.1");
try {
  await migrate(store);
  await recordClaims(store, readSeed());
  const { port } = server.address() as AddressInfo;
  if (process.env.ONLY !== "driver") await besideRunaways(`http://127.0.0.1:${port}`);
  await besideDriver(`http://127.0.0.1:${port}`, database);
} finally {
  server.close();
  server.closeAllConnections();
  await Promise.all([console.close(), database.close()]);
  rmSync(dataDir, { recursive: true, force: true });
}
