/** A mapping reads numbers, dates and lists as they are written, refuses what it cannot read, and names its own faults. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { compileDates, readYears } from "#imports/mapping/dates.ts";
import { loadMapping, parseMapping } from "#imports/mapping/load.ts";
import { exactKey, slugOf } from "#imports/mapping/names.ts";
import { readNumber } from "#imports/mapping/numbers.ts";
import { SeenKeys } from "#imports/mapping/seen.ts";
import { mapFile } from "#tests/support/map-file.ts";

const folder = mkdtempSync(join(tmpdir(), "waybill-mapping-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = "register: flows\ntitle: Flows\npublisher: organization:un\ndocument: { title: Flows }\n";
const nothingBeside = () => "";

async function map(rows: string, yaml: string) {
  const path = join(folder, "rows.csv");
  writeFileSync(path, rows);
  return mapFile(path, parseMapping(HEAD + yaml, "test.yaml", nothingBeside));
}

describe("cells", () => {
  test.each([
    ["1.162E8", ".", "", 116_200_000],
    ["370,00", ",", ".", 370],
    ["1.700.000,5", ",", ".", 1_700_000.5],
    ["1 162 000", ".", " ", 1_162_000],
    ["-12.5", ".", "", -12.5],
    ["1,162", ".", ",", 1_162],
    ["1,16", ".", ",", undefined],
    ["1.5", ",", "", undefined],
    ["12 km", ".", "", undefined],
    ["", ".", "", undefined],
  ] as const)("the number %s (decimal %s, thousands %s) is %s", (text, decimal, thousands, value) => {
    expect(readNumber(text, { decimal, thousands })).toBe(value);
  });

  test.each([
    ["26/02/2024", "2024-02-26"],
    ["26 Feb. 2024", "2024-02-26"],
    ["September 2023", "2023-09"],
    ["2024-02-26T10:00:00Z", "2024-02-26"],
    ["2024", "2024"],
    ["2023~", "2023~"],
    ["31/02/2024", undefined],
    ["soon", undefined],
  ])("the date %s is %s", (text, date) => {
    const read = compileDates(["dd/MM/yyyy", "d MMM yyyy", "MMMM yyyy", "yyyy-MM-dd", "yyyy", "edtf"]);
    expect(read(text)).toBe(date);
  });

  test.each([
    ["1979", "1979"],
    ["1980; 1979; 1981", "1979/1981"],
    ["1979,1981", "{1979,1981}"],
    ["1979; soon", undefined],
  ])("the years %s are %s", (text, date) => {
    expect(readYears(text)).toBe(date);
  });

  test("names make readable keys, and different names different ones", () => {
    expect(slugOf("Škoda  Works, Ltd.")).toBe("skoda-works-ltd");
    expect(slugOf("Завод 12")).not.toBe(slugOf("Цех 12"));
    expect(exactKey("KP-17")).toBe("KP-17");
    expect(exactKey("St. John, N.B.")).not.toBe(exactKey("St. John. N.B."));
  });

  test("a hundred thousand keys are remembered with what they said", () => {
    const seen = new SeenKeys();
    for (let at = 0; at < 100_000; at += 1) expect(seen.note(`key ${at}`, "a", at + 1)).toBeUndefined();
    expect(seen.note("key 77", "a", 5)).toEqual({ line: 78, same: true, times: 2 });
    expect(seen.note("key 77", "b", 6)).toEqual({ line: 78, same: false, times: 3 });
    expect([seen.has("key 99999"), seen.has("key 100000")]).toEqual([true, false]);
  });
});

const MIRROR = `
row: { key: "{Flow} {Reporter} {Partner} {HS} {Year}" }
leaveOut: [{ when: { Partner: World }, because: a total }]
tables: { unit: { Kilogram: kg, Number: piece } }
values:
  reporter: { from: "{Reporter}", lookup: countries }
  partner: { from: "{Partner}", lookup: countries }
  exporter: { cases: [{ when: { Flow: X }, is: "{reporter}" }, { is: "{partner}" }] }
  importer: { cases: [{ when: { Flow: X }, is: "{partner}" }, { is: "{reporter}" }] }
  amount: { from: "{Qty}", number: { times: "{Times}" } }
  unit: { from: "{Unit}", lookup: unit }
entities:
  reporter: { country: "{Reporter}" }
  exporter: { country: "{exporter}" }
  importer: { country: "{importer}" }
  goods: { kind: commodity, key: "hs-{HS}", name: "HS {HS}", hs: "{HS}" }
transfer:
  key: "{exporter} {importer} {HS} {Year}"
  name: "HS {HS} from {exporter} to {importer}, {Year}"
  from: exporter
  to: importer
  commodity: goods
  claims:
    - speaker: reporter
      stage: shipped
      occurred: "{Year}"
      summary: "{Reporter} reports {Qty} {Unit} of HS {HS} ({Flow})"
      quantity: { value: "{amount}", unit: "{unit}", window: "{Year}", accumulation: in-period }
`;

describe("rows", () => {
  test("exporter and importer make two claims about one flow, a total is left out, multipliers count", async () => {
    const { mapped, counts } = await map(
      "Flow,Reporter,Partner,HS,Year,Qty,Times,Unit\n" +
        "X,RU,KP,2710,2023,1.5,thousand,Kilogram\nM,North Korea,Russia,2710,2023,1400,,Kilogram\nX,RU,World,2710,2023,9,,Number\n",
      MIRROR,
    );
    expect(counts).toEqual({ mapped: 2, "left out": 1 });
    const claims = mapped.flatMap(({ said }) => said.map(({ claim }) => claim));
    expect(new Set(claims.map(({ about }) => about)).size).toBe(1);
    expect(claims.map(({ speaker }) => speaker)).toEqual(["country:RU", "country:KP"]);
    expect(claims.map(({ quantity }) => quantity?.amount)).toEqual([
      { comparator: "=", value: 1_500 },
      { comparator: "=", value: 1_400 },
    ]);
    expect(mapped[0]?.transfers[0]).toMatchObject({ from: "country:RU", to: "country:KP" });
    expect(mapped[1]?.transfers).toEqual(mapped[0]?.transfers);
  });

  test("the same row twice is one, another with its key is refused, and ids follow what is said", async () => {
    const simple = `row: { key: "{id}" }
entities: { a: { country: "{from}" }, b: { country: "{to}" } }
transfer: { name: "{id}", from: a, to: b, claims: [{ stage: shipped, summary: "{from} shipped to {to}" }] }`;
    const rows = "id,from,to\n1,RU,KP\n1,RU,KP\n1,RU,CN\n2,RU,\n3,RU,Narnia\n";
    const { counts, refused, mapped } = await map(rows, simple);
    expect(counts).toEqual({ mapped: 1, duplicate: 1, refused: 3 });
    expect(refused).toEqual([
      "4: row.key: line 2 has the same key and says something else",
      "5: transfer.b: the row names no b",
      "6: b: no country has this name or code",
    ]);
    const [id] = mapped.flatMap(({ said }) => said.map(({ claim }) => claim.id));
    const moved = await map("from,to,id\n\nRU,KP,1\n", simple);
    expect(moved.mapped[0]?.said[0]?.claim.id).toBe(id);
    const other = await map("id,from,to\n1,RU,CN\n", simple);
    expect(other.mapped[0]?.said[0]?.claim.id).not.toBe(id);
    expect(other.mapped[0]?.said[0]?.base).toBe(mapped[0]?.said[0]?.base);
  });

  test("a file without a column that the mapping looks at is no file for it", async () => {
    await expect(map("Flow,Reporter\nX,RU\n", MIRROR)).rejects.toThrow(/lacks .*Partner/);
  });
});

describe("the mapping itself", () => {
  const faultsOf = (yaml: string): string => {
    try {
      parseMapping(HEAD + yaml, "test.yaml", nothingBeside);
      return "none";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };

  test.each([
    ["nulls: [a\n", "line 6"],
    ["colour: red\n", "colour"],
    ["file: { format: doc }\n", "line 5, file.format"],
    ['values: { a: { from: "{A}", lookup: units } }\n', "there is no table units"],
    ['values: { a: { from: "{A}", match: "(" } }\n', "line 5, values.a"],
    ["transfer: { name: x, from: a, to: b, claims: [{ summary: s }] }\n", 'there is no entity "a"'],
    ["fixed: [{ id: x }]\n", "fixed.0"],
  ])("%j is refused with the place", (yaml, place) => {
    expect(faultsOf(yaml)).toContain(place);
  });

  test("table files outside the mapping's folder are not read", () => {
    const path = join(folder, "outside.yaml");
    writeFileSync(path, `${HEAD}tables: { t: { file: ../../etc/passwd, key: a, value: b } }\n`);
    expect(() => loadMapping(path)).toThrow("lies outside the mapping's folder");
  });

  test("every shipped mapping fits the published schema", () => {
    const schema = JSON.parse(readFileSync("server/imports/mappings/mapping.schema.json", "utf8"));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    const names = readdirSync("server/imports/mappings").filter((name) => name.endsWith(".yaml"));
    expect(names.length).toBeGreaterThanOrEqual(7);
    for (const name of names) {
      validate(parse(readFileSync(`server/imports/mappings/${name}`, "utf8")));
      expect({ name, errors: validate.errors }).toEqual({ name, errors: null });
    }
    expect(validate({ register: "x" })).toBe(false);
  });
});
