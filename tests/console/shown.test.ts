/** "Show me the Cypher": what a view shows and what its query gives in the console are the same rows. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { recordClaims } from "#actions/record-claims.ts";
import { getNeighbours, getNetwork, getPaths } from "#contract/network.ts";
import { showNetwork } from "#contract/shown.ts";
import { shellText } from "#domain/console/shell.ts";
import { startApp, type TestApp } from "#tests/support/app.ts";
import { useStore } from "#tests/support/database.ts";
import { readSeed } from "#tests/support/seed.ts";

const shownCypher = showNetwork.output;
const withId = z.object({ properties: z.object({ id: z.string() }) });
const edgeCell = z.object({ $relationship: withId });
const pathCell = z.object({
  $path: z.object({ nodes: z.array(withId) }),
});

const NETWORKS = [
  "",
  "?limit=7",
  "?type=SHIPPED_TO&type=GIFTED",
  "?kind=country",
  "?commodity=commodity:ammunition",
  "?commodity=commodity:arms",
  "?commodity=commodity:not-stored",
  "?status=alleged&status=observed",
  "?disputed=true",
  "?disputed=false",
  "?actor=country:KP&actor=country:CN",
  "?speaker=country:KP",
  "?speaker=leader:vladimir-putin&from=2023-01-01&to=2024-06-30",
  "?stance=denies&origins=2",
  "?saidFrom=2024-02-01&saidTo=2024-02-29",
];
const NEIGHBOURS = ["", "?direction=out", "?type=SHIPPED_TO&limit=2", "?limit=3&offset=1"];
const PATHS = [
  "?from=country:KP&to=leader:vladimir-putin&limit=50",
  "?from=country:KP&to=country:KP",
  "?from=country:KP&to=leader:vladimir-putin&longest=1",
  "?from=country:KP&to=country:RU&type=SHIPPED_TO&limit=50",
  "?from=leader:kim-jong-un&to=country:RU&direction=forward",
];

describe("the Cypher of a view", () => {
  const store = useStore();
  let app: TestApp;

  beforeAll(async () => {
    await recordClaims(store(), readSeed());
    app = await startApp(store());
  }, 60_000);
  afterAll(() => app.stop());

  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(app.address + path);
    expect(response.status, path).toBe(200);
    return response.json();
  };

  /** The rows that the console gives for what `path` shows. */
  const rowsOf = async (path: string) => rowsGiven(shownCypher.parse(await get(path)));
  const rowsGiven = async (shown: z.infer<typeof shownCypher>) => {
    const response = await fetch(`${app.address}/api/cypher`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(shown),
    });
    const lines = (await response.text()).trimEnd().split("\n");
    expect(response.status, lines[0]).toBe(200);
    const { columns } = z.object({ columns: z.array(z.string()) }).parse(JSON.parse(lines[0] ?? ""));
    const rows = lines.slice(1, -1).map((line) => z.array(z.unknown()).parse(JSON.parse(line)));
    return rows.map((row) => new Map(columns.map((column, at) => [column, row[at]])));
  };

  const edgesOf = async (path: string) =>
    (await rowsOf(path)).map((row) => edgeCell.parse(row.get("edge")).$relationship.properties.id);

  test.each(NETWORKS)("gives the network's edges, in their order: %s", async (query) => {
    const { edges } = getNetwork.output.parse(await get(`/api/network${query}`));
    expect(await edgesOf(`/api/network/cypher${query}`)).toEqual(edges.map(({ id }) => id));
  });

  test("gives edges by their ids", async () => {
    const ids = (await edgesOf("/api/network/cypher?kind=country")).toSorted();
    const { query } = shownCypher.parse(await get("/api/edges/cypher"));
    const rows = await rowsGiven({ query, parameters: { ids } });
    expect(rows.map((row) => edgeCell.parse(row.get("edge")).$relationship.properties.id)).toEqual(ids);
  });

  test("written for cypher-shell, every parameter has the same value", async () => {
    const shown = shownCypher.parse(await get("/api/network/cypher?speaker=country:KP&from=2023-01-01"));
    const given = { ...shown.parameters, text: "it's\n\\ 'x'", map: { a: [1, "x"], "b c": 2.5 } };
    for (const line of shellText("", given).split("\n").slice(0, -2)) {
      const [, name = "", value = ""] = /^:param (\w+) => (.*)$/.exec(line) ?? [];
      const query = `RETURN ${value} = $${name} OR ${value} IS NULL AND $${name} IS NULL AS same`;
      const [row] = await rowsGiven({ query, parameters: given });
      expect(row?.get("same"), line).toBe(true);
    }
  });

  test("the filters that are compared tell edges apart", async () => {
    const counts = await Promise.all(
      NETWORKS.map(async (query) => getNetwork.output.parse(await get(`/api/network${query}`)).edges.length),
    );
    expect(new Set(counts).size).toBeGreaterThan(6);
  });

  test.each(NEIGHBOURS)("gives the edges of an expansion: %s", async (query) => {
    const path = "/api/entities/country:KP/neighbours";
    const { edges } = getNeighbours.output.parse(await get(path + query));
    const found = new Set(await edgesOf(`${path}/cypher${query}`));
    expect(found).toEqual(new Set(edges.map(({ id }) => id)));
    expect(found.size).toBeGreaterThan(0);
  });

  test.each(PATHS)("gives the paths: %s", async (query) => {
    const { paths } = getPaths.output.parse(await get(`/api/paths${query}`));
    const found = (await rowsOf(`/api/paths/cypher${query}`)).map((row) =>
      pathCell.parse(row.get("path")).$path.nodes.map(({ properties }) => properties.id),
    );
    expect(found).toEqual(paths.map(({ nodes }) => nodes));
  });
});
