/** The derivation: which edges a transfer's claims draw, which denials reach them, and that order never shows. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TransferClaim } from "#domain/claim.ts";
import { deriveExchange } from "#domain/exchange.ts";
import type { Transfer } from "#domain/transfer.ts";
import { aboutTransfer, exactly, pieces, someTransfer } from "#tests/support/claims.ts";

const derive = (
  claims: TransferClaim[],
  wholeClaims: TransferClaim[] = [],
  transfer: Transfer = someTransfer(),
) => deriveExchange({ transfer, claims, wholeClaims }, new Map());
const types = (...given: Parameters<typeof derive>) => derive(...given).edges.map(({ type }) => type);
const pledged = aboutTransfer("pledged", { stage: "pledged" });
const shipped = aboutTransfer("shipped", { speaker: "leader:a" });
const expected = aboutTransfer("expected", { stance: "expects", stage: undefined });
const denial = (changes: Parameters<typeof aboutTransfer>[1] = {}) =>
  aboutTransfer("denial", { stance: "denies", speaker: "country:RU", stage: undefined, ...changes });

describe("the type of an edge", () => {
  test.each([
    ["pledged", "PLEDGED_TO"],
    ["ordered", "PLEDGED_TO"],
    ["allocated", "PLEDGED_TO"],
    ["shipped", "SHIPPED_TO"],
    ["delivered", "SHIPPED_TO"],
  ] as const)("of what is %s is %s", (stage, type) => {
    expect(types([aboutTransfer("one", { stage })])).toEqual([type]);
  });

  test("is both where some claims promise and some say it moved", () => {
    expect(types([pledged, shipped])).toEqual(["SHIPPED_TO", "PLEDGED_TO"]);
  });

  test("of a gift is GIFTED once it left, and a pledge before", () => {
    const gift = someTransfer({ terms: "gift" });
    expect(types([shipped], [], gift)).toEqual(["GIFTED"]);
    expect(types([pledged], [], gift)).toEqual(["PLEDGED_TO"]);
  });

  test("of what is only foreseen is EXPECTED_TO_SUPPLY, until somebody says more", () => {
    expect(types([expected])).toEqual(["EXPECTED_TO_SUPPLY"]);
    expect(types([expected, pledged])).toEqual(["PLEDGED_TO"]);
  });

  test("is none without a stage, without a claim, by denials alone or by neither", () => {
    expect(types([])).toEqual([]);
    expect(types([aboutTransfer("one", { stage: undefined })])).toEqual([]);
    expect(types([denial({ stage: "shipped" })])).toEqual([]);
    expect(types([aboutTransfer("one", { stance: "neither" })])).toEqual([]);
    expect(types([aboutTransfer("one", { aspect: "legality" })])).toEqual([]);
  });
});

describe("an edge", () => {
  test("names its ends, its transfer, its commodity, its stages and every claim behind it", () => {
    const { edges } = derive([shipped, aboutTransfer("arrived", { stage: "delivered" }), denial()]);
    expect(edges).toMatchObject([
      {
        id: "SHIPPED_TO:transfer:shells",
        source: "country:KP",
        target: "country:RU",
        transfer: "transfer:shells",
        commodity: "commodity:shell",
        stages: ["shipped", "delivered"],
        claims: ["claim:arrived", "claim:denial", "claim:shipped"],
        speakers: ["leader:a", "organization:paper"],
        deniers: ["country:RU"],
      },
    ]);
  });

  test("rests only on the claims of its own kind", () => {
    const { edges } = derive([pledged, shipped]);
    expect(edges.map(({ claims }) => claims)).toEqual([["claim:shipped"], ["claim:pledged"]]);
  });

  test("has no commodity where nobody says what was moved", () => {
    const { commodity: _left, ...unknown } = someTransfer();
    expect(derive([shipped], [], unknown).edges[0]?.commodity).toBeNull();
  });

  test("goes when its claim is withdrawn, and so does a dispute", () => {
    expect(types([{ ...shipped, withdrawn: "2024-03" }])).toEqual([]);
    expect(types([{ ...expected, withdrawn: "2024-03" }])).toEqual([]);
    expect(derive([shipped, denial({ withdrawn: "2024-03" })]).edges[0]?.disputed).toBe(false);
  });
});

describe("a denial", () => {
  const disputed = (...given: Parameters<typeof derive>) =>
    derive(...given).edges.map((edge) => edge.disputed);

  test("of the transfer or of a whole disputes every edge of it, and shows as DENIED_BY", () => {
    expect(disputed([pledged, shipped, denial()])).toEqual([true, true]);
    const inherited = derive([shipped], [denial({ about: "transfer:arms" })]);
    expect(inherited.edges[0]).toMatchObject({ disputed: true, deniers: ["country:RU"] });
    expect(inherited.deniedBy).toEqual(["country:RU"]);
  });

  test("of the amount disputes the edge and leaves the transfer undenied", () => {
    const { edges, deniedBy } = derive([shipped, denial({ aspect: "amount" })]);
    expect(edges[0]?.disputed).toBe(true);
    expect(deniedBy).toEqual([]);
  });

  test("of a whole's amount does not reach the parts", () => {
    expect(disputed([shipped], [denial({ about: "transfer:arms", aspect: "amount" })])).toEqual([false]);
  });

  test.each(["legality", "pace", "value", "effect", "route"] as const)(
    "of the %s disputes nothing",
    (aspect) => {
      const { edges, deniedBy } = derive([shipped, denial({ aspect })], [denial({ aspect })]);
      expect(edges[0]).toMatchObject({ disputed: false, deniers: [], claims: ["claim:shipped"] });
      expect(deniedBy).toEqual([]);
    },
  );

  test("is kept as a shortcut where no edge is drawn", () => {
    expect(derive([denial()])).toEqual({ edges: [], claimedBy: [], deniedBy: ["country:RU"] });
  });

  test("that reaches a part on two ways counts once", () => {
    const one = denial({ about: "transfer:arms" });
    expect(derive([shipped], [one, one]).edges[0]?.counts.denies).toBe(1);
  });
});

describe("the result", () => {
  const drawn = fc.record({
    speaker: fc.constantFrom("leader:a", "country:RU", "organization:paper"),
    stance: fc.constantFrom("asserts", "confirms", "denies", "estimates", "alleges", "expects", "neither"),
    stage: fc.constantFrom("pledged", "shipped", "delivered", undefined),
    aspect: fc.constantFrom("transfer", "amount", "legality", "pace"),
    basis: fc.constantFrom("statement", "imagery"),
    quantity: fc.option(
      fc.nat(10).map((value) => pieces(exactly(value))),
      { nil: undefined },
    ),
    withdrawn: fc.constantFrom(undefined, "2024-03"),
  } as const);
  const claims = fc
    .array(drawn, { maxLength: 7 })
    .map((all) => all.map((changes, n) => aboutTransfer(`c${n}`, changes)));

  test("does not depend on the order of claims", () => {
    const orders = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(orders, orders, ([own, ownShuffled], [whole, wholeShuffled]) => {
        expect(derive(ownShuffled, wholeShuffled)).toEqual(derive(own, whole));
      }),
    );
  });

  test("has no edge without a claim, no claim that is not its own, and no dispute without a denier", () => {
    fc.assert(
      fc.property(claims, claims, (own, whole) => {
        const ids = [...own, ...whole].map(({ id }) => id);
        for (const edge of derive(own, whole).edges) {
          expect(edge.speakers.length).toBeGreaterThan(0);
          expect(edge.claims.filter((id) => !ids.includes(id))).toEqual([]);
          expect(edge.disputed).toBe(edge.deniers.length > 0);
        }
      }),
    );
  });

  test("loses no edge by a denial more", () => {
    fc.assert(
      fc.property(claims, (own) => {
        expect(types([...own, denial()])).toEqual(types(own));
      }),
    );
  });
});
