/** Saved questions through their forms, the Cypher of what is on screen, and how the console looks in both themes at both sizes. */

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seriousFaults } from "#tests/support/axe.ts";
import {
  answer,
  consoleOf,
  editor,
  leaf,
  onScreen,
  openShown,
  PATIENCE,
  view,
  write,
} from "#tests/support/console-page.ts";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

describe("saved questions on screen", () => {
  const { open } = useE2e();

  async function opened() {
    const watched = await open();
    await watched.page.keyboard.press("c");
    await editor(watched.page).waitFor();
    return watched;
  }

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
    await openShown(page, "of this question");
    expect(await page.getByLabel("Parameters (JSON)").inputValue()).toBe(
      '{"from":"country:KP","to":"country:UA"}',
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("saves a question of one's own, runs it from the list, changes it, and removes it", async () => {
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
    await page.getByRole("button", { name: "Edit" }).click();
    await write(page, "MATCH (n:Country {id: $id}) RETURN n.iso2 AS code", '{"id": "country:KP"}');
    await consoleOf(page).getByRole("button", { name: "Save changes" }).click();
    await page.getByLabel("Title").fill("Its code");
    await page.getByLabel("Label of $id").fill("Which country");
    await page.getByRole("button", { name: "Save changes" }).click();
    await consoleOf(page).getByRole("button", { name: "Save as question" }).waitFor();
    await leaf(page, "Questions");
    await consoleOf(page).getByRole("button", { name: "Its code" }).click();
    await expect
      .poll(() => page.getByLabel("Which country").first().inputValue(), PATIENCE)
      .toBe("North Korea");
    await page.getByRole("button", { name: "Ask" }).click();
    await answer(page).getByRole("gridcell", { name: "KP", exact: true }).waitFor();
    expect(await own.count()).toBe(0);
    await page.getByRole("button", { name: "Remove" }).click();
    await consoleOf(page).getByRole("button", { name: "Its code" }).waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("the Cypher of what is on screen", () => {
  const { open } = useE2e();

  /** Runs what is in the editor and gives how many rows came. */
  async function rows(page: Page): Promise<number> {
    await consoleOf(page).getByRole("button", { name: "Run", exact: true }).click();
    const said = answer(page).getByText(/^\d+ rows? in/);
    await said.waitFor();
    return Number((await said.innerText()).split(" ")[0]);
  }
  const connections = async (page: Page) =>
    Number(/([\d,]+)(?: of [\d,]+)? connection/.exec(await onScreen(page))?.[1]);

  it("gives the rows of the filtered picture, of an expansion and of paths", async () => {
    const { page, faults } = await open("/?type=SHIPPED_TO&disputed=true&node=country:UA");
    await expect.poll(() => connections(page), PATIENCE).toBe(6);
    await openShown(page, "of the picture");
    await expect.poll(() => editor(page).innerText(), PATIENCE).toContain("$actors");
    expect(await rows(page)).toBe(6);

    await openShown(page, "of its connections");
    await expect.poll(() => editor(page).innerText(), PATIENCE).toContain("$directions");
    expect(await rows(page)).toBeGreaterThan(3);

    await leaf(page, "Paths");
    const form = page.getByRole("form", { name: "Paths" });
    for (const [label, name] of [
      ["From", "Vladimir Putin"],
      ["To", "North Korea"],
    ] as const) {
      await form.getByLabel(label).first().fill(name);
      await page.getByRole("option", { name: new RegExp(`^${name},`) }).click();
    }
    await form.getByRole("button", { name: "Find the shortest ways" }).click();
    await form.getByText(/shortest ways?, of 2 steps/).waitFor();
    // He leads Russia, and he gave Kim Jong Un a limousine: each chain of entities counts once.
    const ways = await form.getByRole("listitem").count();
    expect(ways).toBe(2);
    await openShown(page, "of these paths");
    expect(await rows(page)).toBe(ways);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe("how the console looks", () => {
  const { open } = useE2e();
  const CASES = [
    { colorScheme: "light", viewport: { width: 1440, height: 900 } },
    { colorScheme: "dark", viewport: { width: 1024, height: 768 } },
  ] as const;

  it.each(CASES)(
    "has no serious fault in the $colorScheme theme, $viewport.width pixels wide",
    async ({ colorScheme, viewport }) => {
      const { page } = await open("/", { viewport, colorScheme, reducedMotion: "reduce" });
      const shoot = async (name: string) => {
        await page.waitForTimeout(700);
        await page.screenshot({ path: `${SHOTS}console-${name}-${colorScheme}-${viewport.width}.png` });
        expect(await seriousFaults(page), `${name} at ${viewport.width}`).toEqual([]);
      };
      await page.keyboard.press("c");
      const [query, parameters] = [
        "// Shipments between two countries\nMATCH (a:Country {id: $from})-[e:SHIPPED_TO]->(b) RETURN a, e, b, e.status AS status",
        '{ "from": "country:KP" }',
      ];
      await write(page, query, parameters);
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
    },
    240_000,
  );
});
