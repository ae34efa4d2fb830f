/**
 * Measures a start as its user sees it: a fresh clone, `npm ci`, `npm start`, until the network is drawn; then a second start.
 * `--empty-caches` gives npm and Maven empty caches of their own; `--screenshot FILE` keeps what was drawn.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser, openPage } from "#tests/support/browser.ts";

const { values: options } = parseArgs({
  options: { "empty-caches": { type: "boolean", default: false }, screenshot: { type: "string" } },
});

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "waybill-bench-"));
const clone = join(folder, "waybill");
const ARCHIVE_PATIENCE_S = 180;
const SETTLE_MS = 4_000;
/** Readings at a time while it is told to stop. */
const BUSY = 4;

const say = (text: string) => process.stdout.write(`${text}\n`);
const secondsSince = (start: number) => (performance.now() - start) / 1000;

/** The environment of a user who has none of this project. */
function environment(): NodeJS.ProcessEnv {
  const { PATH = "", HOME, JAVA_HOME, LANG, NODE_EXTRA_CA_CERTS } = process.env;
  const own = PATH.split(":").filter((part) => !part.includes("node_modules"));
  const caches = {
    npm_config_cache: join(folder, "npm"),
    MAVEN_OPTS: `-Dmaven.repo.local=${join(folder, "maven")}`,
  };
  const usual = { PATH: own.join(":"), HOME, JAVA_HOME, LANG, NODE_EXTRA_CA_CERTS, PORT: "0" };
  return { ...usual, ...(options["empty-caches"] && caches) };
}

async function timed<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  say(`${name.padEnd(34)}${secondsSince(start).toFixed(1).padStart(7)} s`);
  return result;
}

/** Resolves with the address that a start prints; its other lines are shown as they come. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error("npm start has no output");
  const lines = createInterface({ input: stderr });
  for await (const line of lines) {
    const address = /^Waybill is at (\S+)$/.exec(line)?.[1];
    if (address === undefined) say(`    ${line}`);
    else {
      stderr.resume();
      return address;
    }
  }
  throw new Error("Waybill did not start");
}

async function draw(browser: Browser, address: string): Promise<void> {
  const { page, faults } = await openPage(browser);
  await page.goto(address);
  await page.waitForSelector('[data-ready="true"]', { timeout: 60_000 });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  if (options.screenshot !== undefined) await page.waitForTimeout(SETTLE_MS);
  if (options.screenshot !== undefined) await page.screenshot({ path: options.screenshot });
  await page.context().close();
}

/** Keeps app and database busy with readings until they are gone. */
function keepBusy(address: string): void {
  const ask = async (): Promise<void> => {
    const answer = await fetch(`${address}/api/network`).catch(() => undefined);
    if (answer?.ok && (await answer.text().catch(() => "")) !== "") await ask();
  };
  for (let asking = 0; asking < BUSY; asking += 1) void ask();
}

/** One start, from the command to the drawn network, and its stop. */
async function start(browser: Browser, before: () => Promise<void> = async () => undefined): Promise<void> {
  const npm = spawn("npm", ["start"], {
    cwd: clone,
    env: environment(),
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  const address = await timed("  npm start, to the address", () => addressOf(npm));
  await timed("  page, to the drawn network", () => draw(browser, address));
  await before();
  keepBusy(address);
  await sleep(SETTLE_MS);
  if (npm.pid !== undefined) process.kill(-npm.pid, "SIGINT");
  await timed("  stop, busy with readings", () => once(npm, "exit"));
}

/** The first start makes an archive of classes for the next one, half a minute after its boot. */
async function archived(): Promise<void> {
  const jars = join(clone, ".waybill", "neo4j");
  const isThere = () =>
    readdirSync(jars, { recursive: true, encoding: "utf8" }).some((n) => n.endsWith(".jsa"));
  const since = performance.now();
  while (!isThere() && secondsSince(since) < ARCHIVE_PATIENCE_S) await sleep(1_000);
  say(isThere() ? "  (the class archive is made)" : "  (no class archive was made in time)");
}

const browser = await launchBrowser();
try {
  execFileSync("git", ["clone", "--quiet", ROOT, clone]);
  say(options["empty-caches"] ? "Fresh clone, empty caches" : "Fresh clone, caches as they are");
  const began = performance.now();
  const ci = () => execFileSync("npm", ["ci", "--loglevel=error"], { cwd: clone, env: environment() });
  await timed("  npm ci", ci);
  await start(browser, async () => {
    say(`${"  all of it".padEnd(34)}${secondsSince(began).toFixed(1).padStart(7)} s`);
    await archived();
  });
  say("Second start");
  const again = performance.now();
  await start(browser, async () => {
    say(`${"  all of it".padEnd(34)}${secondsSince(again).toFixed(1).padStart(7)} s`);
  });
} finally {
  await browser.close();
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
