/** Quantities: every comparator has its bounds, and what is malformed is refused at its field. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amount, boundsOf, quantity } from "#domain/quantity.ts";
import { UNIT_NAMES, UNITS, unitWord } from "#domain/units.ts";
import { pieces, refusedFields } from "#tests/support/claims.ts";

const value = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
const bounding = ["=", "≈", "≥", ">", "≤", "<"] as const;

describe("the bounds of an amount", () => {
  test.each([
    ["=", 5, 5],
    ["≈", 5, 5],
    ["≥", 5, null],
    [">", 5, null],
    ["≤", null, 5],
    ["<", null, 5],
  ] as const)("%s 5 are %s and %s", (comparator, low, high) => {
    expect(boundsOf({ comparator, value: 5 })).toEqual({ low, high });
  });

  test("are both ends of a range, and none where nothing was disclosed", () => {
    expect(boundsOf({ comparator: "between", low: 1, high: 3 })).toEqual({ low: 1, high: 3 });
    expect(boundsOf({ comparator: "unknown" })).toEqual({ low: null, high: null });
  });

  test("hold the number that was said, whatever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...bounding), value, (comparator, said) => {
        const { low, high } = boundsOf(amount.parse({ comparator, value: said }));
        expect((low ?? 0) <= said && said <= (high ?? Number.POSITIVE_INFINITY)).toBe(true);
        expect([low, high]).toContain(said);
      }),
    );
  });
});

describe("a quantity", () => {
  test("is accepted with a number, without one, and with other readings", () => {
    expect(refusedFields(quantity, pieces({ comparator: "≈", value: 6700 }))).toEqual([]);
    expect(refusedFields(quantity, pieces({ comparator: "unknown" }))).toEqual([]);
    const readings = [{ amount: { comparator: "=", value: 500_000 }, unit: "round" }];
    expect(
      refusedFields(quantity, { ...pieces({ comparator: "=", value: 3 }), alternatives: readings }),
    ).toEqual([]);
  });

  test.each([
    ["amount.comparator", { amount: { value: 5 } }],
    ["amount.comparator", { amount: { comparator: "~", value: 5 } }],
    ["amount.value", { amount: { comparator: "=", value: -1 } }],
    ["amount.value", { amount: { comparator: "=", value: "6,700" } }],
    ["amount.value", { amount: { comparator: "=", value: Number.NaN } }],
    ["amount.value", { amount: { comparator: "≥" } }],
    ["amount.low", { amount: { comparator: "between", low: 3, high: 1 } }],
    ["amount", { amount: { comparator: "unknown", value: 5 } }],
    ["unit", { unit: "boxes" }],
    ["modality", { modality: "maybe" }],
    ["accumulation", { accumulation: "total" }],
    ["window", { window: "last March" }],
    ["per", { per: "crate" }],
    ["commodity", { commodity: "port:KPRJN" }],
    ["shareOf", { unit: "percent" }],
    ["shareOf", { shareOf: "pledged" }],
    ["alternatives.0.unit", { alternatives: [{ amount: { comparator: "=", value: 1 } }] }],
    ["", { approximately: true }],
  ])("is refused at %s: %j", (field, changes) => {
    expect(refusedFields(quantity, { ...pieces({ comparator: "=", value: 5 }), ...changes })).toEqual([
      field,
    ]);
  });
});

describe("units", () => {
  test("are named in the singular for one alone", () => {
    expect(unitWord("round", 1)).toBe("round");
    expect(unitWord("round", 0)).toBe("rounds");
    expect(unitWord("round", 1.5)).toBe("rounds");
  });

  test("of freight, count and money have no factor: containers are never turned into shells", () => {
    const fixed = UNIT_NAMES.filter((name) => ["freight", "count", "money"].includes(UNITS[name].measure));
    expect(fixed.length).toBeGreaterThan(5);
    expect(fixed.filter((name) => "factor" in UNITS[name])).toEqual([]);
  });
});
