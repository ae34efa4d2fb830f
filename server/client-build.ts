/** Builds the client where it is missing or older than its sources; a container image brings it ready-made. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Progress } from "./progress.ts";

const ROOT = new URL("../", import.meta.url);
const BUILT = new URL("dist/client/", ROOT);
/** Whatever the client is built from. */
const SOURCES = ["client/", "server/domain/", "server/contract/", "vite.config.ts", "package-lock.json"];

function newest(place: URL): number {
  if (!existsSync(place)) return 0;
  if (!place.pathname.endsWith("/")) return statSync(place).mtimeMs;
  const names = readdirSync(place, { recursive: true, encoding: "utf8" });
  return Math.max(0, ...names.map((name) => statSync(new URL(name, place)).mtimeMs));
}

function isBuilt(): boolean {
  const page = new URL("index.html", BUILT);
  if (!existsSync(page)) return false;
  const { mtimeMs } = statSync(page);
  return SOURCES.every((source) => newest(new URL(source, ROOT)) <= mtimeMs);
}

/** Resolves with the folder of the built client, after building it if need be. */
export async function prepareClient(progress: Progress, signal: AbortSignal): Promise<URL> {
  const hasSources = existsSync(new URL("client/", ROOT));
  if (hasSources && !isBuilt()) {
    const vite = fileURLToPath(new URL("node_modules/vite/bin/vite.js", ROOT));
    const options = { cwd: fileURLToPath(ROOT), signal };
    const build = () => promisify(execFile)(process.execPath, [vite, "build"], options);
    await progress.step("Building the client", build);
  }
  return BUILT;
}
