/** Saved views and addresses: the whole picture comes back, read-only in another page, with a clear word on what is gone. */
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { seriousFaults } from "#tests/support/axe.ts";
import { SHOTS, useE2e } from "#tests/support/e2e.ts";

/** A software browser beside a database on two cores is slow, not wrong. */
const PATIENT = { timeout: 30_000 };
const saved = z.object({ places: z.record(z.string(), z.tuple([z.number(), z.number()])) });

describe("views", () => {
  const { open } = useE2e();

  it("saves a view with its places, reproduces it, renames and removes it, and shows it embedded", async () => {
    const { page, faults } = await open("/?disputed=true&hide=port:KPRJN&layout=circle&camera=10~-20~0.6");
    const origin = new URL(page.url()).origin;
    const parameter = (name: string) => new URL(page.url()).searchParams.get(name);
    const placesOf = async (id: string | null) =>
      saved.parse(await (await fetch(`${origin}/api/views/${id}`)).json()).places;
    await page.locator("[data-ready=true]").waitFor();
    await page.getByRole("button", { name: "Views" }).click();
    const form = page.getByRole("form", { name: "Save this view" });
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("a view needs a name").waitFor();
    expect(faults.splice(0)).toHaveLength(2);
    await form.getByLabel("Save this view as").fill("What is disputed");
    await page.keyboard.press("Enter");
    const list = page.getByRole("list", { name: "Saved views" });
    await list.getByRole("link", { name: "What is disputed" }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.screenshot({ path: `${SHOTS}views.png` });
    const id = parameter("view");
    const before = await placesOf(id);
    expect(Object.keys(before).length).toBeGreaterThan(10);

    await page.goto(`${origin}/?view=${id}`);
    await page.getByRole("button", { name: "Remove filter: Disputed" }).waitFor();
    await page.locator("[data-ready=true]").waitFor();
    await expect.poll(() => parameter("camera"), PATIENT).toBe("10~-20~0.6");
    expect(["hide", "disputed", "layout"].map(parameter)).toEqual(["port:KPRJN", "true", "circle"]);
    await page.getByRole("button", { name: "Views" }).click();
    await form.getByLabel("Save this view as").fill("The same again");
    await page.keyboard.press("Enter");
    await list.getByRole("link", { name: "The same again" }).waitFor();
    expect(await placesOf(parameter("view"))).toEqual(before);

    await list.getByRole("button", { name: "Rename What is disputed" }).click();
    await list.getByLabel("New name").fill("Disputes");
    await page.keyboard.press("Enter");
    await list.getByRole("link", { name: "Disputes" }).waitFor();

    const framed = await page.context().newPage();
    await framed.goto(`${origin}/?embed=1&view=${id}`);
    await framed.locator("[data-ready=true]").waitFor();
    await framed.getByRole("link", { name: "Open in Waybill" }).waitFor();
    expect(await framed.getByRole("banner").count()).toBe(0);
    expect(await framed.getByRole("complementary").count()).toBe(0);
    await framed.screenshot({ path: `${SHOTS}embedded.png` });
    await framed.close();

    await list.getByRole("button", { name: "Remove Disputes" }).click();
    await list.getByRole("link", { name: "Disputes" }).waitFor({ state: "hidden" });
    expect(faults).toEqual([]);
    await page.goto(`${origin}/?view=${id}`);
    await page.getByText(/There is no saved view/).waitFor();
    await page.getByText(/[1-9]\d* connections? on screen/).waitFor();
    await page.context().close();
  });

  it("says what of a saved view is gone, and what of an address is nonsense, and stays usable", async () => {
    const { page } = await open("/?camera=nowhere&select=nobody&saidFrom=soon");
    const notice = page.getByText("Part of this address could not be followed.");
    await notice.waitFor();
    await page.getByText('"nowhere" is not a place and a scale').waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    const origin = new URL(page.url()).origin;
    const draft = {
      name: "Of old",
      address: "?with=country:ZZ&disputed=true",
      places: { "country:ZZ": [0, 0], "country:KP": [5, 5] },
    };
    const id = await page.evaluate(async (body) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch("/api/views", { method: "POST", headers, body: JSON.stringify(body) });
      return String((await answer.json()).id);
    }, draft);
    await page.goto(`${origin}/?view=${id}`);
    await page
      .getByText(/1 of the 2 entities of the saved view “Of old” are no longer stored: country:ZZ/)
      .waitFor();
    await page.getByRole("button", { name: "Remove filter: Disputed" }).waitFor();
    await page.getByText(/[1-9]\d* connections? on screen/).waitFor();
    await page.context().close();
  });
});
