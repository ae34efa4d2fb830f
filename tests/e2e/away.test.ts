/** The database goes away and comes back while somebody works: the page says so, keeps what it has, and recovers by itself. */
import { describe, expect, it } from "vitest";
import { useE2e } from "#tests/support/e2e.ts";

const NOTICE = "The database does not answer.";

describe("a database that goes away", () => {
  const { open, gate } = useE2e();

  it("is announced, leaves the picture, and is asked again until it answers", async () => {
    const { page, faults } = await open();
    gate().shut();
    await page.getByRole("button", { name: /North Korea → Russia: Container load/ }).click();
    await page.getByRole("alert").getByText(NOTICE).waitFor();
    expect(await page.getByText("30 connections on screen").count()).toBe(1);
    gate().open();
    await page.getByRole("region", { name: "Asserted" }).waitFor({ timeout: 45_000 });
    await page.getByText(NOTICE).waitFor({ state: "hidden" });
    expect(faults.filter((fault) => !fault.includes("503"))).toEqual([]);
    await page.context().close();
  });

  it("is announced on a page that is opened meanwhile, which then loads without a reload", async () => {
    gate().shut();
    const opening = open();
    const { page } = await Promise.all([
      opening,
      new Promise((resolve) => setTimeout(resolve, 6000)).then(() => gate().open()),
    ]).then(([watched]) => watched);
    await page.getByText("30 connections on screen").waitFor({ timeout: 45_000 });
    await page.getByText(NOTICE).waitFor({ state: "hidden" });
    await page.context().close();
  });
});
