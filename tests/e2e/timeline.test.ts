/** The timeline under the canvas: which dates, a window by keyboard and pointer, play; the picture follows. */
import { describe, expect, it } from "vitest";
import { seriousFaults } from "#tests/support/axe.ts";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

/** A software browser beside a database on two cores is slow, not wrong. */
const PATIENT = { timeout: 30_000 };
const SIZES = [
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1024, height: 768, colorScheme: "dark" },
] as const;

describe("the timeline", () => {
  const { open } = useE2e(["north-korea-russia-2024", "dprk-russia-claims"]);

  it("filters by when it was said, plays, and goes back to everything", async () => {
    const { page, faults } = await open();
    const counts = async () => (await page.getByText(/connections? on screen/).innerText()).match(/\d+/g);
    const edges = async () => Number((await counts())?.[1]);
    const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
    const all = await edges();
    const timeline = page.getByRole("region", { name: "Timeline" });
    await timeline.getByRole("button", { name: "Timeline" }).click();
    await timeline.getByRole("img", { name: /dated claim/ }).waitFor();
    await timeline.getByText("Said", { exact: true }).click();
    const end = timeline.getByRole("slider", { name: "End of the window" });
    await end.press("ArrowLeft");
    await expect.poll(() => parameter("saidTo"), PATIENT).not.toBeNull();
    await expect.poll(edges, PATIENT).toBeLessThan(all);
    await page.getByRole("button", { name: /Remove filter: Said to/ }).waitFor();
    await timeline.getByRole("slider", { name: "Begin of the window" }).press("End");
    await expect.poll(() => parameter("saidFrom"), PATIENT).not.toBe(parameter("saidTo"));
    await timeline.getByRole("button", { name: "All of it" }).click();
    await expect.poll(edges, PATIENT).toBe(all);
    await timeline.getByText("Known by", { exact: true }).click();
    await timeline.getByRole("button", { name: "Play through time" }).click();
    await expect.poll(() => parameter("asOf"), PATIENT).not.toBeNull();
    const first = parameter("asOf");
    await expect.poll(() => parameter("asOf"), PATIENT).not.toBe(first);
    await timeline.getByRole("button", { name: "Pause" }).click();
    await timeline.getByRole("button", { name: "All of it" }).click();
    await expect.poll(edges, PATIENT).toBe(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(SIZES)("stands at $width in the $colorScheme theme", async ({ width, height, colorScheme }) => {
    const { page, faults } = await open("/?from=2023-09-01&to=2024-01-31", {
      viewport: { width, height },
      colorScheme,
      reducedMotion: "reduce",
    });
    const timeline = page.getByRole("region", { name: "Timeline" });
    await timeline.getByRole("button", { name: "Timeline" }).click();
    await timeline.getByRole("img", { name: /dated claim/ }).waitFor();
    await page.screenshot({ path: `${SHOTS}timeline-${colorScheme}-${width}.png` });
    expect(await seriousFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
