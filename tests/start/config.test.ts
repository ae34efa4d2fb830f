/** Settings: their defaults, their errors, and the documents that list them. */
import { expect, it } from "vitest";
import { staleSettingsFiles } from "#server/cli/write-settings.ts";
import { ConfigError, readConfig, SETTINGS } from "#server/config.ts";

function problemsWith(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

it("has a default for all that is needed to start", () => {
  expect(readConfig({})).toMatchObject({
    neo4jUri: undefined,
    port: 8080,
    host: "127.0.0.1",
    allowedHosts: ["localhost", "127.0.0.1", "[::1]"],
    frameAncestors: [],
    embeddedHeap: 1024,
    queryTimeoutMs: 10_000,
    seed: ["north-korea-russia-2024"],
  });
});

it("reads an empty variable as unset, and none as nothing", () => {
  expect(readConfig({ PORT: "", NEO4J_URI: " ", SEED: "none" })).toMatchObject({ port: 8080, seed: [] });
});

it.each([
  ["PORT", "80a"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["NEO4J_URI", "http://localhost:7474"],
  ["NEO4J_DATABASE", "a b"],
  ["HOST", "not a host"],
  ["ALLOWED_HOSTS", "localhost:8080"],
  ["ALLOWED_HOSTS", ","],
  ["FRAME_ANCESTORS", "example.org; script-src *"],
  ["LOG_LEVEL", "loud"],
  ["EMBEDDED_HEAP", "1"],
  ["EMBEDDED_HEAP", "100m"],
  ["QUERY_TIMEOUT_MS", "1e3"],
  ["SEED", "../etc"],
])("refuses %s=%s, naming variable, value and what is accepted", (variable, value) => {
  const problems = problemsWith({ NEO4J_PASSWORD: "secret", [variable]: value });
  const accepts = [...SETTINGS.values()].find((setting) => setting.variable === variable)?.accepts;
  expect(problems).toEqual([`${variable} is ${JSON.stringify(value)}; accepted: ${accepts}`]);
});

it("names all that is wrong at once", () => {
  const problems = problemsWith({ PORT: "x", LOG_LEVEL: "x", NEO4J_URI: "bolt://db:7687" });
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual(["PORT", "LOG_LEVEL", "NEO4J_PASSWORD"]);
});

it.each(["bolt://db:7687", "neo4j://db", "neo4j+s://abc.databases.neo4j.io", "bolt+ssc://[::1]:7687"])(
  "takes %s as a database",
  (uri) => {
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" }).neo4jUri).toBe(uri);
  },
);

it("has .env.example and the README list every setting as it is", () => {
  expect(staleSettingsFiles()).toEqual([]);
});
