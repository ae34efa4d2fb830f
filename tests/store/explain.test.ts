/** Every Cypher file is understood by the real server, and look-ups by id go through an index. */
import { readdirSync } from "node:fs";
import type { Plan, ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDriver } from "#store/access.ts";
import { readCypher } from "#store/query.ts";
import { testAccess, useStore } from "#tests/support/database.ts";

const files = readdirSync("cypher", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".cypher"))
  .sort();

/** Look-ups that must not read more than what they look for. */
const lookUps = files.filter((path) => /^(records|derived)\//.test(path) && !/next-|erase-strays/.test(path));

function operators(plan: Plan | ProfiledPlan): string[] {
  return [plan.operatorType.replace(/@.*/, ""), ...plan.children.flatMap(operators)];
}

/** Values for any parameter: a plan does not depend on them, and a profile needs only their shape. */
const samples: Record<string, unknown> = {
  ids: ["transfer:none"],
  relations: [{ source: "country:KP", target: "country:RU", type: "LEADS", key: "none" }],
  rows: [],
  edges: [],
  predicates: ["LEADS"],
  limit: 10n,
  most: 10n,
};

describe("cypher files", () => {
  useStore();
  const driver = openDriver(testAccess());
  beforeAll(() => driver.verifyConnectivity());
  afterAll(() => driver.close());

  test.each(files)("%s is understood", async (file) => {
    const { text, params } = readCypher(file);
    const values = Object.fromEntries(params.map((name) => [name, samples[name] ?? null]));
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, values);
    expect(summary.notifications.filter(({ code }) => /Deprecated|Unbounded|Cartesian/.test(code))).toEqual(
      [],
    );
  });

  test.each(lookUps)("%s goes through an index", async (file) => {
    const { text, params } = readCypher(file);
    const values = Object.fromEntries(params.map((name) => [name, samples[name] ?? null]));
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, values);
    const plan = summary.profile || summary.plan;
    if (plan === false) throw new Error("the server gave no plan");
    const scans = operators(plan).filter((name) => /AllNodesScan|NodeByLabelScan|TypeScan/.test(name));
    expect(scans).toEqual([]);
  });
});
