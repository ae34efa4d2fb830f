/** The console in a real browser over the seed: write, run, cancel, read the answer four ways. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  answer,
  besidesRefusals,
  consoleOf,
  editor,
  leaf,
  onScreen,
  PATIENCE,
  view,
  write,
} from "#tests/support/console-page.ts";
import { useE2e } from "#tests/support/e2e.ts";

const step = (page: Page, name: string) => consoleOf(page).getByRole("button", { name, exact: true });

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
    await write(page, "MATCH (a:Country) RETURN a.name");
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

  it("underlines a label the graph does not have, and offers those it has, and the properties", async () => {
    const { page, faults } = await opened();
    await write(page, "MATCH (n:Cuntry) RETURN n");
    await page.locator(".cm-lintRange-warning", { hasText: "Cuntry" }).waitFor();
    await write(page, "MATCH (n:Vess");
    await editor(page).press("Control+Space");
    await page.getByRole("option", { name: /^Vessel/ }).waitFor();
    await write(page, "MATCH (n:Country) RETURN n.summ");
    await editor(page).press("Control+Space");
    await page.getByRole("option", { name: /^summary/ }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("cancels what takes long", async () => {
    const { page, faults } = await opened();
    await write(page, "UNWIND range(1, 1000000000000) AS i RETURN count(i) AS n");
    await editor(page).press("Control+Enter");
    const [run, cancel] = [step(page, "Run"), step(page, "Cancel")];
    await cancel.click();
    await answer(page).getByText("Cancelled.").waitFor();
    await expect.poll(() => run.isEnabled(), PATIENCE).toBe(true);
    // Too late a click on it asks nothing anew.
    expect(await cancel.isDisabled()).toBe(true);
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
});
