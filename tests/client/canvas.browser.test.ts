/** The canvas in a real Chromium: it draws in both themes, follows pointer and keyboard, grows, and reports no error. */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import react from "@vitejs/plugin-react";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Picture } from "#graph/picture.ts";
import { NETWORK } from "#tests/fixtures/network.ts";

declare global {
  interface Window {
    picture: { getState(): Picture };
    expanded: string[];
  }
}

const SHOTS = fileURLToPath(new URL("../../test-results/canvas/", import.meta.url));
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];
const GROUND = '[role="application"]';

let server: ViteDevServer;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = await createServer({
    root: fileURLToPath(new URL("./page", import.meta.url)),
    configFile: false,
    plugins: [react()],
    server: { port: 0, host: "127.0.0.1", hmr: false, fs: { strict: false } },
    logLevel: "error",
  });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? "";
  const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
  browser = await playwright.launch({ executablePath, args: FLAGS });
  await mkdir(SHOTS, { recursive: true });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 60_000);

async function open(query: string, size = { width: 1440, height: 900 }) {
  const page = await browser.newPage({ viewport: size });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.goto(address + query);
  await page.waitForSelector('[data-ready="true"]', { timeout: 60_000 });
  await page.waitForTimeout(800);
  return { page, faults };
}

const state = (page: Page) =>
  page.evaluate(() => {
    const { picked, pointed, session } = window.picture.getState();
    return { picked, pointed, nodes: session.nodes.size, expanded: window.expanded };
  });

describe("the canvas", { timeout: 120_000 }, () => {
  it.each([
    ["light", 1440, 900],
    ["dark", 1440, 900],
    ["light", 1024, 768],
    ["dark", 1024, 768],
  ])("draws the network in %s at %i × %i without an error", async (scheme, width, height) => {
    const { page, faults } = await open(`?scheme=${scheme}`, { width, height });
    const shot = await page.screenshot();
    await writeFile(`${SHOTS}${scheme}-${width}.png`, shot);
    expect(await page.locator(GROUND).getAttribute("aria-label")).toContain(
      `${NETWORK.nodes.length} nodes and ${NETWORK.edges.length} edges`,
    );
    // A blank canvas compresses to a few kilobytes; a drawn one of this size cannot.
    expect(shot.length).toBeGreaterThan(25_000);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("walks to neighbours by arrow keys, opens with Enter, expands with Shift Enter, clears with Escape", async () => {
    const { page, faults } = await open("");
    await page.locator(GROUND).focus();
    await page.keyboard.press("ArrowRight");
    const first = (await state(page)).pointed;
    expect(first).toMatchObject({ node: expect.stringMatching(/^country:/) });
    await page.keyboard.press("Enter");
    expect((await state(page)).picked).toEqual(first);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Shift+Enter");
    expect((await state(page)).expanded).toHaveLength(1);
    await page.keyboard.press("Escape");
    expect(await state(page)).toMatchObject({ picked: null, pointed: null });
    for (const key of ["+", "-", "0"]) await page.keyboard.press(key);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("points at what is under the pointer, picks it on a click, and lets go on empty ground", async () => {
    const { page, faults } = await open("");
    const spot = await findNode(page);
    const { pointed } = await state(page);
    await page.mouse.click(spot.x, spot.y);
    expect((await state(page)).picked).toEqual(pointed);
    await page.waitForTimeout(400);
    await page.mouse.dblclick(spot.x, spot.y);
    expect((await state(page)).expanded).toHaveLength(1);
    await page.mouse.click(1400, 8);
    expect((await state(page)).picked).toBeNull();
    expect(faults).toEqual([]);
    await page.close();
  });

  it("takes in what an expansion brings and lets it go again", async () => {
    const { page, faults } = await open("");
    await page.evaluate(() => {
      const { session, expand } = window.picture.getState();
      const [node, edge] = [session.nodes.get("country:UA"), [...session.edges.values()].at(-1)];
      if (node === undefined || edge === undefined) throw new Error("the network is not loaded");
      const guest = { ...node, id: "country:PL" as const, name: "Poland", iso2: "PL" };
      expand(node.id, { nodes: [guest], edges: [{ ...edge, id: "new", source: guest.id }] });
    });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${SHOTS}expanded.png` });
    expect((await state(page)).nodes).toBe(NETWORK.nodes.length + 1);
    await page.evaluate(() => window.picture.getState().collapse("country:UA"));
    await page.waitForTimeout(500);
    expect((await state(page)).nodes).toBe(NETWORK.nodes.length);
    expect(faults).toEqual([]);
    await page.close();
  });

  it("shows a minimap only while a part is out of view, and goes where it is pressed or dragged to", async () => {
    const { page, faults } = await open("");
    const minimap = page.getByRole("img", { name: "Minimap" });
    expect(await minimap.isVisible()).toBe(false);
    await page.locator(GROUND).focus();
    await page.keyboard.press("+");
    await minimap.waitFor();
    await page.keyboard.press("+");
    const box = await minimap.boundingBox();
    if (box === null) throw new Error("The minimap is not on the page.");
    const at = (across: number, down: number) =>
      [box.x + across * box.width, box.y + down * box.height] as const;
    await page.mouse.move(...at(0.3, 0.3));
    await page.mouse.down();
    await outlineIn(page, "top left");
    await page.screenshot({ path: `${SHOTS}minimap.png` });
    await page.mouse.move(...at(0.7, 0.7));
    await outlineIn(page, "bottom right");
    await page.mouse.up();
    await page.locator(GROUND).focus();
    await page.keyboard.press("0");
    await minimap.waitFor({ state: "hidden" });
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Waits until what is seen of the minimap's outline, found by its colour, has its middle in this corner. */
async function outlineIn(page: Page, corner: "top left" | "bottom right"): Promise<void> {
  await page.waitForFunction(
    (beyond) => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[aria-label="Minimap"]');
      const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
      if (canvas === null || pixels === undefined) return false;
      const focus = [0x0b, 0x57, 0xd0];
      const inked = Array.from({ length: pixels.length / 4 }, (_, i) => i).filter((i) =>
        focus.every((value, channel) => Math.abs(value - (pixels[4 * i + channel] ?? 0)) < 12),
      );
      if (inked.length === 0) return false;
      const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
      const across = middle(inked.map((i) => i % canvas.width)) / canvas.width;
      const down = middle(inked.map((i) => Math.floor(i / canvas.width))) / canvas.height;
      return beyond ? across > 0.55 && down > 0.55 : across < 0.45 && down < 0.45;
    },
    corner === "bottom right",
    { polling: 300, timeout: 60_000 },
  );
}

/** Moves the pointer over the canvas until it meets a node. */
async function findNode(page: Page): Promise<{ x: number; y: number }> {
  for (let y = 120; y < 860; y += 22) {
    for (let x = 300; x < 1380; x += 22) {
      await page.mouse.move(x, y);
      const { pointed } = await state(page);
      if (pointed !== null && "node" in pointed) return { x, y };
    }
  }
  throw new Error("There is no node under the pointer anywhere.");
}
