/** The first seed's records: they hold together, count what is expected, and add nothing to the article. */
import { describe, expect, test } from "vitest";
import { faultsOf } from "#domain/records.ts";
import { hasLeft } from "#domain/transfer.ts";
import { deriveEdges } from "#tests/support/derive.ts";
import { readSeed, seedText } from "#tests/support/seed.ts";

const seed = readSeed();
const edges = deriveEdges(seed);

function tally(words: readonly string[]): Record<string, number> {
  const groups = Object.entries(Object.groupBy(words, (word) => word));
  return Object.fromEntries(groups.map(([word, all]) => [word, all?.length ?? 0]));
}

describe("the seed's records", () => {
  test("have no fault", () => {
    expect(faultsOf(seed)).toEqual([]);
  });

  test("are as many as expected, of each kind, stance and number", () => {
    const byType = Map.groupBy(edges.values(), ({ type }) => type);
    const derived = [...byType].map(([type, all]) => [
      type,
      Object.fromEntries(
        all.map(({ id, status, disputed, origins }) => [
          id.slice(type.length + 1),
          { status, disputed, origins },
        ]),
      ),
    ]);
    expect({
      entities: tally(seed.entities.map(({ kind }) => kind)),
      documents: seed.documents.length,
      transfers: seed.transfers.length,
      claims: {
        total: seed.claims.length,
        of: tally(seed.claims.map((claim) => claim.of)),
        byStance: tally(seed.claims.map(({ stance }) => stance)),
        byRef: tally(seed.claims.map(({ ref = "none" }) => ref)),
      },
      edges: Object.fromEntries(derived),
    }).toEqual(JSON.parse(seedText("expected.json")));
  });

  test("hold each of the article's 26 facts, at its paragraph", () => {
    const facts = seed.claims.filter(({ ref }) => ref?.startsWith("F"));
    const numbers = Array.from({ length: 26 }, (_, n) => `F${String(n + 1).padStart(2, "0")}`);
    expect([...new Set(facts.map(({ ref = "" }) => ref))].sort()).toEqual(numbers);
    expect(facts.filter(({ locator = "" }) => !/^¶\d+(, ¶\d+)*$/.test(locator))).toEqual([]);
  });

  test("name neither a publisher, a date nor a vessel that the article does not give", () => {
    const [article] = seed.documents;
    expect(article?.publisher ?? article?.published ?? article?.text).toBeUndefined();
    const vessels = seed.entities.filter((entity) => entity.kind === "vessel");
    expect(vessels.map(({ identified, imo, mmsi }) => ({ identified, imo, mmsi }))).toEqual([
      { identified: false, imo: undefined, mmsi: undefined },
    ]);
  });

  test.each(["Zelenskiy", "Zelensky", "Zelenskyy", "Najin", "Rajin", "Dunay", "Dunai", "Kim Jong Un"])(
    "can be found as %s",
    (spelling) => {
      const names = seed.entities.flatMap(({ name, aliases }) => [name, ...aliases]);
      expect(names.some((name) => name.includes(spelling))).toBe(true);
    },
  );

  test.each(["Kim Jong-un", "Shin Wonsik", "Shin Won-sik", "North Korea", "DPRK", "South Korea", "ROK"])(
    "can be found as %s",
    (spelling) => {
      expect(seed.entities.flatMap(({ name, aliases }) => [name, ...aliases])).toContain(spelling);
    },
  );

  test("do not call the zone of Rason by the name of a port", () => {
    expect(seed.entities.flatMap(({ aliases }) => aliases)).not.toContain("Rason");
  });
});

test("no summary says that something moved without naming who says so", () => {
  const moving = seed.claims.filter(
    (claim) => claim.of === "transfer" && (claim.stage === undefined || hasLeft(claim.stage)),
  );
  const said = /\b(says|writes|confirms|denies|suspects)\b/;
  expect(moving.filter(({ summary }) => !said.test(summary))).toEqual([]);
});
