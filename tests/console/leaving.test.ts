/** Over HTTP: whoever closes the browser's tab ends the query in the database; and answers that are too big say which limit they met. */
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { defineQuery } from "#store/query.ts";
import { openTestConsole, startApp, type TestApp } from "#tests/support/app.ts";
import { useStore } from "#tests/support/database.ts";

const running = defineQuery({
  file: "console/running.cypher",
  access: "read",
  row: z.object({ id: z.string() }),
});

/** So long that no query here ends by it. */
const TIME_LIMIT_MS = 600_000;
const PATIENCE = { timeout: 60_000, interval: 50 };
const HEADERS = { "Content-Type": "application/json" };

describe("an answer that is under way", () => {
  const store = useStore();
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(store(), { console: openTestConsole(store(), { timeMs: TIME_LIMIT_MS }) });
  });
  afterAll(() => app.stop());

  const atWork = async () => (await store().read(running)).length;
  const body = (query: string) => JSON.stringify({ query, limits: { rows: 1_000 } });

  test.each([
    ["before its first row", "UNWIND range(1, 1000000000000) AS i RETURN count(i) AS n"],
    ["between its rows", "UNWIND range(1, 1000000000000) AS i WITH i WHERE i % 100000 = 0 RETURN i"],
  ])(
    "ends in the database when the tab is closed %s",
    async (_when, query) => {
      const asked = request(`${app.address}/api/cypher`, { method: "POST", headers: HEADERS });
      asked.on("error", () => undefined);
      asked.end(body(query));
      await expect.poll(atWork, PATIENCE).toBe(1);
      asked.destroy();
      await expect.poll(atWork, PATIENCE).toBe(0);
    },
    150_000,
  );

  const ask = async (query: string) => {
    const response = await fetch(`${app.address}/api/cypher`, {
      method: "POST",
      headers: HEADERS,
      body: body(query),
    });
    return { status: response.status, lines: (await response.text()).trimEnd().split("\n") };
  };
  /** So many texts of a thousand characters in one list. */
  const list = (members: number) =>
    `UNWIND range(1, ${members}) AS i WITH collect('${"x".repeat(1_000)}') AS list`;

  test("says so when one row is too large", async () => {
    const { status, lines } = await ask(`${list(20_000)} RETURN list`);
    expect(status).toBe(422);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ code: "row-too-large" });
    expect((await ask("RETURN 1 AS one")).status).toBe(200);
  }, 60_000);

  test("is cut, and says so, when all rows together are too large", async () => {
    const { status, lines } = await ask(`${list(1_000)} UNWIND range(1, 200) AS j RETURN list`);
    expect(status).toBe(200);
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ truncated: true, limit: "bytes" });
    expect(lines.length).toBeLessThan(100);
  }, 60_000);
});
