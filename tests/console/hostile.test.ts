/** The whole hostile list through the API: refused or harmless, the graph unchanged, nothing leaves the machine. */
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadSeed } from "#actions/load-seed.ts";
import { openTestConsole, startApp, type TestApp } from "#tests/support/app.ts";
import { contentHash, useStore } from "#tests/support/database.ts";
import { hostile, innocent } from "#tests/support/hostile.ts";
import { seedFolder } from "#tests/support/seed.ts";

/** Where the list's addresses point. */
const LISTENER_PORT = 28_999;
const ALLOWED = [200, 403, 422, 503, 504];
const BACK_WITHIN_MS = 30_000;
const TIME_LIMIT_MS = 1_500;

describe("the hostile list", () => {
  const store = useStore();
  let app: TestApp;
  let before: string;
  let connections = 0;
  const listener = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });

  const ask = async (query: string) => {
    const response = await fetch(`${app.address}/api/cypher`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query, limits: { timeMs: TIME_LIMIT_MS, rows: 1_000 } }),
    });
    return { status: response.status, text: await response.text() };
  };

  beforeAll(async () => {
    await loadSeed(store(), seedFolder);
    before = await contentHash(store());
    app = await startApp(store(), { console: openTestConsole(store()) });
    await new Promise<void>((resolve) => listener.listen(LISTENER_PORT, () => resolve()));
  }, 60_000);
  afterAll(async () => {
    await app.stop();
    listener.close();
  });

  test.each(hostile.filter(({ mustBe }) => mustBe === "refused"))("refused: $why", async ({ query }) => {
    expect((await ask(query)).status).toBe(403);
  });

  test.each(hostile.filter(({ mustBe }) => mustBe === "harmless"))(
    "ends: $why",
    async ({ query }) => {
      const { status, text } = await ask(query);
      expect(ALLOWED, text.slice(0, 300)).toContain(status);
      const back = async () => (await ask("RETURN 1 AS one")).status;
      await expect.poll(back, { timeout: BACK_WITHIN_MS, interval: 250 }).toBe(200);
    },
    60_000,
  );

  test.each(innocent)("runs: %s", async (query) => {
    const { status, text } = await ask(query);
    expect(status, text.slice(0, 300)).toBe(200);
    expect(text.trimEnd().split("\n").at(-1)).toContain('"truncated":false');
  });

  test("the graph is what it was, and nobody was called", async () => {
    expect(await contentHash(store())).toBe(before);
    expect(connections).toBe(0);
  });
});
