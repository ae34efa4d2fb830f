/**
 * Measures the console, side by side in one run: expanding an entity while four runaway queries run, against idle (at most
 * 3 × at p95); how soon a closed tab's query is gone; and 50,000 relationships through /api/cypher against the bare driver
 * (at most 1.5 ×).
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
import * as z from "zod";
import { recordClaims } from "#actions/record-claims.ts";
import { answersOf } from "#server/answers.ts";
import { createApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { createConsole } from "#store/console/console.ts";
import { usualPlaces } from "#store/console/places.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { migrate } from "#store/migrate.ts";
import { defineQuery } from "#store/query.ts";
import { createStore, type Store } from "#store/store.ts";
import { readSeed } from "#tests/support/seed.ts";
import type { Reading } from "./asking.ts";

const running = defineQuery({
  file: "console/running.cypher",
  access: "read",
  row: z.object({ id: z.string() }),
});

const ROUNDS = 7;
const EXPANSIONS = 150;
const MANY = 50_000;
const AT_ONCE = 5_000;
/** None of them can be answered from the counts that the database keeps. */
const RUNAWAYS = [
  "UNWIND range(1, 1000000000000) AS i RETURN count(i) AS n",
  "MATCH (a), (b), (c), (d), (e), (f) WHERE a.id < f.id RETURN count(*) AS n",
  "MATCH p = (:Entity)-[*1..40]-(:Entity) RETURN count(p) AS n",
  "UNWIND range(1, 1000000000000) AS i RETURN max(i % 7) AS n",
];
const COPY =
  "MATCH (a:Country)-[r:SHIPPED_TO]->(b:Country) WITH a, b, r ORDER BY r.id LIMIT 1 UNWIND range($from, $from + $many - 1) AS i CREATE (a)-[n:SHIPPED_TO]->(b) SET n = r {.*, id: r.id + '-' + i}";
const READ = `MATCH (a:Country)-[r:SHIPPED_TO]->(b:Country) RETURN a.id AS source, r, b.id AS target LIMIT ${MANY}`;

const say = (text: string) => process.stdout.write(`${text}\n`);
const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.min(Math.floor(times.length * share), times.length - 1)] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

async function ask(address: string, query: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(`${address}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, limits: { timeMs: 30_000 } }),
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

/** Asks for a runaway again and again: refused for want of a place, or ended by its time limit. */
async function insist(address: string, query: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) await ask(address, query, signal).catch(() => undefined);
}

async function besideRunaways(address: string, store: Store, places: number): Promise<void> {
  await expansions(address);
  const idle = await expansions(address);
  const leaving = new AbortController();
  const insisting = RUNAWAYS.map((query) => insist(address, query, leaving.signal));
  await sleep(1_000);
  const atWork = (await store.read(running)).length;
  const busy = await expansions(address);
  leaving.abort();
  await Promise.all(insisting);
  say(
    `expand, p95: idle ${idle.toFixed(1)} ms, beside four runaways with ${places} places (${atWork} at work) ${busy.toFixed(1)} ms, ${(busy / idle).toFixed(2)} ×`,
  );
}

/** From the moment the browser's connection is cut until the database no longer works on the query. */
async function closing(address: string, store: Store): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = new AbortController();
    const asked = ask(address, RUNAWAYS[0] ?? "", tab.signal).catch(() => undefined);
    while ((await store.read(running)).length === 0) await sleep(20);
    tab.abort();
    times.push(
      await timed(async () => {
        while ((await store.read(running)).length > 0) await sleep(5);
      }),
    );
    await asked;
  }
  say(
    `tab closed to query gone: median ${at(times, 0.5).toFixed(0)} ms, longest ${at(times, 1).toFixed(0)} ms`,
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

/** The app over the database, with so many places for console queries, for as long as the work takes. */
async function withApp(
  { openDriver, restart, driver }: Database,
  concurrency: number | undefined,
  work: (address: string, store: Store) => Promise<void>,
): Promise<void> {
  const store = createStore(driver, { timeoutMs: 30_000 });
  const console = createConsole({ openDriver, database: undefined, restart, concurrency });
  const parts = { console, store, rows: 2 * MANY, timeMs: 60_000 };
  const app = createApp({
    ...settings,
    answers: answersOf(store, { version: "0.0.0-bench", database: "embedded" }, parts),
    log: pino({ level: "silent" }),
    version: "0.0.0-bench",
    checkAnswers: false,
    clientDir: null,
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const { port } = server.address() as AddressInfo;
    await work(`http://127.0.0.1:${port}`, store);
  } finally {
    server.close();
    server.closeAllConnections();
    await console.close();
  }
}

const dataDir = mkdtempSync(join(tmpdir(), "waybill-bench-"));
const { EMBEDDED_JARS_DIR, JAVA_HOME } = process.env;
const settings = { ...readConfig({}), dataDir, javaHome: JAVA_HOME };
const jarsDir = EMBEDDED_JARS_DIR ?? join(".waybill", "neo4j");
const database = await openDatabase({ ...settings, jarsDir }, { step: (_name, run) => run() });
try {
  const store = createStore(database.driver, { timeoutMs: 30_000 });
  await migrate(store);
  await recordClaims(store, readSeed());
  for (const places of [usualPlaces(), 2, RUNAWAYS.length])
    await withApp(database, places, (address, own) => besideRunaways(address, own, places));
  await withApp(database, undefined, closing);
  await withApp(database, undefined, (address) => besideDriver(address, database));
} finally {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}
