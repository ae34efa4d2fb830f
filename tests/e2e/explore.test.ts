/** The main paths in a real browser over the seed: search, expand, open an edge's evidence, filter, reload. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useE2e } from "#tests/support/e2e.ts";

const CONTAINERS = "SHIPPED_TO:transfer:north-korea-russia-containers";

const inspector = (page: Page) => page.getByRole("complementary", { name: "Inspector" });
const heading = (page: Page, name: string | RegExp) =>
  inspector(page).getByRole("heading", { level: 2, name }).waitFor();

async function connectionsOnScreen(page: Page): Promise<number> {
  const text = await page.getByText(/connections? on screen/).innerText();
  return Number(/(\d+) connection/.exec(text)?.[1]);
}

describe("exploring the seed", () => {
  const { open } = useE2e();

  it("finds an entity by another spelling with the keyboard and brings it on the canvas", async () => {
    const { page, faults } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("Rajin");
    await page.getByRole("option", { name: /^Najin/ }).waitFor();
    await page.keyboard.press("Enter");
    await heading(page, "Najin");
    expect(new URL(page.url()).searchParams.get("node")).toBe("port:KPRJN");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says when nothing is called so, and Escape puts the search away", async () => {
    const { page, faults } = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("zzqqxx");
    await page.getByText("Nothing is called “zzqqxx”.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Nothing is called “zzqqxx”.").waitFor({ state: "hidden" });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("brings in what the network leaves out, expands it, and takes it away again", async () => {
    const { page, faults } = await open("/?node=country:KP");
    const before = await connectionsOnScreen(page);
    await inspector(page).getByRole("button", { name: "Expand", exact: true }).click();
    await inspector(page).getByRole("button", { name: "Collapse" }).waitFor();
    await expect.poll(() => connectionsOnScreen(page)).toBeGreaterThan(before);
    await inspector(page).getByRole("button", { name: "Collapse" }).click();
    await expect.poll(() => connectionsOnScreen(page)).toBe(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("opens an edge down to who says it, who denies it, in which words, in which paragraph", async () => {
    const { page, faults } = await open();
    await page.getByRole("button", { name: /North Korea → Russia: Container load/ }).click();
    await inspector(page).getByText("Claimed by Shin Wonsik; denied by North Korea and Russia.").waitFor();
    const asserted = inspector(page).getByRole("region", { name: "Asserted" });
    await asserted.getByText("about 6,700 containers", { exact: true }).waitFor();
    await asserted.getByText("¶6").first().waitFor();
    const denied = inspector(page).getByRole("region", { name: "Denied" });
    expect(await denied.getByText("Said of the whole it is part of:").count()).toBe(2);
    await denied
      .getByRole("button", { name: /^Claim F13/ })
      .first()
      .click();
    await inspector(page).getByText("Known", { exact: true }).waitFor();
    await inspector(page)
      .getByRole("button", { name: /North Korea Accelerates/ })
      .click();
    await inspector(page)
      .getByRole("heading", { name: /Claims in this document/ })
      .waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await heading(page, /North Korea → Russia/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("filters, shows what is set as chips, and counts what is shown of what there is", async () => {
    const { page, faults } = await open();
    const all = await connectionsOnScreen(page);
    await page.getByRole("checkbox", { name: "Somebody denies it" }).check();
    await expect.poll(() => connectionsOnScreen(page)).toBe(6);
    await page.getByText(`6 of ${all}`).waitFor();
    expect(new URL(page.url()).searchParams.get("disputed")).toBe("true");
    await page.getByRole("button", { name: "Remove filter: Disputed" }).click();
    await expect.poll(() => connectionsOnScreen(page)).toBe(all);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("brings in an entity that the network leaves out, and a reload brings it in again", async () => {
    const { page, faults } = await open();
    const before = await connectionsOnScreen(page);
    await page.keyboard.press("/");
    await page.keyboard.type("oil");
    await page.getByRole("option", { name: /^Oil/ }).waitFor();
    await page.keyboard.press("Enter");
    await heading(page, "Oil");
    await expect.poll(() => connectionsOnScreen(page)).toBeGreaterThan(before);
    const after = await connectionsOnScreen(page);
    await expect.poll(() => new URL(page.url()).searchParams.get("with")).toBe("commodity:oil");
    await page.reload();
    await heading(page, "Oil");
    await expect.poll(() => connectionsOnScreen(page)).toBe(after);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keeps the view over a reload: filters, what was opened, what is picked", async () => {
    const { page, faults } = await open("/?status=alleged");
    await page.getByRole("button", { name: /North Korea → Russia: Container load/ }).click();
    await heading(page, /Container load/);
    await expect.poll(() => new URL(page.url()).searchParams.get("edge")).toBe(CONTAINERS);
    const before = { address: page.url(), shown: await connectionsOnScreen(page) };
    await page.reload();
    await heading(page, /Container load/);
    expect({ address: page.url(), shown: await connectionsOnScreen(page) }).toEqual(before);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("names what it cannot follow in an address and stays usable", async () => {
    const { page } = await open("/?status=nonsense&colour=blue&node=country:XX&kind=country");
    const notice = page.getByText("Part of this address could not be followed.");
    await notice.waitFor();
    await page.getByText('"nonsense" is not a status').waitFor();
    await page.getByText("there is no such parameter").waitFor();
    await page
      .getByText(/country:XX/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Remove filter: Countries" }).waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await notice.waitFor({ state: "hidden" });
    await page.context().close();
  });
});
