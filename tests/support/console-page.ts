/** The console's parts on a page, as its tests find them. */
import type { Page } from "playwright-core";

/** Long enough for a machine with other work. */
export const PATIENCE = { timeout: 15_000 };

export const consoleOf = (page: Page) => page.getByRole("region", { name: "Cypher console" });
export const answer = (page: Page) => page.getByRole("region", { name: "Answer" });
export const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
export const view = (page: Page, name: string) =>
  page.getByRole("radiogroup", { name: "How the answer is shown" }).getByText(name, { exact: true }).click();
export const leaf = (page: Page, name: string) =>
  page
    .getByRole("radiogroup", { name: "What to do in the console" })
    .getByText(name, { exact: true })
    .click();

export async function write(page: Page, query: string, parameters = "{}"): Promise<void> {
  await page.getByLabel("Parameters (JSON)").fill(parameters);
  await editor(page).fill(query);
}

/** Opens the Cypher of a view, such as "of the picture", in the console. */
export async function openShown(page: Page, of: string): Promise<void> {
  await page.getByRole("button", { name: `Show the Cypher ${of}` }).click();
  await page.getByRole("button", { name: "Open in the console" }).click();
  await editor(page).waitFor();
}

export async function onScreen(page: Page): Promise<string> {
  return (await page.getByText(/connections? on screen/).textContent()) ?? "";
}

/** Without the browser's own note that an answer had a 4xx status, which a refusal is meant to have. */
export const besidesRefusals = (faults: readonly string[]) =>
  faults.filter((fault) => !/status of 4\d\d|^response: 4\d\d .*\/api\/(cypher|questions)/.test(fault));
