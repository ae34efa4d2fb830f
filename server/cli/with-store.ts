/** Gives a command the database: that of a running app, the one NEO4J_URI names, or the embedded server for its own time. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readConfig } from "#server/config.ts";
import { createProgress } from "#server/progress.ts";
import { openDatabase } from "#store/database.ts";
import { migrate } from "#store/migrate.ts";
import { createStore, type Store } from "#store/store.ts";

const ENV_FILE = fileURLToPath(new URL("../../.env", import.meta.url));

/** Opens the database, brings its schema up, does the work and closes it again. */
export async function withStore<T>(work: (store: Store) => Promise<T>, signal: AbortSignal): Promise<T> {
  if (existsSync(ENV_FILE)) process.loadEnvFile(ENV_FILE);
  const config = readConfig();
  const database = await openDatabase(config, createProgress(), { signal, join: true });
  try {
    const { driver, databaseName } = database;
    const named = databaseName === undefined ? {} : { database: databaseName };
    const store = createStore(driver, { timeoutMs: config.queryTimeoutMs, ...named });
    await migrate(store);
    return await work(store);
  } finally {
    await database.close();
  }
}
