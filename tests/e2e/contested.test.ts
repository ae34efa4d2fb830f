/** Contested claims on screen: the evidence panel of an edge, its point of view, and the page of findings. */
import { describe, expect, it } from "vitest";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

const EDGE = "/?edge=SHIPPED_TO:transfer:north-korea-russia-containers";
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];

describe("contested claims", () => {
  const { open } = useE2e(["north-korea-russia-2024", "dprk-russia-claims"]);

  it("shows who asserts and who denies, every amount on one axis with the ceiling, and the ledger", async () => {
    const { page, faults } = await open(EDGE);
    const panel = page.getByRole("region", { name: "Who says it" });
    await panel.getByRole("button", { name: "Shin Wonsik" }).first().waitFor();
    expect(await panel.textContent()).toMatch(/Deny.*independent origin/s);
    const containers = page.getByRole("img", { name: /Amounts in containers/ });
    expect(await containers.getAttribute("aria-label")).toMatch(/6,700.*10,000/s);
    await page
      .getByText(/physical ceiling/)
      .first()
      .waitFor();
    expect(await page.getByText(/running totals.*never added/).count()).toBe(1);
    await page.getByRole("region", { name: "In the order of saying" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("unfolds a finding down to its steps and parameters", async () => {
    const { page } = await open(EDGE);
    const findings = page.getByRole("region", { name: "What can be true together" });
    const contradiction = findings.locator("details[data-severity=grave]").first();
    await contradiction.locator("summary").click();
    expect(await contradiction.locator("ol li").count()).toBeGreaterThan(2);
    expect(await contradiction.textContent()).toContain("about.width");
    await page.context().close();
  });

  it("narrows to what was known on a day and without a speaker, and says what that leaves out", async () => {
    const { page, faults } = await open(EDGE);
    await page.getByLabel("As of").fill("2024-01-01");
    await page.getByText(/not yet known/).waitFor();
    const label = () => page.getByRole("img", { name: /Amounts in containers/ }).getAttribute("aria-label");
    expect(await label()).toContain("5,000");
    expect(await label()).not.toContain("6,700");
    await page.getByRole("button", { name: "Show all that is known" }).click();
    await page.getByText(/not yet known/).waitFor({ state: "hidden" });
    await page.getByLabel("without").selectOption({ label: "Shin Wonsik" });
    await page.getByText(/left out with the speaker/).waitFor();
    expect(await label()).not.toContain("Shin Wonsik");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lists findings, filters them, and opens the edge of one", async () => {
    const { page, faults } = await open();
    await page.getByRole("button", { name: "Findings", exact: true }).click();
    const list = page.getByRole("region", { name: "Findings" });
    const count = async () => Number(/\d+/.exec((await list.getByRole("status").textContent()) ?? "")?.[0]);
    await list.getByText(/\d+ findings/).waitFor();
    const all = await count();
    await list.getByLabel("How grave").selectOption("grave");
    await list.locator("details").first().waitFor();
    await expect.poll(count).toBeLessThan(all);
    expect(await list.locator("details:not([data-severity=grave])").count()).toBe(0);
    await list
      .getByRole("button", { name: /Containers.*\(shipped to\)/ })
      .first()
      .click();
    await page.getByRole("region", { name: "Who says it" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)(
    "stands in the %s theme at both sizes",
    async (colorScheme) => {
      for (const viewport of SIZES) {
        const { page, faults } = await open(EDGE, { viewport, colorScheme, reducedMotion: "reduce" });
        await page
          .getByText(/physical ceiling/)
          .first()
          .waitFor();
        await page.screenshot({ path: `${SHOTS}evidence-${colorScheme}-${viewport.width}.png` });
        for (const name of ["Amounts", "What can be true together", "In the order of saying"]) {
          const part = page.getByRole("region", { name });
          await part.evaluate((element) => element.scrollIntoView());
          const file = `evidence-${name.split(" ")[0]?.toLowerCase()}-${colorScheme}-${viewport.width}`;
          await page.screenshot({ path: `${SHOTS}${file}.png` });
        }
        await page.getByRole("button", { name: "Findings", exact: true }).click();
        await page.getByRole("region", { name: "Findings" }).locator("details summary").first().click();
        await page.screenshot({ path: `${SHOTS}findings-${colorScheme}-${viewport.width}.png` });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        expect(wide).toBe(false);
        expect(faults).toEqual([]);
        await page.context().close();
      }
    },
    240_000,
  );
});
