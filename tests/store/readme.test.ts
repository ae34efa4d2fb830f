/** The three queries that the README gives to try: each finds something in the seed. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSeed } from "#actions/load-seed.ts";
import { openDriver } from "#store/access.ts";
import { testAccess, useStore } from "#tests/support/database.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const queries = [...readme.matchAll(/```cypher\n([\s\S]+?)```/g)].map((match) => match[1] ?? "");
const SEED = fileURLToPath(new URL("../../seeds/north-korea-russia-2024", import.meta.url));

describe("the queries of the README", () => {
  const store = useStore();
  beforeAll(async () => {
    await loadSeed(store(), SEED);
  });

  test("are three", () => {
    expect(queries).toHaveLength(3);
  });

  test.each(queries)("%s", async (query) => {
    const access = testAccess();
    const driver = openDriver(access);
    const chosen = access.database === undefined ? {} : { database: access.database };
    const { records } = await driver.executeQuery(query, {}, { ...chosen, routing: "READ" });
    await driver.close();
    const values = records.map((record) => [...record.values()]);
    expect(values.length).toBeGreaterThan(0);
    expect(values.flat()).not.toContain(null);
  });
});
