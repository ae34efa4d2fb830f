/** Judging on screen: a point of view narrows the canvas, grades and assessments are given, parameters move findings. */
import { describe, expect, it } from "vitest";
import { seriousFaults } from "#tests/support/axe.ts";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

/** A software browser beside a database on two cores is slow, not wrong. */
const PATIENT = { timeout: 30_000 };
const EDGE = "/?edge=SHIPPED_TO:transfer:north-korea-russia-containers";

describe("judging", () => {
  const { open } = useE2e(["north-korea-russia-2024", "dprk-russia-claims"]);

  it("draws the picture as of a day and without a speaker, from the address too, and undoes it", async () => {
    const { page, faults } = await open();
    const shown = async () =>
      Number(/(\d+) connection/.exec(await page.getByText(/connections? on screen/).innerText())?.[1]);
    const all = await shown();
    const line = page.getByRole("button", { name: /North Korea → Russia: Container load/ }).first();
    expect(await line.textContent()).toContain("10,000");
    await page.getByLabel("Day", { exact: true }).fill("2024-01-01");
    await page.getByText(/connections? falls? away/).waitFor();
    await expect.poll(shown, PATIENT).toBeLessThan(all);
    await expect.poll(() => line.textContent(), PATIENT).not.toContain("6,700");
    expect(await line.textContent()).toContain("5,000");
    const then = await shown();
    await expect.poll(() => new URL(page.url()).searchParams.get("asOf"), PATIENT).toBe("2024-01-01");
    await page.reload();
    await expect.poll(shown, PATIENT).toBe(then);
    await page.getByRole("button", { name: "Remove filter: Published by 2024-01-01" }).click();
    await expect.poll(shown, PATIENT).toBe(all);
    const without = page.getByRole("group", { name: "Without this speaker" });
    await without.getByRole("button", { name: /^All/ }).click();
    await without.getByRole("checkbox", { name: "Shin Wonsik" }).check();
    await expect.poll(() => line.textContent(), PATIENT).not.toContain("6,700");
    await expect
      .poll(() => new URL(page.url()).searchParams.get("without"), PATIENT)
      .toBe("leader:shin-wonsik");
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => line.textContent(), PATIENT).toContain("6,700");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("combines filters, with narrower commodities, and the table lists what the canvas shows", async () => {
    const { page, faults } = await open();
    const counts = async () => (await page.getByText(/connections? on screen/).innerText()).match(/\d+/g);
    const edges = async () => Number((await counts())?.[1]);
    const all = await edges();
    const group = (name: string | RegExp) => page.getByRole("group", { name });
    await group(/^Commodity/)
      .getByRole("checkbox", { name: "Arms and munitions" })
      .check();
    await page.getByRole("button", { name: "Remove filter: Arms and munitions" }).waitFor();
    await expect.poll(edges, PATIENT).toBeLessThan(all);
    const munition = await edges();
    expect(munition).toBeGreaterThan(1);
    await group("Stance").getByRole("checkbox", { name: "Denies" }).check();
    await expect.poll(edges, PATIENT).toBeLessThan(munition);
    await page.getByLabel("At least").selectOption("2");
    await page.getByRole("button", { name: "Remove filter: At least 2 origins" }).waitFor();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    const rows = page.getByRole("grid", { name: "Connections on screen" });
    expect(Number(await rows.getAttribute("aria-rowcount")) - 1).toBe(await edges());
    const address = new URL(page.url()).searchParams;
    expect([address.get("commodity"), address.get("stance"), address.get("origins")]).toEqual([
      "commodity:arms-and-munitions",
      "denies",
      "2",
    ]);
    await page.getByRole("button", { name: "Clear all" }).first().click();
    await expect.poll(edges, PATIENT).toBe(all);
    await group("Document").getByRole("checkbox").first().check();
    await page.getByRole("button", { name: /Remove filter: In: / }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("grades a claim and its source with the keyboard, and says which field is wrong", async () => {
    const { page, faults } = await open(EDGE);
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    await inspector
      .getByRole("button", { name: /^Claim F02/ })
      .first()
      .click();
    await inspector.getByRole("button", { name: "Grade", exact: true }).press("Enter");
    const form = inspector.getByRole("form", { name: "Credibility of the claim" });
    await form.getByLabel("Credibility of the claim").selectOption("2");
    await form.getByLabel("Because").fill("Two others saw it.");
    await form.getByLabel("Graded by").press("Enter");
    await form.getByText(/Too small|at least|>=1/i).waitFor();
    expect(faults.splice(0)).toHaveLength(2);
    await form.getByLabel("Graded by").fill("An analyst");
    await form.getByLabel("Graded by").press("Enter");
    await inspector.getByText("2, probably true").waitFor();
    await inspector.getByText(/Two others saw it. \(An analyst, /).waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    await inspector.getByRole("button", { name: /North Korea Accelerates/ }).click();
    await inspector.getByRole("button", { name: "Grade", exact: true }).click();
    const source = inspector.getByRole("form", { name: "Reliability of the source" });
    expect(await source.getByLabel("Graded by").inputValue()).toBe("An analyst");
    await source.getByLabel("Reliability of the source").selectOption("B");
    await source.getByLabel("Because").fill("It names its speakers.");
    await source.getByRole("button", { name: "Give the grade" }).click();
    await inspector.getByText("B, usually reliable").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("records an analyst's own assessment beside the claims, and draws nothing from it", async () => {
    const { page, faults } = await open(EDGE);
    const own = page.getByRole("region", { name: "Analysts' own assessments" });
    await own.getByRole("button", { name: "Add an assessment" }).press("Enter");
    const form = own.getByRole("form");
    await form.getByLabel("What is assessed").fill("More than 5,000 containers had gone by the end of 2023.");
    await form.getByLabel("How likely (ICD 203)").selectOption("likely");
    await form.getByLabel("Why").fill("Two governments give numbers above it.");
    await form.getByLabel("Assessed by").fill("An analyst");
    await form.getByRole("button", { name: "Record the assessment" }).click();
    await form.getByRole("alert").waitFor();
    expect(faults.splice(0)).toHaveLength(2);
    await form.getByRole("checkbox").first().check();
    await form.getByRole("button", { name: "Record the assessment" }).click();
    await own.getByText("likely (55–80 %)").waitFor();
    await own.getByText(/weighs 1 claim/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)(
    "changes a parameter, says which findings moved, and resets it (%s)",
    async (colorScheme) => {
      const { page, faults } = await open("/", { colorScheme });
      await page.getByRole("button", { name: "Findings", exact: true }).click();
      await page.getByRole("button", { name: "Parameters they rest on" }).click();
      const payload = page.getByRole("listitem", { name: "payload:container" });
      await payload.getByRole("button", { name: "Change payload:container" }).press("Enter");
      const form = payload.getByRole("form", { name: "Set payload:container" });
      await form.getByLabel("Value", { exact: true }).fill("much");
      await form.getByLabel("Source of this value").fill("editions since 2005");
      await form.getByRole("button", { name: "Set it" }).click();
      await form.getByText('"much" is not a number').waitFor();
      await form.getByLabel("Value", { exact: true }).fill("28.23");
      await form.getByLabel("Source of this value").press("Enter");
      await payload.getByText(/\d+ findings? moved/).waitFor();
      await payload.getByText("28.23").first().waitFor();
      await page.screenshot({ path: `${SHOTS}parameters-${colorScheme}.png` });
      expect(await seriousFaults(page)).toEqual([]);
      await payload.getByRole("button", { name: "Reset payload:container" }).click();
      await payload.getByText("set here").waitFor({ state: "hidden" });
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
