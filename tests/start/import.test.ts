/** The import command beside a running app and without one, and a database that dies in the middle. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { openDriver } from "#store/access.ts";
import { startEmbedded } from "#store/embedded/embedded.ts";
import { hasAny } from "#store/registers.ts";
import { createStore, type Store } from "#store/store.ts";
import { freshSettings, quiet } from "#tests/store/embedded/support.ts";
import { contentHash, wipe } from "#tests/support/database.ts";
import { databasePid, on } from "./support.ts";

const PATIENCE_MS = 300_000;
const ROWS = 2_600;

/** Runs the command on a data folder; resolves with its exit code and what it printed. */
async function runImport(folders: Record<string, string | undefined>, path: string) {
  const given = ["server/cli/import.ts", path, "--mapping", "tests/fixtures/registers/arms.yaml", "--json"];
  const child = spawn(process.execPath, given, {
    env: { ...process.env, ...folders, NEO4J_URI: "" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  const [code] = await once(child, "close");
  return { code, out };
}

/** Resolves once a question has the answer that is waited for; a database that is away has none yet. */
async function until(ask: () => Promise<boolean>): Promise<void> {
  while (!(await ask().catch(() => false))) await sleep(20);
}

const hasRows = (store: Store) => store.reading((tx) => hasAny(tx, "arms"));

test(
  "an import beside the app outlives its database, and one without the app finds the same",
  async () => {
    const { settings, remove } = freshSettings();
    const path = join(settings.dataDir, "arms.csv");
    const rows = Array.from({ length: ROWS }, (_, at) => `${at},France,India,T-${at % 9},${at},1979\n`);
    const server = await startEmbedded(settings, quiet);
    const store = createStore(openDriver(server.access), { timeoutMs: 60_000 });
    try {
      writeFileSync(path, `id,seller,buyer,weapon,number,year\n${rows.join("")}`);
      const first = runImport(on(settings), path);
      await until(() => hasRows(store));
      const lost = databasePid(settings);
      process.kill(lost, "SIGKILL");
      expect((await first).code).toBe(1);
      await until(async () => databasePid(settings) !== lost && (await hasRows(store)));
      const again = await runImport(on(settings), path);
      expect(JSON.parse(again.out).rows).toMatchObject({ read: ROWS, changed: 0, refused: 0 });
      const disturbed = await contentHash(store);
      await wipe(store);
      expect((await runImport(on(settings), path)).code).toBe(0);
      expect(await contentHash(store)).toBe(disturbed);
      await store.close();
      await server.stop();
      const alone = await runImport(on(settings), path);
      expect(JSON.parse(alone.out).rows).toMatchObject({ created: 0, unchanged: ROWS });
      expect(readFileSync(path, "utf8")).toContain("0,France");
    } finally {
      await store.close();
      await server.stop();
      remove();
    }
  },
  PATIENCE_MS,
);
