/** The hostile lists, sent through the API of whatever application is given: refused or harmless, and the graph unchanged. */
import { beforeAll, describe, expect, test } from "vitest";
import { hostile, innocent } from "#tests/support/hostile.ts";
import { freshIdeas } from "#tests/support/hostile-fresh.ts";

const ALLOWED = [200, 403, 422, 503, 504];
const BACK_WITHIN_MS = 120_000;
/** Enough to tell that a query would go on; one run is given more, so that it meets the other limits too. */
const TIME_LIMIT_MS = 500;

/** The application that is attacked. */
export interface Attacked {
  /** `http://127.0.0.1:port` */
  readonly address: () => string;
  /** One text for all that is stored. */
  readonly content: () => Promise<string>;
  /** For each query, in milliseconds. */
  readonly timeMs?: number;
}

/** Sends a query to the console. */
export async function askConsole(address: string, query: string, limits = {}) {
  const response = await fetch(`${address}/api/cypher`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query, limits: { timeMs: TIME_LIMIT_MS, rows: 1_000, ...limits } }),
  });
  return { status: response.status, text: await response.text() };
}

/** Registers the tests of both lists; `extent` says how a run differs from others. */
export function describeHostile(how: string, { address, content, timeMs = TIME_LIMIT_MS }: Attacked): void {
  describe(`the hostile lists ${how}`, () => {
    const all = [...hostile, ...freshIdeas];
    let before: string;
    beforeAll(async () => {
      before = await content();
    }, 60_000);

    test.each(all.filter(({ mustBe }) => mustBe === "refused"))("refused: $why", async ({ query }) => {
      expect((await askConsole(address(), query)).status).toBe(403);
    });

    test.each(all.filter(({ mustBe }) => mustBe === "harmless"))(
      "ends: $why",
      async ({ query }) => {
        const { status, text } = await askConsole(address(), query, { timeMs });
        expect(ALLOWED, text.slice(0, 300)).toContain(status);
        const back = async () => (await askConsole(address(), "RETURN 1 AS one", { timeMs: 5_000 })).status;
        await expect.poll(back, { timeout: BACK_WITHIN_MS, interval: 250 }).toBe(200);
      },
      150_000,
    );

    test.each(innocent)("runs: %s", async (query) => {
      const { status, text } = await askConsole(address(), query, { timeMs: 5_000 });
      expect(status, text.slice(0, 300)).toBe(200);
      expect(text.trimEnd().split("\n").at(-1)).toContain('"truncated":false');
    });

    test("leave the graph what it was", async () => {
      expect(await content()).toBe(before);
    }, 60_000);
  });
}
