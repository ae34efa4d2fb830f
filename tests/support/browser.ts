/** A real headless Chromium: the one of an npm package, or the one that CHROMIUM names. */
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";

/** Flags under which WebGL draws in software, looked at; the package's own list would use a single process. */
const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

/** Starts the browser, with more flags if need be; close it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
    args: [...FLAGS, ...more],
  });
}

/** A page and everything that went wrong on it: page errors, console errors, failed or refused requests. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
}

/** Opens a page of its own context; violations of the content security policy reach the console and so the faults. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A question that is no longer of interest is withdrawn; that is not a failure.
    if (why !== "net::ERR_ABORTED") faults.push(`request: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`response: ${response.status()} ${response.url()}`);
  });
  return { page, faults };
}
