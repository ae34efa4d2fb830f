/** The shipped mappings on real files (beside the project, where they are) and on exports in the shape that their sites give. */
import { existsSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "#domain/claim.ts";
import type { Entity } from "#domain/entity.ts";
import { type MappedFile, mapFile, shippedMapping } from "#tests/support/map-file.ts";

const DATA = "../shared/data";
const isThere = existsSync(DATA);
if (!isThere)
  process.stdout.write("The sample data of ../shared/data is absent: its check values are not tested\n");
test("the sample data is there where it must be", () => {
  expect(isThere || process.env.CI !== "true").toBe(true);
});

function entitiesOf({ mapped }: MappedFile): Map<string, Entity> {
  return new Map(mapped.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity])));
}
function claimsOf({ mapped }: MappedFile): Claim[] {
  return mapped.flatMap(({ said }) => said.map(({ claim }) => claim));
}
function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Maps a file once for all tests of a describe. */
function useFile(path: string, mapping: string): () => MappedFile {
  let found: MappedFile | undefined;
  beforeAll(async () => {
    found = await mapFile(path, shippedMapping(mapping));
  }, 60_000);
  return () => {
    if (found === undefined) throw new Error(`${path} was not mapped`);
    return found;
  };
}

describe.runIf(isThere)("OFAC SDN vessels", () => {
  const file = useFile(`${DATA}/ofac-sdn-vessels/sdn_vessels_2023-01.csv`, "ofac-sdn-vessels");

  test("197 vessels, 192 with an IMO number, 68 organisations, and the mark that ends the file", () => {
    expect(file().counts).toEqual({ mapped: 265, "left out": 1 });
    expect(file().ended).toBe(true);
    const listed = file().mapped.flatMap(({ entities, described }) =>
      entities.filter(({ id }) => described.has(id)),
    );
    const vessels = listed.filter((entity) => entity.kind === "vessel");
    expect(vessels).toHaveLength(197);
    expect(vessels.filter(({ imo }) => imo !== undefined)).toHaveLength(192);
    expect(listed).toHaveLength(265);
    expect(entitiesOf(file()).get("vessel:imo-9161003")?.name).toBe("LADY R");
    expect(entitiesOf(file()).get("vessel:imo-9617923")?.aliases).toContain("MARIA");
  });

  test("flags, and whom each is linked to", () => {
    const claims = claimsOf(file()).filter((claim) => claim.of === "relation");
    const flags = tally(claims.flatMap((c) => (c.predicate === "FLAGGED_TO" ? c.object : [])));
    expect(flags).toMatchObject({ "country:RU": 87, "country:KP": 73 });
    expect(Object.values(flags).reduce((sum, count) => sum + count)).toBe(197 - 9);
    const links = claims.filter(
      ({ predicate, about }) => predicate === "LINKED_TO" && about.startsWith("vessel:"),
    );
    expect(new Set(links.map(({ about }) => about)).size).toBe(178);
    const to = (name: string) => links.filter(({ object }) => object === name).map(({ about }) => about);
    expect(to("organization:transmorflot-llc")).toHaveLength(16);
    expect(to("organization:transmorflot-llc")).toEqual(
      expect.arrayContaining(["vessel:imo-9161003", "vessel:imo-9358010"]),
    );
    expect(to("organization:m-leasing-llc")).toContain("vessel:imo-9179842");
    expect(to("leader:putin-vladimir-vladimirovich")).toHaveLength(2);
  });
});

describe.runIf(isThere)("World Port Index", () => {
  const file = useFile(`${DATA}/wpi-ports/world_port_index.csv`, "world-port-index");

  test("3,768 rows: two index numbers that occur twice are refused and named, nothing else is lost", () => {
    expect(file().counts).toEqual({ mapped: 3_766, refused: 2 });
    expect(file().refused.map((line) => line.replace(/line \d+/, "line N"))).toEqual([
      "3286: row.key: line N has the same key and says something else",
      "3754: row.key: line N has the same key and says something else",
    ]);
    const ports = [...entitiesOf(file()).values()].filter(({ kind }) => kind === "port");
    expect(ports).toHaveLength(3_766);
  });

  test("places, alternate names, codes and countries", () => {
    const ports = entitiesOf(file());
    expect(ports.get("port:KPRJN")).toMatchObject({
      name: "Najin",
      aliases: ["Rashin"],
      coordinates: { lat: 42.233333, lon: 130.3 },
    });
    expect(ports.get("port:RUVYP")).toMatchObject({
      name: "Vostochnyy",
      coordinates: { lat: 42.75, lon: 133.083333 },
    });
    expect(ports.get("port:RUVVO")?.name).toBe("Vladivostok");
    const countries = tally(
      claimsOf(file()).flatMap((claim) => (claim.of === "relation" ? claim.object : [])),
    );
    expect(countries).toMatchObject({ "country:KP": 10, "country:RU": 67, "country:US": 666 });
  });
});

describe.runIf(isThere)("HS codes", () => {
  const file = useFile(`${DATA}/hs-codes/harmonized-system-slice.csv`, "hs-codes");

  test("1,620 codes as text, each below its heading", () => {
    expect(file().counts).toEqual({ mapped: 1_620 });
    const codes = entitiesOf(file());
    expect(codes.get("commodity:hs-01")).toMatchObject({ hs: "01" });
    expect(codes.get("commodity:hs-9306")?.name).toMatch(/^Bombs, grenades, torpedoes, mines, missiles/);
    expect(claimsOf(file())).toContainEqual(
      expect.objectContaining({ about: "commodity:hs-010121", object: "commodity:hs-0101" }),
    );
  });
});

describe.runIf(isThere)("Timber Trades Journal", () => {
  const file = useFile(`${DATA}/ttj-1883-london/arrivals_1883.csv`, "timber-trades-journal");

  test("2,529 cargo items of 1,555 arrivals, 1,030 ships, 271 ports", () => {
    expect(file().counts).toEqual({ mapped: 2_529 });
    const claims = claimsOf(file());
    expect(new Set(claims.map(({ ref }) => ref)).size).toBe(1_555);
    const entities = [...entitiesOf(file()).values()];
    expect(entities.filter(({ kind }) => kind === "vessel")).toHaveLength(1_030);
    const transfers = file().mapped.flatMap(({ transfers: own }) => own);
    const at = (leg: number) => transfers.map(({ via }) => via[leg]?.site ?? "");
    expect(new Set(at(0)).size).toBe(271);
    expect(tally(at(1))).toEqual({ "place:ttj-LONDON": 2_511, "place:ttj-LONDONDERRY": 18 });
  });

  test("arrivals by origin, quantities and dates as they were printed", () => {
    const entities = entitiesOf(file());
    const arrivals = new Map(
      file().mapped.map(({ transfers, said }) => {
        const origin = entities.get(transfers[0]?.via[0]?.site ?? "")?.name ?? "";
        return [said[0]?.claim.ref, origin] as const;
      }),
    );
    expect(tally([...arrivals.values()])).toMatchObject({
      "New York": 96,
      Cronstadt: 95,
      Gothenburg: 69,
      Memel: 65,
    });
    const claims = claimsOf(file());
    expect(claims.filter(({ occurred }) => occurred === undefined)).toHaveLength(1_046);
    expect(claims.find(({ ref }) => ref === "23371")).toMatchObject({
      occurred: "1882-12-27",
      said: "1883-01-06",
    });
    expect(file().repaired.map((line) => line.split(": ")[1])).toEqual(Array(6).fill("unitWord"));
    expect(claims.filter(({ quantity }) => quantity === undefined)).toHaveLength(7);
  });
});

describe("the SIPRI trade register, as exported", () => {
  const file = useFile("tests/fixtures/registers/sipri-trade-register.csv", "sipri-trade-register");
  const claim = (start: string) => claimsOf(file()).find(({ summary }) => summary.startsWith(start));

  test("two claims a row, guesses as guesses, lists of years, and equal deals told apart", () => {
    expect(file().counts).toEqual({ mapped: 7, refused: 1 });
    expect(file().refused).toEqual(["12: recipient: no country has this name or code"]);
    expect(claim("SIPRI reports that India ordered 4 T-72 from Soviet Union, 1978~")).toMatchObject({
      stance: "asserts",
      stage: "ordered",
      quantity: { amount: { comparator: "=", value: 4 } },
    });
    expect(claim("SIPRI reports that North Korea delivered 20 Hwasong-5 to Iran")).toMatchObject({
      occurred: "1986/1987",
      stage: "delivered",
    });
    expect(claim("SIPRI reports that Iran delivered an unknown number of Fateh-110")).toMatchObject({
      stance: "estimates",
      occurred: "{2004,2006,2007}",
      quantity: { amount: { comparator: "unknown" } },
    });
    const deals = file().mapped.flatMap(({ transfers }) =>
      transfers.filter(({ name }) => name.startsWith("T-72")),
    );
    expect(new Set(deals.map(({ id }) => id)).size).toBe(2);
    expect(claimsOf(file()).filter(({ summary }) => summary.includes("Project-636E"))).toHaveLength(1);
  });

  test("former states, armed groups, organizations and those whom nobody names", () => {
    const entities = entitiesOf(file());
    expect(entities.get("country:SU")?.name).toBe("Soviet Union");
    expect(entities.get("organization:hezbollah-lebanon")?.name).toBe("Hezbollah (Lebanon)");
    expect(entities.get("bloc:african-union")?.kind).toBe("bloc");
    expect(entities.get("organization:sipri-unknown-suppliers")?.identified).toBe(false);
    expect(entities.get("country:VN")?.name).toBe("Vietnam");
    expect(claim("SIPRI reports that South Africa delivered 6 RG-31")?.locator).toBe("line 8");
  });
});

describe("OCHA FTS flows, as exported", () => {
  const file = useFile("tests/fixtures/registers/ocha-fts.csv", "ocha-fts");

  test("stages from the status, governments as countries, amounts in two currencies", () => {
    expect(file().counts).toEqual({ "left out": 1, mapped: 3, duplicate: 1, refused: 1 });
    expect(file().refused).toEqual(["7: stage: not in the table stages"]);
    const transfers = file().mapped.flatMap(({ transfers: own }) => own);
    expect(transfers.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "country:DE organization:world-food-programme",
      "country:KR organization:unicef",
      "organization:fts-unspecified-donors country:SD",
    ]);
    const claims = claimsOf(file()).filter((claim) => claim.of === "transfer");
    expect(claims.map(({ stage }) => stage ?? "value")).toEqual([
      "delivered",
      "value",
      "allocated",
      "pledged",
    ]);
    expect(claims[1]?.quantity).toMatchObject({ amount: { value: 1_000_000 }, unit: "EUR" });
  });
});

describe("lists in the manner of the Kiel tracker", () => {
  const file = useFile("tests/fixtures/registers/kiel-tracker.csv", "kiel-tracker");

  test("goods split out of one cell, numbers in two forms, totals left out, a shifted row refused", () => {
    expect(file().counts).toEqual({ mapped: 4, "left out": 1, refused: 1 });
    expect(file().refused).toEqual(["7: row: its values are one column off"]);
    const counted = claimsOf(file()).flatMap(({ quantity, summary }) =>
      quantity === undefined
        ? []
        : [`${summary.split(" ").slice(4, 6).join(" ")}: ${JSON.stringify(quantity.amount)}`],
    );
    expect(counted.join("\n")).toContain('"value":1200');
    const amounts = claimsOf(file()).flatMap(({ quantity }) => {
      const { amount, unit } = quantity ?? {};
      return amount !== undefined && "value" in amount ? [`${amount.value} ${unit}`] : [];
    });
    expect(amounts).toEqual([
      "19 piece",
      "1700000000 DKK",
      "228000000 EUR",
      "1200 piece",
      "370 EUR",
      "5 piece",
      "116200000 EUR",
    ]);
    const days = claimsOf(file()).map(({ occurred }) => occurred);
    expect(new Set(days)).toEqual(new Set(["2024-02-26", "2023-04-01", "2023-02", undefined]));
    expect(file().repaired).toEqual([
      "5: day: left out: not a date in the form yyyy-MM-dd or dd/MM/yyyy or MM/yyyy or yyyy",
    ]);
  });
});
