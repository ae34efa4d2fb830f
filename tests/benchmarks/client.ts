/**
 * Measures the canvas beside a bare Sigma on the same graph in the same run: first frame, script a frame on a scripted camera
 * path (at most 1.25 × the bare one's), heap; and the longest task of the main thread while 10,000 nodes are laid out (at
 * most 100 ms). Numbers of nodes can be named: `npm run bench:client -- 1000 10000`. Frames a second of a software WebGL say
 * nothing; script does.
 */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Browser } from "playwright-core";
import { createServer } from "vite";
import { launchBrowser } from "#tests/support/browser.ts";

interface Result {
  readonly first: number;
  readonly script: number;
  readonly heap: number;
  readonly task: number | null;
}

const STEPS = 11;
/** Small: a software WebGL is bound by pixels, and script does not depend on them. */
const VIEWPORT = { width: 480, height: 320 };
const LAID_OUT = 10_000;
const PATIENCE_MS = 900_000;
const FLAGS = ["--enable-precise-memory-info", "--js-flags=--expose-gc"];

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000];
const say = (text: string) => process.stdout.write(`${text}\n`);

async function measure(
  browser: Browser,
  address: string,
  by: "bare" | "ours",
  nodes: number,
): Promise<Result> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.on("pageerror", (error) => say(`${by} failed: ${error.message}`));
  const layout = by === "ours" && nodes <= LAID_OUT ? "&layout" : "";
  await page.goto(`${address}?by=${by}&nodes=${nodes}&steps=${STEPS}${layout}`, { timeout: PATIENCE_MS });
  const result = await page.waitForFunction(() => Reflect.get(window, "result"), null, {
    timeout: PATIENCE_MS,
  });
  const value: Result | undefined = await result.jsonValue();
  if (value === undefined) throw new Error(`There is no result of ${by} at ${nodes} nodes.`);
  await page.close();
  return value;
}

const line = (by: string, { first, script, heap }: Result) =>
  `  ${by.padEnd(10)} first frame ${(first / 1000).toFixed(1)} s · script a frame ${script.toFixed(2)} ms · heap ${heap.toFixed(0)} MB`;

const server = await createServer({
  root: fileURLToPath(new URL("./page", import.meta.url)),
  configFile: false,
  plugins: [react()],
  server: { port: 0, host: "127.0.0.1", hmr: false, fs: { strict: false } },
  logLevel: "error",
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await launchBrowser(FLAGS);
await measure(browser, address, "ours", 100);
for (const nodes of sizes) {
  say(`${nodes.toLocaleString("en")} nodes, ${(3 * nodes).toLocaleString("en")} edges`);
  const bare = await measure(browser, address, "bare", nodes);
  say(line("bare Sigma", bare));
  const ours = await measure(browser, address, "ours", nodes);
  say(line("canvas", ours));
  say(`  canvas / bare Sigma, script a frame: ${(ours.script / bare.script).toFixed(2)} ×`);
  if (ours.task !== null)
    say(`  longest task of the main thread during a layout: ${ours.task.toFixed(0)} ms`);
}
await browser.close();
await server.close();
