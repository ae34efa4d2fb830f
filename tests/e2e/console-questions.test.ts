/** Saved questions through their forms, and how the console looks in both themes at both sizes. */
import { describe, expect, it } from "vitest";
import { seriousFaults } from "#tests/support/axe.ts";
import { answer, consoleOf, editor, leaf, PATIENCE, view, write } from "#tests/support/console-page.ts";
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
      }
    },
    240_000,
  );
});
