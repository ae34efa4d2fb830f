/** What an end-to-end test stands on: the built client and the real app over the seed, behind a gate that can be shut. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { loadSeed } from "#actions/load-seed.ts";
import { openDriver } from "#store/access.ts";
import { createStore, type Store } from "#store/store.ts";
import { openTestConsole, startApp, type TestApp } from "./app.ts";
import { launchBrowser, openPage, type WatchedPage } from "./browser.ts";
import { testAccess, wipe } from "./database.ts";
import { createGate, type Gate } from "./gate.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TIMEOUT_MS = 60_000;
/** On a busy machine a page may take seconds to click: a query that is to be cancelled must not end by itself before. */
const CONSOLE_TIMEOUT_MS = 120_000;

/** Folder for screenshots, which git ignores. */
export const SHOTS = `${ROOT}test-results/e2e/`;

async function buildClient(): Promise<string> {
  const outDir = `${ROOT}test-results/client`;
  const vite = `${ROOT}node_modules/vite/bin/vite.js`;
  await promisify(execFile)(process.execPath, [vite, "build", "--outDir", outDir], { cwd: ROOT });
  return outDir;
}

interface Standing {
  readonly app: TestApp;
  readonly gate: Gate;
  readonly browser: Browser;
  readonly store: Store;
}

async function stand(sets: readonly string[]): Promise<Standing> {
  const access = testAccess();
  const [clientDir, gate, browser] = await Promise.all([
    buildClient(),
    createGate(access.uri),
    launchBrowser(),
  ]);
  const store = createStore(openDriver({ ...access, uri: gate.uri }), { timeoutMs: TIMEOUT_MS });
  await wipe(store);
  for (const set of sets) await loadSeed(store, `${ROOT}seeds/${set}`);
  const console = openTestConsole(store, { timeMs: CONSOLE_TIMEOUT_MS });
  return { app: await startApp(store, { clientDir, console }), gate, browser, store };
}

/** The app in a browser, for the tests of a file. */
export interface E2e {
  /** Opens the app in a page of its own and waits until the network is loaded. */
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<WatchedPage>;
  readonly gate: () => Gate;
}

/** Starts all of it, over these seed sets, before the tests and stops it after them. */
export function useE2e(sets: readonly string[] = ["north-korea-russia-2024"]): E2e {
  let standing: Standing | undefined;
  const up = () => {
    if (standing === undefined) throw new Error("the app stands only while tests run");
    return standing;
  };
  beforeAll(async () => {
    standing = await stand(sets);
  }, 180_000);
  afterAll(async () => {
    await standing?.browser.close();
    await standing?.app.stop();
    await standing?.store.close();
    await standing?.gate.stop();
  });
  return {
    gate: () => up().gate,
    open: async (path = "/", options = {}) => {
      const watched = await openPage(up().browser, options);
      await watched.page.goto(up().app.address + path);
      await watched.page.getByText(/[1-9]\d* connections? on screen/).waitFor();
      return watched;
    },
  };
}
