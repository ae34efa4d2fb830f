/** Starts Waybill: settings, database, schema, seed, client, then the port; and stops it all again on a signal. */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { loadSeed } from "#actions/load-seed.ts";
import { readNetwork } from "#actions/read-network.ts";
import { type Config, ConfigError, readConfig } from "#server/config.ts";
import { type Console, createConsole } from "#store/console/console.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { migrate } from "#store/migrate.ts";
import { DatabaseStartError } from "#store/start-error.ts";
import { createStore, type Store } from "#store/store.ts";
import { answersOf } from "./answers.ts";
import { createApp } from "./app.ts";
import { prepareClient } from "./client-build.ts";
import { closed, listen, tryPort } from "./listen.ts";
import { createProgress, type Progress } from "./progress.ts";
import { seedFolders } from "./seed-folders.ts";
import { stopSignal } from "./stop-signal.ts";
import { VERSION } from "./version.ts";

const ENV_FILE = fileURLToPath(new URL("../.env", import.meta.url));

/** A server that has just started plans its first queries slowly: a start gives them more time than a reader would, in milliseconds. */
const START_TIMEOUT_MS = 120_000;

/**
 * Brings the schema up to date, loads the seed sets that the settings name, and reads the network once, so that the first
 * reader does not wait for the plans of its queries.
 */
async function fill(store: Store, seeds: readonly string[], progress: Progress): Promise<void> {
  await progress.step("Bringing the schema up to date", () => migrate(store));
  for (const folder of seeds)
    await progress.step(`Loading the seed ${basename(folder)}`, () => loadSeed(store, folder));
  await progress.step("Reading the network once", () => readNetwork(store, {}));
}

/** The sentence for whoever started the app; an unforeseen error keeps its stack. */
function whyNot(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DatabaseStartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function storeOf({ driver, databaseName }: Database, timeoutMs: number): Store {
  return createStore(driver, { timeoutMs, ...(databaseName !== undefined && { database: databaseName }) });
}

/** Rejects once the signal fires. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function consoleOf(database: Database, { consoleConcurrency: concurrency }: Config): Console {
  const { openDriver, databaseName, restart } = database;
  return createConsole({ openDriver, database: databaseName, restart, concurrency });
}

/** Listens until the signal fires, then lets go of every connection. */
async function serve(server: Server, config: Config, progress: Progress, signal: AbortSignal): Promise<void> {
  const port = await listen(server, config);
  const host = config.host === "127.0.0.1" ? "localhost" : config.host;
  progress.note(`Waybill is at http://${host}:${port}`);
  try {
    await stopped(signal);
  } finally {
    await closed(server);
  }
}

async function main(signal: AbortSignal): Promise<void> {
  const progress = createProgress();
  // Not Node's --env-file-if-exists, which remarks on a missing file at every start.
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  const config = readConfig();
  const seeds = seedFolders(config.seed);
  await tryPort(config);
  const log = pino({ level: config.logLevel });
  const building = prepareClient(progress, signal);
  // Its failure is met where it is awaited; until then the database may still be starting.
  building.catch(() => undefined);
  const database = await openDatabase(config, progress, { signal });
  let console: Console | undefined;
  try {
    database.onEvent(({ kind, sentence }) => log.warn({ database: kind }, sentence));
    await Promise.race([fill(storeOf(database, START_TIMEOUT_MS), seeds, progress), stopped(signal)]);
    const store = storeOf(database, config.queryTimeoutMs);
    const clientDir = fileURLToPath(await building);
    console = consoleOf(database, config);
    const parts = { console, store, rows: config.consoleRows, timeMs: config.consoleTimeoutMs };
    const answers = answersOf(store, { version: VERSION, database: database.kind }, parts);
    const app = createApp({ ...config, answers, log, version: VERSION, checkAnswers: false, clientDir });
    await serve(createServer(app), config, progress, signal);
  } finally {
    await Promise.all([console?.close(), database.close()]);
  }
}

const stopping = stopSignal();
main(stopping).catch((error: unknown) => {
  if (stopping.aborted) return;
  process.exitCode = 1;
  console.error(whyNot(error));
});
