/** Without a pointer: the table mirrors the picture, and everything the inspector shows is reached by keys. */
import { describe, expect, it } from "vitest";
import { useE2e } from "#tests/support/e2e.ts";

describe("the keyboard alone", () => {
  const { open } = useE2e();

  it("opens the table, walks its rows as sentences, and picks one", async () => {
    const { page, faults } = await open();
    await page.getByRole("button", { name: "Table", exact: true }).focus();
    await page.keyboard.press("Enter");
    const rows = page.getByRole("grid", { name: "Connections on screen" }).getByRole("row");
    await rows.nth(1).focus();
    await page.keyboard.press("End");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-rowindex")))
      .toBe("31");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-rowindex")))
      .toBe("3");
    const words = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(words).toMatch(/Claimed by .+; (nobody denies it|denied by .+)\.$/);
    await page.keyboard.press("Enter");
    const title = page.getByRole("complementary", { name: "Inspector" }).getByRole("heading", { level: 2 });
    await expect.poll(async () => words.startsWith(await title.innerText())).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("selects the row of what is picked elsewhere", async () => {
    const { page, faults } = await open("/?edge=GIFTED:transfer:putin-kim-limousine");
    await page.getByRole("button", { name: "Table", exact: true }).click();
    const selected = page.locator('tr[aria-selected="true"]');
    await selected.waitFor();
    expect(await selected.getAttribute("aria-label")).toContain("Aurus limousine");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("sorts by a column, both ways", async () => {
    const { page, faults } = await open();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.getByText("Entities", { exact: true }).click();
    const head = page.getByRole("columnheader", { name: "Connections on screen" });
    const counts = () =>
      page
        .locator("tbody tr td:nth-child(4)")
        .allInnerTexts()
        .then((texts) => texts.map(Number));
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    const ascending = await counts();
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    const descending = await counts();
    expect(descending).toEqual(descending.toSorted((a, b) => b - a));
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
