/** What the engine promises about the contested claims, by exact numbers. */
import { describe, expect, it } from "vitest";
import type { TransferClaim } from "#domain/claim.ts";
import { faultsOf } from "#domain/records.ts";
import { assess } from "#domain/rules/assess.ts";
import { compare } from "#domain/rules/compare.ts";
import { contextOf } from "#domain/rules/context.ts";
import { parametersWith, withValue } from "#domain/rules/parameters.ts";
import { amount, claimOf } from "./build.ts";
import { contestedText, readContested } from "./seed.ts";

const set = readContested();
const context = contextOf(set);
const CONTAINERS = "transfer:north-korea-russia-containers";
const transferClaims = set.claims.filter((claim): claim is TransferClaim => claim.of === "transfer");
const about = (id: string) => transferClaims.filter((claim) => claim.about === id);

function claim(id: string): TransferClaim {
  const found = transferClaims.find((each) => each.id === `claim:dprk-russia-${id}`);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

describe("the set", () => {
  it("has no fault and the counts it promises", () => {
    expect(faultsOf(set)).toEqual([]);
    const { entities, documents, transfers, claims } = set;
    expect(JSON.parse(contestedText("expected.json"))).toMatchObject({
      entities: entities.length,
      documents: documents.length,
      documentsWithAddress: documents.filter(({ url }) => url !== undefined).length,
      transfers: transfers.length,
      claims: claims.length,
    });
  });
});

describe("the documents of the set", () => {
  it("bear only addresses whose whole is known, each of a page and not of a site", () => {
    const known = set.documents.flatMap(({ url }) => url ?? []);
    expect(known).toEqual(["https://kyivpost.com/post/22852", "https://arabnews.pk/node/2463486"]);
  });

  it("say of a date that was inferred that it was, and from what", () => {
    const rbc = set.documents.find(({ id }) => id === "document:dprk-russia-rbc-1709068934");
    expect(rbc?.published).toBeUndefined();
    expect(rbc?.dateInferred?.because).toMatch(/1709068934/);
    expect(new Date(1_709_068_934_000).toISOString().slice(0, 10)).toBe(rbc?.dateInferred?.date);
  });
});

describe("physics", () => {
  const each = claimOf({
    about: CONTAINERS,
    aspect: "amount",
    quantity: amount("=", 3_000_000, "round", {
      per: "container",
      modality: "capacity",
      commodity: "commodity:artillery-shell-152-mm",
    }),
  });
  const record = (context.transfers.get(CONTAINERS) ?? set.transfers[0]) as (typeof set.transfers)[number];
  const assessed = (parameters = parametersWith()) =>
    assess(
      { transfer: record, claims: [each, claim("c4-containers"), claim("c4-capacity")], wholeClaims: [] },
      contextOf(set, parameters),
    );

  it("flags 3,000,000 a container as impossible and gives the reading as a total", () => {
    const finding = assessed().find(
      ({ rule, outcome }) => rule === "physical-ceiling" && outcome === "impossible",
    );
    expect(finding?.numbers.load).toBeCloseTo(138_750, 6);
    expect(finding?.numbers.inAll).toBe(20_100_000_000);
    expect(finding?.numbers.perCarrier).toBeCloseTo(447.76, 2);
    expect(finding?.numbers.loadPerCarrier).toBeCloseTo(20.71, 2);
    expect(finding?.because).toMatch(/138,750 t a container.*447.8 a container, 20.7 t, possible/);
  });

  it("moves the ceiling from 3.15 to 4.09 million with the payload and nothing else", () => {
    const heavier = withValue(parametersWith(), "payload:container", 28.23, "a later edition");
    const [before, after] = [assessed(), assessed(heavier)];
    const ceiling = (found: typeof before) =>
      found.find(
        ({ claims }) =>
          claims.includes(claim("c4-capacity").id) &&
          claims.length === 2 &&
          claims.includes(claim("c4-containers").id),
      )?.numbers.ceiling;
    expect(ceiling(before)).toBeCloseTo(3_150_810.8, 0);
    expect(ceiling(after)).toBeCloseTo(4_089_535.1, 0);
    const untouched = (found: typeof before) =>
      found.filter(({ parameters }) => !parameters.some(({ key }) => key === "payload:container"));
    expect(untouched(after)).toEqual(untouched(before));
  });

  it("shows Seoul's loads a container as one assumption", () => {
    const found = assess({ transfer: record, claims: about(CONTAINERS), wholeClaims: [] }, context).filter(
      ({ rule }) => rule === "implied-load",
    );
    expect(found.some(({ because }) => /400, 448, 480, 462 a container/.test(because))).toBe(true);
  });
});

describe("comparing", () => {
  it("finds 3 million capacity and 1.5 million sent compatible", () => {
    expect(compare(claim("c4-capacity"), claim("c6"), context).verdict).toBe("compatible");
  });

  it("finds 6,700 and more than 10,000 in one week contradictory, unless the scope differs", () => {
    const [seoul, washington] = [claim("c4-containers"), claim("c5")];
    expect(compare(seoul, washington, context).verdict).toBe("contradictory");
    expect(compare(washington, seoul, context)).toEqual(compare(seoul, washington, context));
    const { quantity } = seoul;
    if (quantity === undefined) throw new Error("no quantity");
    const narrower = { ...seoul, quantity: { ...quantity, scope: "artillery shells alone" } };
    const apart = compare(narrower, washington, context);
    expect(apart.verdict).toBe("not comparable");
    expect(apart.because).toMatch(/scope differs/);
  });

  it("is unchanged by units", () => {
    const grain = (comparator: string, value: number, unit: string) =>
      claimOf({ about: CONTAINERS, speaker: "country:UA", quantity: amount(comparator, value, unit) });
    const tonnes = grain("=", 5, "t");
    for (const [comparator, value, verdict] of [
      ["=", 5000, "compatible"],
      [">", 5000, "contradictory"],
      ["≥", 5000, "compatible"],
    ] as const) {
      expect(compare(tonnes, grain(comparator, value, "kg"), context).verdict).toBe(verdict);
      expect(compare(tonnes, grain(comparator, value / 1000, "t"), context).verdict).toBe(verdict);
    }
  });

  it("finds Shin's series growing, and a shrinking one contradictory", () => {
    expect(compare(claim("c3-containers"), claim("c4-containers"), context).verdict).toBe("compatible");
    const less = claimOf({
      about: CONTAINERS,
      said: "2024-09-01",
      stage: "shipped",
      quantity: amount("≈", 4000, "container"),
    });
    expect(compare(claim("c7-containers"), less, context).verdict).toBe("contradictory");
  });

  it("names the missing unit mass instead of guessing", () => {
    const guns = claimOf({
      about: CONTAINERS,
      quantity: amount("=", 10, "piece", { commodity: "commodity:gun" }),
    });
    expect(compare(guns, claim("c4-containers"), context)).toMatchObject({
      verdict: "not comparable",
      because: "no unit mass known",
    });
  });
});

describe("the ceiling of carriers", () => {
  it("limits no goods that were counted later, and no whole by the carriers of a part", () => {
    const later = claimOf({
      about: CONTAINERS,
      said: "2024-08-27",
      aspect: "amount",
      quantity: amount("=", 6_000_000, "round", {
        modality: "capacity",
        commodity: "commodity:artillery-shell-152-mm",
      }),
    });
    expect(compare(claim("c4-containers"), later, context).verdict).toBe("not comparable");
    const same = { ...later, said: "2024-02-26" };
    expect(compare(claim("c4-containers"), same, context).verdict).toBe("contradictory");
    expect(compare(claim("c1"), same, context).verdict).toBe("not comparable");
  });
});
