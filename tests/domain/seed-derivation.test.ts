/** The first seed draws the network that the article reports, edge by edge: who says it, who denies it, in which words. */
import { describe, expect, test } from "vitest";
import { deriveEdges, deriveTransfers } from "#tests/support/derive.ts";
import { readSeed } from "#tests/support/seed.ts";

const seed = readSeed();
const edges = deriveEdges(seed);
const transfers = deriveTransfers(seed);
const author = "organization:unnamed-author-nk-ru-2024";
const bothDeny = { disputed: true, deniers: ["country:KP", "country:RU"] };

describe("from North Korea to Russia", () => {
  test.each([
    [
      "containers",
      { low: 6700, high: 6700, unit: "container", amounts: ["leader:shin-wonsik: about 6,700 containers"] },
    ],
    ["artillery-shells", { low: 1_500_000, amounts: ["leader:volodymyr-zelenskiy: 1,500,000 pieces"] }],
    ["missiles", { low: null, amounts: ["leader:volodymyr-zelenskiy: an undisclosed number of pieces"] }],
    ["ballistic-missiles", { low: null, amounts: [], speakers: [author] }],
    ["other-equipment", { low: null, amounts: [], speakers: [author] }],
    ["arms", { low: null, speakers: [author] }],
  ])("%s are shipped, and both states deny it", (name, words) => {
    expect(edges.get(`SHIPPED_TO:transfer:north-korea-russia-${name}`)).toMatchObject({
      source: "country:KP",
      target: "country:RU",
      ...bothDeny,
      ...words,
    });
    const deniedBy = transfers.get(`transfer:north-korea-russia-${name}`)?.deniedBy;
    expect(deniedBy).toEqual(["country:KP", "country:RU"]);
  });

  test("the tracked shipments are observed, their cargo unknown, and no denial of arms reaches them", () => {
    expect(edges.get("SHIPPED_TO:transfer:north-korea-russia-tracked-shipments")).toMatchObject({
      status: "observed",
      disputed: false,
      commodity: null,
      speakers: ["organization:white-house"],
    });
  });
});

describe("from Russia to North Korea", () => {
  test.each(["food", "raw-materials", "weapon-components"])(
    "%s are sent in return for the containers",
    (name) => {
      const id = `transfer:russia-north-korea-${name}` as const;
      expect(edges.get(`SHIPPED_TO:${id}`)).toMatchObject({
        source: "country:RU",
        target: "country:KP",
        speakers: ["leader:shin-wonsik"],
        disputed: false,
      });
      expect(seed.transfers.find((transfer) => transfer.id === id)?.inReturnFor).toEqual([
        "transfer:north-korea-russia-containers",
      ]);
    },
  );

  test("military technology is expected and not shipped", () => {
    const drawn = transfers.get("transfer:russia-north-korea-military-technology")?.edges;
    expect(drawn?.map(({ type }) => type)).toEqual(["EXPECTED_TO_SUPPLY"]);
  });

  test("a limousine is a gift from person to person that nobody disputes", () => {
    expect(edges.get("GIFTED:transfer:putin-kim-limousine")).toMatchObject({
      source: "leader:vladimir-putin",
      target: "leader:kim-jong-un",
      commodity: "commodity:aurus-limousine",
      disputed: false,
      stages: ["delivered"],
    });
  });
});

describe("to Ukraine", () => {
  const id = "transfer:european-union-ukraine-artillery-shells";

  test("the European Union pledged a million shells until March 2024", () => {
    expect(edges.get(`PLEDGED_TO:${id}`)).toMatchObject({
      source: "bloc:european-union",
      target: "country:UA",
      low: 1_000_000,
      unit: "piece",
      latest: "2024-03-31",
    });
  });

  test("about 30 % of the pledge was delivered, a share and not a number", () => {
    expect(edges.get(`SHIPPED_TO:${id}`)).toMatchObject({
      low: null,
      unit: null,
      amounts: ["leader:volodymyr-zelenskiy: about 30 % of what was pledged"],
      stages: ["delivered"],
    });
  });
});

describe("what imagery shows", () => {
  test("is voyages and calls, seen, and no cargo", () => {
    const vessels = "vessel:cargo-vessels-najin-dunay";
    expect(edges.get("SAILED_TO:port:KPRJN>port:dunay")?.amounts[0]).toMatch(/: about 4 vessels$/);
    for (const id of [
      "SAILED_TO:port:KPRJN>port:dunay",
      `CALLED_AT:${vessels}>port:KPRJN`,
      `CALLED_AT:${vessels}>port:dunay`,
    ]) {
      expect(edges.get(id)?.status, id).toBe("observed");
    }
    const seen = seed.claims.filter(({ basis }) => basis === "imagery");
    expect(seen.map((claim) => claim.of)).toEqual(["relation", "relation", "relation"]);
    expect(seed.transfers.flatMap(({ carriedBy }) => carriedBy)).toEqual([]);
  });
});

test("the capacity of a container is no amount that was sent", () => {
  const [capacity] = seed.claims.filter(({ ref }) => ref === "F04");
  expect(capacity?.quantity).toMatchObject({ modality: "capacity", per: "container", unit: "round" });
  const drawn = edges.get("SHIPPED_TO:transfer:north-korea-russia-containers");
  expect(drawn?.claims).not.toContain(capacity?.id);
});
