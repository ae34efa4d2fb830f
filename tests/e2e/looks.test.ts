/** Both themes at both sizes: screenshots to look at, and no serious fault in the eyes of axe. */
import { describe, expect, it } from "vitest";
import { seriousFaults } from "#tests/support/axe.ts";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];
const VIEWS = {
  overview: "/",
  edge: "/?edge=SHIPPED_TO:transfer:north-korea-russia-containers",
  node: "/?node=country:KP&disputed=true",
};

describe("how it looks", () => {
  const { open } = useE2e();

  it.each(["light", "dark"] as const)(
    "has no serious fault in the %s theme",
    async (colorScheme) => {
      for (const viewport of SIZES) {
        for (const [name, path] of Object.entries(VIEWS)) {
          const { page, faults } = await open(path, { viewport, colorScheme, reducedMotion: "reduce" });
          if (name === "node") await page.getByRole("button", { name: "Table", exact: true }).click();
          await page.getByRole("heading", { level: 2 }).last().waitFor();
          await page.locator('[data-ready="true"]').waitFor();
          await page.waitForLoadState("networkidle");
          expect(await page.getByRole("main").getByText("could not be followed").count()).toBe(0);
          await page.screenshot({ path: `${SHOTS}${name}-${colorScheme}-${viewport.width}.png` });
          expect(await seriousFaults(page), `${name} at ${viewport.width}`).toEqual([]);
          expect(faults).toEqual([]);
          await page.context().close();
        }
      }
    },
    240_000,
  );

  it("keeps the chosen theme over a reload, from the first paint on", async () => {
    const { page, faults } = await open("/", { colorScheme: "light" });
    await page.getByRole("button", { name: "Switch to the dark theme" }).click();
    await page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => document.body !== null);
    const scheme = () =>
      page.evaluate(() => document.documentElement.getAttribute("data-mantine-color-scheme"));
    expect(await scheme()).toBe("dark");
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
