/** Layouts, style and files of the picture in a real browser over the seed. */
import { readFile } from "node:fs/promises";
import Graph from "graphology";
import { parse } from "graphology-gexf";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Waits until the first layout stands; then everything can be asked of the picture. */
async function drawn(page: Page): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor({ timeout: 60_000 });
}

async function saved(page: Page, format: string | RegExp): Promise<Buffer> {
  const item = page.getByRole("menuitem", { name: format, exact: true });
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), item.click()]);
  return readFile(await file.path());
}

async function gexfOf(page: Page): Promise<Graph> {
  await button(page, "Save what is on screen").click();
  const graph = parse(Graph, (await saved(page, /GEXF/)).toString("utf8"));
  await page.keyboard.press("Escape");
  return graph;
}

/** Widths to heights of the picture as it is saved, and the number of different columns its nodes stand in. */
function spread(graph: Graph) {
  const xs = graph.mapNodes((_, { x }) => Math.round(Number(x)));
  return { left: Math.min(...xs), right: Math.max(...xs), columns: new Set(xs).size };
}

describe("the look of the picture", { timeout: 180_000 }, () => {
  const { open } = useE2e();

  it("is arranged in each of the ways the menu names, pinned nodes aside, and taken back", async () => {
    const { page, faults } = await open("/?node=country:KP", { reducedMotion: "reduce" });
    await drawn(page);
    const before = await gexfOf(page);
    /** Arranges, and waits until the nodes have gone to where they belong. */
    const arrange = async (how: string, isSo: (graph: Graph) => boolean) => {
      await button(page, "Arrange anew").click();
      await page.getByRole("menuitem", { name: how }).click();
      await button(page, `Undo: arrange: ${how}`).waitFor({ timeout: 60_000 });
      await expect.poll(async () => isSo(await gexfOf(page)), { timeout: 60_000 }).toBe(true);
    };
    const x = (graph: Graph, id: string) => Number(graph.getNodeAttribute(id, "x"));
    await arrange("Flow", (flow) => x(flow, "country:KP") < x(flow, "country:RU"));
    await arrange("Circle", (circle) => {
      const radii = circle.mapNodes((_, at) => Math.hypot(Number(at.x), Number(at.y)));
      return Math.max(...radii) - Math.min(...radii) < 1;
    });
    await arrange("Columns by kind", (columns) => spread(columns).columns < before.order);
    await arrange("Map", ({ order }) => order === before.order);
    await button(page, "Undo: arrange: Map").click();
    await button(page, "Undo: arrange: Columns by kind").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("follows numbers, with a legend that says so, and draws parallels as one that opens again", async () => {
    const { page, faults } = await open("/", {
      viewport: { width: 1440, height: 900 },
      reducedMotion: "reduce",
    });
    await drawn(page);
    await button(page, "Style").click();
    await page.getByLabel("Size of nodes follows").selectOption("betweenness");
    await page.getByLabel("Width of edges follows").selectOption("origins");
    await page.getByRole("heading", { name: "Size: betweenness" }).waitFor();
    await page.getByRole("heading", { name: "Width: independent origins" }).waitFor();
    await page.getByText("Reckoning").waitFor({ state: "hidden" });
    await page.getByLabel("Colour means").selectOption("community");
    await page.getByText("community 1", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    const graph = await gexfOf(page);
    expect(new Set(graph.mapNodes((_, { size }) => size)).size).toBeGreaterThan(2);
    await button(page, "Style").click();
    await page.getByRole("switch", { name: "Draw parallel edges as one" }).click();
    await page.getByText("Of edges drawn as one: the widest.").waitFor();
    await page.keyboard.press("Escape");
    await page.screenshot({ path: `${SHOTS}grouped.png` });
    expect((await gexfOf(page)).size).toBe(graph.size);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("leaves as pictures, for other programs and as tables", async () => {
    const { page, faults } = await open("/", { viewport: { width: 1024, height: 768 } });
    await drawn(page);
    await button(page, "Save what is on screen").click();
    const svg = (await saved(page, "SVG (vectors)")).toString("utf8");
    for (const text of ["North Korea", "How well it is supported", new Date().toISOString().slice(0, 4)]) {
      expect(svg).toContain(text);
    }
    const sides = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
    const [width = 0, height = 0] = sides(await saved(page, "PNG"));
    expect(width).toBeGreaterThan(600);
    expect(sides(await saved(page, "PNG, twice as large"))).toEqual([2 * width, 2 * height]);
    const edges = (await saved(page, "CSV of edges")).toString("utf8");
    expect(edges.split("\r\n")[0]).toContain("status,disputed,origins,affirmed,denied");
    const { nodes } = JSON.parse((await saved(page, "JSON")).toString("utf8"));
    const graphml = (await saved(page, "GraphML")).toString("utf8");
    expect(graphml.match(/<node /g)).toHaveLength(nodes.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
