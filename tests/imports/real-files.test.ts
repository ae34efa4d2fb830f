/** The shipped mappings on real files: each gives the check values that its source is known to have. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claimsOf, entitiesOf, tally, useFile } from "#tests/support/map-file.ts";

const DATA = "../shared/data";
/** The folder with the files, or nothing where it is not beside this checkout. */
const there = existsSync(DATA) ? [DATA] : [];
const ABSENT =
  "The real files, ../shared/data, are not beside this checkout: their check values are not tested.";
if (there.length === 0) process.stdout.write(`${ABSENT}\n`);

test("the real files are there where continuous integration runs", () => {
  expect(there.length > 0 || process.env.CI !== "true", ABSENT).toBe(true);
});

describe.each(there)("OFAC SDN vessels of %s", (data) => {
  const file = useFile(`${data}/ofac-sdn-vessels/sdn_vessels_2023-01.csv`, "ofac-sdn-vessels");

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

describe.each(there)("World Port Index of %s", (data) => {
  const file = useFile(`${data}/wpi-ports/world_port_index.csv`, "world-port-index");

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

describe.each(there)("HS codes of %s", (data) => {
  const file = useFile(`${data}/hs-codes/harmonized-system-slice.csv`, "hs-codes");

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

describe.each(there)("Timber Trades Journal of %s", (data) => {
  const file = useFile(`${data}/ttj-1883-london/arrivals_1883.csv`, "timber-trades-journal");

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
