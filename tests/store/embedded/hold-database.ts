/** An app that does nothing but hold the database open, for tests to kill; its first line is the address or the error. */
import { readConfig } from "#server/config.ts";
import { openDatabase } from "#store/database.ts";
import { quiet } from "./support.ts";

try {
  const database = await openDatabase(readConfig(), quiet);
  process.stdout.write(`${database.uri}\n`);
  const alive = setInterval(() => undefined, 1_000);
  process.once("SIGTERM", () => void database.close().then(() => clearInterval(alive)));
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
