/** Values of every type go into the database and come out of it without loss. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { defineQuery } from "#store/query.ts";
import { useStore } from "#tests/support/database.ts";

const anything = z.record(z.string(), z.unknown());
const value = z.strictObject({ value: z.unknown() });
const allValues = defineQuery({ file: "testing/all-values.cypher", access: "read", row: anything });
const echo = defineQuery({ file: "testing/echo.cypher", access: "read", row: value });
const kept = defineQuery({ file: "testing/kept.cypher", access: "write", row: value });
const aPath = defineQuery({ file: "testing/a-path.cypher", access: "write", row: anything });

describe("decoding", () => {
  const store = useStore();

  test("gives numbers, texts, dates, points and nested values as plain ones", async () => {
    const [row] = await store().read(allValues);
    expect(row).toEqual({
      large: 9007199254740993n,
      small: -42,
      float: 0.5,
      yes: true,
      nothing: null,
      text: "Žď",
      date: "2024-02-26",
      time: "10:11:12.123456789+02:00",
      localtime: "10:11:12",
      datetime: "2024-02-26T10:11:12.123456789+02:00",
      utc: "2024-02-26T10:11:12Z",
      zoned: "2024-02-26T10:11:12+01:00[Europe/Berlin]",
      localdatetime: "2024-02-26T10:11:12",
      duration: "P1Y2M3DT4H5M6.000000007S",
      place: { is: "point", srid: 4326, x: 130.3, y: 42.2 },
      space: { is: "point", srid: 9157, x: 1, y: 2, z: 3 },
      nested: [[1, [9007199254740993n]], [{ deep: ["2024-02-26"] }]],
    });
  });

  test("gives nodes, relationships and paths with all they hold", async () => {
    const [row] = await store().write((tx) => tx.run(aPath));
    const a = { is: "node", labels: ["Change"], properties: { id: "a", at: "2024-02-26" } };
    const first = { is: "relationship", type: "BROUGHT", properties: { count: 9007199254740993n } };
    expect(row?.node).toMatchObject(a);
    expect(row?.relationship).toMatchObject(first);
    expect(row?.path).toMatchObject({
      is: "path",
      nodes: [a, { properties: { id: "b" } }, { properties: { id: "c" } }],
      relationships: [first, { properties: {} }],
    });
    const { nodes, relationships } = z
      .object({
        nodes: z.array(z.object({ elementId: z.string() })),
        relationships: z.array(z.object({ start: z.string(), end: z.string() })),
      })
      .parse(row?.path);
    const [ids, joins] = [nodes.map((node) => node.elementId), relationships];
    expect(joins).toMatchObject([
      { start: ids[0], end: ids[1] },
      { start: ids[2], end: ids[1] },
    ]);
  });

  test.each([
    ["a whole number", 7],
    ["the largest safe number", Number.MAX_SAFE_INTEGER],
    ["a number beyond it", 2n ** 62n],
    ["a fraction", 0.1],
    ["a list", [1, 2, [3]]],
    ["a map", { one: 1, deep: { two: ["x", null] } }],
    ["nothing", null],
  ])("gives back what it was given: %s", async (_name, given) => {
    expect(await store().read(echo, { value: given })).toEqual([{ value: given }]);
  });

  test("keeps a 64-bit integer in a property", async () => {
    const rows = await store().write((tx) => tx.run(kept, { value: -(2n ** 63n) }));
    expect(rows).toEqual([{ value: -(2n ** 63n) }]);
  });
});
