/** Ten thousand mutated queries from a fixed seed: only documented answers, and the graph as it was. */
import { describe, expect, test } from "vitest";
import { loadSeed } from "#actions/load-seed.ts";
import { runCypher } from "#contract/console.ts";
import { problem } from "#contract/problem.ts";
import { PROBLEM_CODES } from "#domain/errors.ts";
import { openTestConsole, startApp } from "#tests/support/app.ts";
import { contentHash, useStore } from "#tests/support/database.ts";
import { hostile, innocent } from "#tests/support/hostile.ts";
import { mutations } from "#tests/support/mutate.ts";
import { seedFolder } from "#tests/support/seed.ts";

const COUNT = 10_000;
const SEED = 20_240_217;
const LONGEST_MS = 900_000;
const AT_ONCE = 2;

describe("mutated queries", () => {
  const store = useStore();

  test(
    "give documented answers and change nothing",
    async () => {
      await loadSeed(store(), seedFolder);
      const before = await contentHash(store());
      const app = await startApp(store(), { console: openTestConsole(store()) });
      const documented = new Set<number>([
        200,
        ...runCypher.problems.map((code) => PROBLEM_CODES[code].status),
      ]);
      const seen = new Map<number, number>();
      const surprises: string[] = [];
      const from = [...hostile.map(({ query }) => query), ...innocent].filter(
        (query) => query.length < 2_000,
      );
      const queries = mutations(from, COUNT, SEED);

      const ask = async (query: string) => {
        const response = await fetch(`${app.address}/api/cypher`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ query, limits: { timeMs: 200, rows: 50 } }),
        });
        const text = await response.text();
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        const known = response.status === 200 || problem.safeParse(JSON.parse(text)).success;
        if (!documented.has(response.status) || !known)
          surprises.push(`${response.status} ${query}\n${text}`);
      };
      const work = async () => {
        for (const query of queries) await ask(query);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      await app.stop();

      expect(surprises).toEqual([]);
      expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(COUNT);
      expect(await contentHash(store())).toBe(before);
    },
    LONGEST_MS,
  );
});
