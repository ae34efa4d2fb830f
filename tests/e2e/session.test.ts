/** Exploring in steps: undo and redo, selections, expanding by kind, paths, and the commands that lead to all of them. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useE2e } from "#tests/support/e2e.ts";

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const bar = (page: Page) => page.getByRole("toolbar", { name: "Selection" });
const heading = (page: Page, name: string | RegExp) =>
  inspector(page).getByRole("heading", { level: 2, name }).waitFor();

async function connections(page: Page): Promise<number> {
  const text = await page.getByText(/connections? on screen/).innerText();
  return Number(/(\d+) connection/.exec(text)?.[1]);
}

/** Awaits a value with the patience that a busy machine needs. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 30_000 });

/** Runs a command through the palette. */
async function run(page: Page, words: string, option: RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("textbox", { name: "Search commands and entities" }).fill(words);
  await page.getByRole("option", { name: option }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** Picks a node on screen by its name. */
async function find(page: Page, name: string): Promise<void> {
  await run(page, "find on screen", /^Find on screen/);
  await page.getByRole("textbox", { name: "Find on screen" }).fill(name);
  await page.keyboard.press("Enter");
  await heading(page, name);
  await page.keyboard.press("Escape");
}

describe("exploring in steps", { timeout: 180_000 }, () => {
  const { open } = useE2e();

  it("undoes and redoes selecting, hiding, expanding and filtering, and names what it would undo", async () => {
    const { page, faults } = await open("/?node=country:KP");
    await page.locator('[data-ready="true"]').waitFor();
    const before = await connections(page);
    await page.getByRole("button", { name: "Nothing to undo" }).waitFor();
    await bar(page).getByRole("button", { name: "Neighbours" }).click();
    await heading(page, /\d+ entities selected/);
    await bar(page).getByRole("button", { name: "Invert" }).click();
    await bar(page).getByRole("button", { name: "Hide", exact: true }).click();
    await soon(() => connections(page)).toBeLessThan(before);
    await bar(page)
      .getByRole("button", { name: /^Show \d+ hidden$/ })
      .waitFor();
    await page.getByRole("checkbox", { name: "Denied or contradicted" }).check();
    await page.getByRole("button", { name: "Undo: filter" }).click();
    await page.getByRole("application").focus();
    for (const step of [/^Undo: hide/, /^Undo: select/, /^Undo: select/]) {
      await page.getByRole("button", { name: step }).waitFor();
      await page.keyboard.press("Control+z");
    }
    await page.getByRole("button", { name: "Nothing to undo" }).waitFor();
    await heading(page, "North Korea");
    expect(await connections(page)).toBe(before);
    for (let i = 0; i < 3; i++) await page.keyboard.press("Control+Shift+Z");
    await page.keyboard.press("Control+y");
    await soon(() => new URL(page.url()).searchParams.get("disputed")).toBe("true");
    await page.getByRole("button", { name: "Nothing to redo" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("expands one kind from the menu of the keyboard, several nodes in one question, and takes both back", async () => {
    const { page, faults } = await open("/?node=country:KP");
    await page.locator('[data-ready="true"]').waitFor();
    const before = await connections(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole("application").focus();
    await page.keyboard.press("Shift+F10");
    const menu = page.getByRole("menu");
    await menu.getByRole("menuitem", { name: /needs … 0 of \d+, show more/ }).click();
    await soon(() => connections(page)).toBeGreaterThan(before);
    await menu.getByRole("menuitem", { name: /needs … \d+$/ }).waitFor();
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
    await page.keyboard.press("Control+z");
    await soon(() => connections(page)).toBe(before);

    await run(page, "neighbours of", /^Select the neighbours of North Korea/);
    await heading(page, /\d+ entities selected/);
    const count = Number(/\d+/.exec(await bar(page).locator("strong").innerText())?.[0]);
    asked.length = 0;
    await bar(page).getByRole("button", { name: "Expand", exact: true }).click();
    await page.getByRole("button", { name: `Undo: expand ${count} entities` }).waitFor();
    expect(asked.filter((path) => path.includes("neighbours"))).toEqual(["/api/neighbours"]);
    await page.keyboard.press("Control+z");
    await soon(() => connections(page)).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows paths between two entities as sentences with their claims, lit on the canvas", async () => {
    const { page, faults } = await open("/?node=leader:vladimir-putin");
    await page.locator('[data-ready="true"]').waitFor();
    await run(page, "path from", /^Path from Vladimir Putin/);
    await find(page, "North Korea");
    await run(page, "path from to", /^Path from Vladimir Putin to North Korea/);
    await heading(page, "Paths from Vladimir Putin to North Korea");
    const path = inspector(page).getByRole("region", {
      name: "Path 1: Vladimir Putin – Russia – North Korea",
    });
    await path.getByText(/Vladimir Putin leads Russia\. Claimed by/).waitFor();
    await page.getByRole("button", { name: "Undo: show paths from Vladimir Putin to North Korea" }).waitFor();
    await inspector(page)
      .getByRole("checkbox", { name: /Only along the direction/ })
      .check();
    await inspector(page).getByRole("combobox", { name: "How long" }).selectOption("2 steps");
    await path.getByText(/Russia → North Korea: /).waitFor();
    await path.getByRole("button", { name: "Claim 1 of this step" }).first().click();
    await inspector(page).getByText("Known", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await inspector(page).getByRole("button", { name: "The other way round" }).click();
    await heading(page, "Paths from North Korea to Vladimir Putin");
    await inspector(page)
      .getByText(/There is no path of up to 2 steps/)
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lists every key, brings entities in from the palette, and walks through the tour", async () => {
    const { page, faults } = await open();
    await page.locator('[data-ready="true"]').waitFor();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    for (const words of ["Undo", "Hide", "Command palette", "Select in addition", "Find on screen"]) {
      await sheet.getByText(words, { exact: true }).waitFor();
    }
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    await run(page, "oil", /^Oil/);
    await heading(page, "Oil");
    const tour = page.getByRole("region", { name: "Tour" });
    await tour.getByRole("button", { name: "Take the tour" }).click();
    await tour.getByRole("button", { name: "Next" }).click();
    await tour.getByRole("heading", { name: "Who says North Korea shipped shells?" }).waitFor();
    await heading(page, /North Korea → Russia: /);
    await inspector(page)
      .getByText(/denied by North Korea and Russia/)
      .waitFor();
    await page.getByRole("button", { name: "Leave the tour" }).click();
    await page.reload();
    await page.locator('[data-ready="true"]').waitFor();
    expect(await tour.count()).toBe(0);
    await run(page, "tour", /^Take the tour/);
    await tour.getByText("1 of 5").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
