/** A query that the server cannot interrupt: it ends with its limit, the database is restarted, and the API is back. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "#server/config.ts";
import { createConsole } from "#store/console/console.ts";
import { type Database, openDatabase } from "#store/database.ts";
import { createStore } from "#store/store.ts";
import { startApp, type TestApp } from "#tests/support/app.ts";
import { ENDLESS } from "#tests/support/endless.ts";

const BACK_WITHIN_MS = 30_000;

describe("an embedded server that a query has taken", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "waybill-restart-"));
  const told: string[] = [];
  let database: Database;
  let app: TestApp;

  beforeAll(async () => {
    const { EMBEDDED_JARS_DIR, JAVA_HOME } = process.env;
    const settings = { ...readConfig({}), dataDir, javaHome: JAVA_HOME };
    const jarsDir = EMBEDDED_JARS_DIR ?? join(".waybill", "neo4j");
    database = await openDatabase({ ...settings, jarsDir }, { step: (_name, run) => run() });
    database.onEvent(({ kind, sentence }) => told.push(`${kind}: ${sentence}`));
    const store = createStore(database.driver, { timeoutMs: 5_000 });
    const { openDriver, databaseName, restart } = database;
    const console = createConsole({ openDriver, database: databaseName, restart, concurrency: 1 });
    app = await startApp(store, { console: { console, store, rows: 10, timeMs: 2_000 } });
  }, 180_000);
  afterAll(async () => {
    await app.stop();
    await database.close();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  const ask = async (query: string) => {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${app.address}/api/cypher`, {
      method: "POST",
      headers,
      body: JSON.stringify({ query }),
    });
    await response.text();
    return response;
  };

  test("is restarted, and meanwhile the console says 503 with Retry-After", async () => {
    expect((await ask(ENDLESS)).status).toBe(504);
    const ended = Date.now();
    const met = new Set<number>();
    const back = async () => {
      const { status, headers } = await ask("RETURN 1 AS one");
      met.add(status);
      if (status === 503) expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      return status;
    };
    await expect.poll(back, { timeout: BACK_WITHIN_MS, interval: 250 }).toBe(200);
    process.stdout.write(`back after ${Date.now() - ended} ms\n`);
    expect([...met].filter((status) => ![200, 429, 503].includes(status))).toEqual([]);
    expect(told.join("\n")).toContain("a console query goes on although it was ended");
  }, 120_000);
});
