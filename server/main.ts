/** Starts Waybill: settings, database, schema, seed, client, then the port; and stops it all again on a signal. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { loadSeed } from "#actions/load-seed.ts";
import { answersOf } from "#http/answers.ts";
import { type Config, ConfigError, readConfig } from "#server/config.ts";
import { type Console, createConsole } from "#store/console/console.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { migrate } from "#store/migrate.ts";
import { DatabaseStartError } from "#store/start-error.ts";
import { createStore, type Store } from "#store/store.ts";
import { createApp } from "./app.ts";
import { prepareClient } from "./client-build.ts";
import { createProgress, type Progress } from "./progress.ts";
import { VERSION } from "./version.ts";

const SEEDS = fileURLToPath(new URL("../seeds/", import.meta.url));

/** Brings the schema up to date and loads the seed sets that the settings name. */
async function fill(store: Store, config: Config, progress: Progress): Promise<void> {
  await progress.step("Bringing the schema up to date", () => migrate(store));
  for (const set of config.seed)
    await progress.step(`Loading the seed ${set}`, () => loadSeed(store, join(SEEDS, set)));
}

function listen(server: Server, { port, host }: Config): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** The sentence for whoever started the app; an unforeseen error keeps its stack. */
function whyNot(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseStartError) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE")
    return "The port is taken by another program; set PORT to another one.";
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function storeOf({ driver, databaseName }: Database, { queryTimeoutMs: timeoutMs }: Config): Store {
  return createStore(driver, { timeoutMs, ...(databaseName !== undefined && { database: databaseName }) });
}

function consoleOf(database: Database, { consoleConcurrency: concurrency }: Config): Console {
  const { openDriver, databaseName, restart } = database;
  return createConsole({ openDriver, database: databaseName, restart, concurrency });
}

/** Listens until the signal fires, then lets go of every connection. */
async function serve(server: Server, config: Config, progress: Progress, signal: AbortSignal): Promise<void> {
  const { port } = await listen(server, config);
  const host = config.host === "127.0.0.1" ? "localhost" : config.host;
  progress.note(`Waybill is at http://${host}:${port}`);
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  await closed(server);
}

async function main(signal: AbortSignal): Promise<void> {
  const progress = createProgress();
  const config = readConfig();
  const log = pino({ level: config.logLevel });
  const building = prepareClient(progress);
  const database = await openDatabase(config, progress, { signal });
  try {
    database.onEvent(({ kind, sentence }) => log.warn({ database: kind }, sentence));
    const store = storeOf(database, config);
    await fill(store, config, progress);
    const clientDir = fileURLToPath(await building);
    const console = consoleOf(database, config);
    const parts = { console, store, rows: config.consoleRows, timeMs: config.consoleTimeoutMs };
    const answers = answersOf(store, { version: VERSION, database: database.kind }, parts);
    const app = createApp({ ...config, answers, log, version: VERSION, checkAnswers: false, clientDir });
    await serve(createServer(app), config, progress, signal);
    await console.close();
  } finally {
    await database.close();
  }
}

const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stopping.abort());
main(stopping.signal).catch((error: unknown) => {
  if (stopping.signal.aborted) return;
  process.exitCode = 1;
  console.error(whyNot(error));
});
