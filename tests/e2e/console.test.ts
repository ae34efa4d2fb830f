/** The console in a real browser over the seed: write, run, cancel, read the answer four ways, ask saved questions. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousFaults } from "#tests/support/axe.ts";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

/** Long enough for a machine with other work. */
const PATIENCE = { timeout: 15_000 };

const consoleOf = (page: Page) => page.getByRole("region", { name: "Cypher console" });
const answer = (page: Page) => page.getByRole("region", { name: "Answer" });
const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
const view = (page: Page, name: string) =>
  page.getByRole("radiogroup", { name: "How the answer is shown" }).getByText(name, { exact: true }).click();
const leaf = (page: Page, name: string) =>
  page
    .getByRole("radiogroup", { name: "What to do in the console" })
    .getByText(name, { exact: true })
    .click();

async function write(page: Page, query: string, parameters = "{}"): Promise<void> {
  await page.getByLabel("Parameters (JSON)").fill(parameters);
  await editor(page).fill(query);
}

async function onScreen(page: Page): Promise<string> {
  return page.getByText(/connections? on screen/).innerText();
}

/** Without the browser's own note that an answer had a 4xx status, which a refusal is meant to have. */
const besidesRefusals = (faults: readonly string[]) =>
  faults.filter((fault) => !/status of 4\d\d|^response: 4\d\d .*\/api\/(cypher|questions)/.test(fault));

describe("the console", () => {
  const { open } = useE2e();

  async function opened() {
    const watched = await open();
    const scripts: string[] = [];
    watched.page.on("request", (request) => scripts.push(request.url()));
    await watched.page.keyboard.press("c");
    await editor(watched.page).waitFor();
    return { ...watched, scripts };
  }

  it("comes by a key and in files of its own, and colours the text in a worker", async () => {
    const { page, faults, scripts } = await opened();
    expect(scripts.some((url) => /Console-.*\.js/.test(url))).toBe(true);
    await consoleOf(page).locator(".cypher-keyword").first().waitFor();
    expect(scripts.some((url) => /cypher-worker-.*\.js/.test(url))).toBe(true);
    await editor(page).press("Tab");
    expect(await editor(page).evaluate((own) => own === document.activeElement)).toBe(false);
    await page.getByRole("button", { name: "Close the console" }).click();
    await consoleOf(page).waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("runs with Ctrl+Enter, sorts the table, and puts the answer on the canvas and takes it off", async () => {
    const { page, faults } = await opened();
    await write(
      page,
      "MATCH (a:Country {id: $id})-[e:SHIPPED_TO]->(b) RETURN a, e, b, b.name AS name",
      '{"id": "country:KP"}',
    );
    await editor(page).press("Control+Enter");
    await answer(page)
      .getByText(/^[1-9]\d* rows? in \d+ ms$/)
      .waitFor();
    const names = answer(page).getByRole("columnheader", { name: "name" });
    await names.getByRole("button").click();
    expect(await names.getAttribute("aria-sort")).toBe("ascending");
    await answer(page).getByText("(:Country North Korea)").first().waitFor();

    const before = await onScreen(page);
    await view(page, "Graph");
    await answer(page).getByRole("button", { name: "Show only these" }).click();
    await expect.poll(() => onScreen(page), PATIENCE).not.toBe(before);
    await answer(page).getByRole("button", { name: "Put the canvas back" }).click();
    await expect.poll(() => onScreen(page), PATIENCE).toBe(before);
    await view(page, "Raw");
    await answer(page).getByText('["a","e","b","name"]').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("answers a write with the API's sentence, and marks its place in the text", async () => {
    const { page, faults } = await opened();
    await write(page, "MATCH (n:Country)\nSET n.name = 'x'\nRETURN n");
    await editor(page).press("Control+Enter");
    const said = answer(page).getByRole("alert");
    await said.getByText(/Line 2, column 1/).waitFor();
    expect(await said.innerText()).toMatch(/SET/);
    await page.locator(".cm-lintRange-error", { hasText: "SET" }).waitFor();
    expect(besidesRefusals(faults)).toEqual([]);
    await page.context().close();
  });

  it("underlines a label the graph does not have, and offers those it has", async () => {
    const { page, faults } = await opened();
    await write(page, "MATCH (n:Cuntry) RETURN n");
    await page.locator(".cm-lintRange-warning", { hasText: "Cuntry" }).waitFor();
    await write(page, "MATCH (n:Vess");
    await editor(page).press("Control+Space");
    await page.getByRole("option", { name: /^Vessel/ }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("cancels what takes long", async () => {
    const { page, faults } = await opened();
    await write(page, "MATCH (a), (b), (c), (d) RETURN count(*) AS n");
    await editor(page).press("Control+Enter");
    await consoleOf(page).getByRole("button", { name: "Cancel" }).click();
    await answer(page).getByText("Cancelled.").waitFor();
    await consoleOf(page).getByRole("button", { name: "Run" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows the plan with its estimates", async () => {
    const { page, faults } = await opened();
    await write(page, "MATCH (n:Country) RETURN n.name AS name");
    await consoleOf(page).getByRole("button", { name: "Plan" }).click();
    await answer(page).getByText("NodeByLabelScan").waitFor();
    expect(
      await answer(page)
        .getByText(/≈ [\d.,]+ rows/)
        .count(),
    ).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("gives a CSV file in which no cell is a formula, and a JSON file as the server wrote it", async () => {
    const { page, faults } = await opened();
    await write(page, `UNWIND ['=1+1', 'a "b", c', '-2'] AS text RETURN text, 2.0 AS two`);
    await editor(page).press("Control+Enter");
    await answer(page).getByText("3 rows in").waitFor();
    const taken = async (name: string) => {
      const coming = page.waitForEvent("download");
      await answer(page).getByRole("button", { name, exact: true }).click();
      return readFile(await (await coming).path(), "utf8");
    };
    expect(await taken("CSV")).toBe(`text,two\r\n'=1+1,2\r\n"a ""b"", c",2\r\n'-2,2\r\n`);
    const json = await taken("JSON");
    expect(json).toContain('["=1+1",2.0]');
    expect(JSON.parse(json).rows).toHaveLength(3);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keeps history over a reload, and puts a chosen query back", async () => {
    const { page, faults } = await opened();
    await write(page, "RETURN 41 + 1 AS answer");
    await editor(page).press("Control+Enter");
    await answer(page).getByText("1 row in").waitFor();
    await page.reload();
    await page.getByText(/[1-9]\d* connections? on screen/).waitFor();
    await page.getByRole("button", { name: "Cypher", exact: true }).click();
    await leaf(page, "History");
    await consoleOf(page)
      .getByRole("button", { name: /RETURN 41 \+ 1/ })
      .click();
    await expect.poll(() => editor(page).innerText(), PATIENCE).toBe("RETURN 41 + 1 AS answer");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("asks a saved question through its form, and opens its Cypher", async () => {
    const { page, faults } = await opened();
    await leaf(page, "Questions");
    await consoleOf(page).getByRole("button", { name: "Who says it was shipped, and who denies it" }).click();
    const form = page.getByRole("form", { name: "Who says it was shipped, and who denies it" });
    await expect.poll(() => form.getByLabel("Receiver").first().inputValue(), PATIENCE).toBe("Russia");
    await form.getByRole("button", { name: "Ask" }).click();
    await answer(page)
      .getByText(/rows in/)
      .waitFor();
    await answer(page).getByText("Shin Wonsik").first().waitFor();
    await form.getByLabel("Receiver").first().fill("Ukraine");
    await page.getByRole("option", { name: /^Ukraine, country/ }).click();
    await form.getByRole("button", { name: "Ask" }).click();
    await answer(page)
      .getByText(/^No rows/)
      .waitFor();
    await form.getByRole("button", { name: "Show the Cypher" }).click();
    expect(await page.getByLabel("Parameters (JSON)").inputValue()).toBe(
      '{"from":"country:KP","to":"country:UA"}',
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("saves a question of one's own, runs it from the list, and removes it", async () => {
    const { page, faults } = await opened();
    await write(page, "MATCH (n:Country {id: $id}) RETURN n.name AS name", '{"id": "country:RU"}');
    await consoleOf(page).getByRole("button", { name: "Save as question" }).click();
    await page.getByLabel("Title").fill("What it is called");
    await page.getByRole("button", { name: "Save question" }).click();
    await leaf(page, "Questions");
    const own = consoleOf(page).getByRole("button", { name: "What it is called" });
    await own.click();
    await page.getByRole("button", { name: "Ask" }).click();
    await answer(page).getByRole("gridcell", { name: "Russia" }).waitFor();
    await page.getByRole("button", { name: "Remove" }).click();
    await own.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("how the console looks", () => {
  const { open } = useE2e();
  const SIZES = [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ];

  it.each(["light", "dark"] as const)(
    "has no serious fault in the %s theme",
    async (colorScheme) => {
      for (const viewport of SIZES) {
        const { page } = await open("/", { viewport, colorScheme, reducedMotion: "reduce" });
        const shoot = async (name: string) => {
          await page.waitForTimeout(700);
          await page.screenshot({ path: `${SHOTS}console-${name}-${colorScheme}-${viewport.width}.png` });
          expect(await seriousFaults(page), `${name} at ${viewport.width}`).toEqual([]);
        };
        await page.keyboard.press("c");
        await editor(page).press("Control+Enter");
        await answer(page)
          .getByText(/rows in/)
          .waitFor();
        await shoot("table");
        await view(page, "Graph");
        await shoot("graph");
        await leaf(page, "Questions");
        await consoleOf(page)
          .getByRole("button", { name: "Who says it was shipped, and who denies it" })
          .click();
        await shoot("questions");
        await leaf(page, "Cypher");
        await consoleOf(page).getByRole("button", { name: "Plan" }).click();
        await answer(page).getByText(/≈/).first().waitFor();
        await shoot("plan");
        await write(page, "MATCH (n:Country)\nSET n.name = 'x'\nRETURN n");
        await editor(page).press("Control+Enter");
        await answer(page).getByRole("alert").waitFor();
        await shoot("refused");
        await page.context().close();
      }
    },
    240_000,
  );
});
