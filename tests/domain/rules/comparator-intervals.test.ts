/** Comparator intervals: one true number for both, or none. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith, set, transferOf } from "../contested/build.ts";

const context = contextWith({
  transfers: [
    transferOf({ id: "transfer:whole" }),
    transferOf({ id: "transfer:part", partOf: ["transfer:whole"] }),
    transferOf({ id: "transfer:sibling", partOf: ["transfer:whole"] }),
  ],
});
const said = { said: "2024-02-26", about: "transfer:whole" };
const one = (comparator: string, value: number, more = {}, fields = {}) =>
  claimOf({ ...said, quantity: amount(comparator, value, "t", more), ...fields });
const other: typeof one = (comparator, value, more, fields) =>
  one(comparator, value, more, { speaker: "country:US", ...fields });
const range = (low: number, high: number) =>
  claimOf({ ...said, quantity: { ...amount("=", 0, "t"), amount: { comparator: "between", low, high } } });

describe("comparator-intervals", () => {
  it.each([
    ["=", 5, "=", 5, "compatible"],
    ["=", 5, "=", 6, "contradictory"],
    [">", 10, "≤", 10, "contradictory"],
    ["≥", 10, "≤", 10, "compatible"],
    ["<", 5, "=", 5, "contradictory"],
    ["≈", 100, "≈", 115, "compatible"],
    ["≈", 100, "=", 115, "in tension"],
    ["≈", 6700, ">", 10_000, "contradictory"],
    ["≥", 10, "≥", 1000, "compatible"],
    ["unknown", 0, "=", 5, "not comparable"],
  ])("%s %d against %s %d: %s", (first, low, second, high, verdict) => {
    expect(compare(one(first, low), other(second, high), context).verdict).toBe(verdict);
  });

  it.each([
    [range(5, 10), "=", 10, "compatible"],
    [range(5, 10), ">", 10, "contradictory"],
    [range(5, 10), "<", 5, "contradictory"],
    [range(5, 10), "≈", 11, "compatible"],
  ] as const)("a range (%#)", (claim, comparator, value, verdict) => {
    expect(compare(claim, other(comparator, value), context).verdict).toBe(verdict);
  });

  it("lets a part be smaller than its whole and not larger", () => {
    const part = (value: number) => other("=", value, {}, { about: "transfer:part" });
    expect(compare(one("=", 100), part(40), context).verdict).toBe("compatible");
    expect(compare(one("=", 100), part(140), context).verdict).toBe("contradictory");
    expect(compare(one("≥", 100), part(140), context).verdict).toBe("compatible");
  });

  it.each([
    ["parts beside each other", {}, { about: "transfer:sibling" }, /different parts of one whole/],
    ["a promise and no stage", {}, { about: "transfer:part", stage: "pledged" }, /promise/],
    ["what is foreseen", { modality: "expected" }, { about: "transfer:part" }, /foreseen/],
    ["for each and for all", { per: "container" }, { about: "transfer:part" }, /each carrier/],
    ["other windows", { window: "2022" }, { about: "transfer:part" }, /windows do not overlap/],
    ["other scopes", { scope: "wheat" }, { about: "transfer:part" }, /scope differs/],
  ])("does not compare %s", (_what, quantity, fields, because) => {
    const first = one("=", 5, { window: "2024-02", scope: "all grain" }, { about: "transfer:part" });
    const found = compare(
      first,
      other("=", 9, { window: "2024-02", scope: "all grain", ...quantity }, fields),
      context,
    );
    expect(found.verdict).toBe("not comparable");
    expect(found.because).toMatch(because);
  });

  it("keeps shares of different wholes apart", () => {
    const share = (value: number, shareOf: string) => other("=", value, { unit: "percent", shareOf });
    expect(compare(share(30, "pledged"), share(60, "pledged"), context).verdict).toBe("contradictory");
    expect(compare(share(30, "pledged"), share(60, "ordered"), context).verdict).toBe("not comparable");
  });

  it("compares money at a stated rate alone, and names it", () => {
    const euros = one("=", 100, { unit: "EUR" });
    const dollars = other("=", 110, { unit: "USD" });
    expect(compare(euros, dollars, context)).toMatchObject({
      verdict: "not comparable",
      because: "no rate between USD and EUR is stated",
    });
    for (const [rate, verdict] of [
      [1.1, "compatible"],
      [1.2, "contradictory"],
    ] as const) {
      const found = compare(euros, dollars, contextWith({}, [set("rate:EUR:USD", rate, "USD per EUR")]));
      expect(found.verdict).toBe(verdict);
      expect(found.findings[0]?.parameters.map(({ key }) => key)).toContain("rate:EUR:USD");
    }
  });
});

describe("alternatives", () => {
  const either = (joined: "or" | "and", kinds = ["commodity:tank", "commodity:gun"]) =>
    claimOf({
      ...said,
      quantity: amount("=", 100, "piece", {
        commodity: kinds[0],
        joined,
        alternatives: [{ amount: { comparator: "=", value: 50 }, unit: "piece", commodity: kinds[1] }],
      }),
    });
  const tanks = (value: number) =>
    claimOf({
      ...said,
      speaker: "country:US",
      quantity: amount("=", value, "piece", { commodity: "commodity:tank" }),
    });

  it('of "or" one is enough; of "and" each must hold', () => {
    expect(compare(either("or"), tanks(100), context).verdict).toBe("compatible");
    expect(compare(either("or"), tanks(30), context).verdict).toBe("in tension");
    expect(compare(either("and"), tanks(30), context).verdict).toBe("contradictory");
    const alike = ["commodity:tank", "commodity:tank"];
    expect(compare(either("or", alike), tanks(50), context).verdict).toBe("compatible");
    expect(compare(either("or", alike), tanks(30), context).verdict).toBe("contradictory");
    expect(compare(either("and", alike), tanks(50), context).verdict).toBe("not comparable");
  });
});
