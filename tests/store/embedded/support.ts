/** What the tests of the embedded server share: folders of their own, and jars that are resolved once for all. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type Config, readConfig } from "#server/config.ts";
import { markOf } from "#store/embedded/process.ts";

const HOLDER = fileURLToPath(new URL("hold-database.ts", import.meta.url));

/** Steps that nobody watches. */
export const quiet = { step: <T>(_name: string, run: () => Promise<T>) => run() };

/** Settings for an embedded server on a new, empty data folder, and what removes that folder. */
export function freshSettings(): { settings: Config; remove: () => void } {
  const own = readConfig();
  const dataDir = mkdtempSync(join(tmpdir(), "waybill-test-"));
  const jarsDir = resolve(own.jarsDir ?? join(own.dataDir, "neo4j"));
  const settings = readConfig({ DATA_DIR: dataDir, EMBEDDED_JARS_DIR: jarsDir });
  return { settings, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}

/** Another app on the data folder, in a process of its own, and the first line that it prints. */
export async function otherApp(
  settings: Config,
  environment: Record<string, string> = {},
): Promise<{ app: ChildProcess; firstLine: string }> {
  const folders = { DATA_DIR: settings.dataDir, EMBEDDED_JARS_DIR: settings.jarsDir ?? "" };
  const app = spawn(process.execPath, [HOLDER], {
    env: { ...process.env, ...folders, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const firstLine of createInterface({ input: app.stdout })) return { app, firstLine };
  throw new Error("The other app ended without a word.");
}

/** Whether a process with this pid runs; one that ended and was not waited for does not. */
export function exists(pid: number): boolean {
  return markOf(pid) !== undefined;
}
