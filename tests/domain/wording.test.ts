/** Amounts in words: the comparator is always said, no digit is lost, and each part finds its place. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantityInWords } from "#domain/wording.ts";
import { exactly, pieces } from "#tests/support/claims.ts";

describe("a quantity in words", () => {
  test.each([
    ["=", "6,700 pieces"],
    ["≈", "about 6,700 pieces"],
    ["≥", "at least 6,700 pieces"],
    [">", "more than 6,700 pieces"],
    ["≤", "up to 6,700 pieces"],
    ["<", "fewer than 6,700 pieces"],
  ] as const)("says %s as %j", (comparator, words) => {
    expect(quantityInWords(pieces({ comparator, value: 6700 }))).toBe(words);
  });

  test.each([
    ["1 piece", pieces(exactly(1))],
    ["between 1 and 3 pieces", pieces({ comparator: "between", low: 1, high: 3 })],
    ["an undisclosed number of pieces", pieces({ comparator: "unknown" })],
    ["an undisclosed amount of US dollars", pieces({ comparator: "unknown" }, { unit: "USD" })],
    ["less than 2.5 t", pieces({ comparator: "<", value: 2.5 }, { unit: "t" })],
    ["0.0005 t", pieces(exactly(0.0005), { unit: "t" })],
    [
      "about 30 % of what was pledged",
      pieces({ comparator: "≈", value: 30 }, { unit: "percent", shareOf: "pledged" }),
    ],
    [
      "an undisclosed share of what was pledged",
      pieces({ comparator: "unknown" }, { unit: "percent", shareOf: "pledged" }),
    ],
    [
      "room for about 3,000,000 rounds per container",
      pieces({ comparator: "≈", value: 3e6 }, { unit: "round", modality: "capacity", per: "container" }),
    ],
    [
      "3,000,000 rounds or 500,000 pieces",
      pieces(exactly(3e6), { unit: "round", alternatives: [{ amount: exactly(5e5), unit: "piece" }] }),
    ],
  ] as const)("reads %j", (words, quantity) => {
    expect(quantityInWords(quantity)).toBe(words);
  });

  test("gives back the number that was said", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(9), (whole, places) => {
        const value = whole / 10 ** places;
        const [digits = ""] = quantityInWords(pieces(exactly(value))).split(" ");
        expect(Number(digits.replaceAll(",", ""))).toBe(value);
      }),
    );
  });
});
