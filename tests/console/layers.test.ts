/** Each defence without the others: what the plan alone and the reading transaction alone keep out; limits and leaving. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reasonAgainst } from "#domain/console/plan.ts";
import { QueryRefused } from "#domain/console/refusal.ts";
import { Failure } from "#domain/errors.ts";
import type { Console, Piece } from "#store/console/console.ts";
import { openTestConsole } from "#tests/support/app.ts";
import { contentHash, useStore } from "#tests/support/database.ts";
import { hostile } from "#tests/support/hostile.ts";

const approveByPlan = (explained: Parameters<typeof reasonAgainst>[0]) => {
  const reason = reasonAgainst(explained);
  if (reason !== undefined) throw new QueryRefused("", [{ offset: 0, reason }]);
};

describe("without the lexical check", () => {
  const store = useStore();
  let console: Console;
  beforeAll(() => {
    ({ console } = openTestConsole(store(), { concurrency: 1 }));
  });
  afterAll(() => console.close());

  const run = async (
    query: string,
    approve: (explained: Parameters<typeof reasonAgainst>[0]) => void,
    given = {},
  ) => {
    const pieces: Piece[] = [];
    const { signal } = new AbortController();
    const asked = { query, parameters: {}, approve, signal, limits: { rows: 100, timeMs: 3_000 }, ...given };
    for await (const piece of console.run(asked)) pieces.push(piece);
    return pieces;
  };

  test("the plan alone refuses every hostile query that the server can plan", async () => {
    const through: string[] = [];
    for (const { query, mustBe } of hostile) {
      if (mustBe !== "refused") continue;
      const outcome = await run(query, approveByPlan).then(
        () => "ran",
        (error: unknown) => (error instanceof Failure ? error.code : "internal"),
      );
      if (outcome !== "query-refused" && outcome !== "query-failed") through.push(`${outcome}: ${query}`);
    }
    expect(through).toEqual([]);
  }, 120_000);

  test("the reading transaction alone keeps the graph as it is", async () => {
    const before = await contentHash(store());
    for (const { query, why } of hostile.slice(0, 44)) await run(query, () => undefined).catch(() => why);
    expect(await contentHash(store())).toBe(before);
  }, 120_000);

  test("the time limit ends a query and is named", async () => {
    const asked = run("UNWIND range(1, 1000000000) AS i RETURN count(i)", approveByPlan, {
      limits: { rows: 1, timeMs: 500 },
    });
    await expect(asked).rejects.toMatchObject({
      code: "query-timeout",
      message: expect.stringContaining("0.5 s"),
    });
  });

  test("the memory limit ends a query and is named", async () => {
    const query =
      "UNWIND range(1, 30000000) AS i RETURN size(collect(toString(i) + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'))";
    const asked = run(query, approveByPlan, { limits: { rows: 1, timeMs: 60_000 } });
    await expect(asked).rejects.toMatchObject({ code: "query-memory" });
  }, 90_000);

  test("the row limit cuts the answer and says so", async () => {
    const pieces = await run("UNWIND range(1, 1000000000) AS i RETURN i", approveByPlan);
    expect(pieces.at(-1)).toMatchObject({ kind: "end", rows: 100, limit: "rows" });
  });

  test("leaving ends the query in the database", async () => {
    const leaving = new AbortController();
    const asked = run("UNWIND range(1, 1000000000) AS i RETURN count(i)", approveByPlan, {
      signal: leaving.signal,
      limits: { rows: 1, timeMs: 60_000 },
    });
    setTimeout(() => leaving.abort(), 300);
    await expect(asked).rejects.toThrow("nobody waits");
    // The only place is free again once the database is rid of the query.
    expect((await run("RETURN 1 AS one", approveByPlan)).at(-1)).toMatchObject({ kind: "end", rows: 1 });
  });
});
