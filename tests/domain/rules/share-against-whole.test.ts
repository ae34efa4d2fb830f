/** Shares against wholes and against amounts. */
import { describe, expect, it } from "vitest";
import type { TransferClaim } from "#domain/claim.ts";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith } from "../contested/build.ts";

const context = contextWith();
const share = (comparator: string, value: number, shareOf = "pledged") =>
  claimOf({ stage: "delivered", quantity: amount(comparator, value, "percent", { shareOf }) });
const pledge = (comparator: string, value: number, fields = {}, more = {}) =>
  claimOf({ stage: "pledged", quantity: amount(comparator, value, "round", more), ...fields });
const arrived = (comparator: string, value: number, fields = {}) =>
  claimOf({
    stage: "delivered",
    speaker: "bloc:eu",
    quantity: amount(comparator, value, "round"),
    ...fields,
  });
const verdict = (a: TransferClaim, b: TransferClaim, others: TransferClaim[] = []) =>
  compare(a, b, context, others);

describe("share-against-whole", () => {
  it.each([
    ["≈", 30, 330_000, "compatible"],
    ["=", 30, 300_000, "compatible"],
    ["=", 30, 330_000, "contradictory"],
    ["≈", 30, 350_000, "in tension"],
    [">", 30, 900_000, "compatible"],
    ["<", 30, 330_000, "contradictory"],
  ])("%s %d %% of a million against %d: %s", (comparator, percent, value, expected) => {
    const found = verdict(share(comparator, percent), arrived("=", value), [pledge("=", 1e6)]);
    expect(found).toMatchObject({ verdict: expected, findings: [{ rule: "share-against-whole" }] });
  });

  it("reads the share against its own whole, and more than all of it is in tension", () => {
    expect(verdict(share("=", 30), pledge("=", 1e6)).findings[0]?.numbers).toEqual({ low: 3e5, high: 3e5 });
    expect(verdict(share("=", 120), pledge("=", 1e6)).verdict).toBe("in tension");
  });

  it("spans every whole that is stated", () => {
    const found = verdict(share("=", 30), arrived("=", 500_000), [pledge("=", 1e6), pledge("=", 2e6)]);
    expect(found.findings[0]?.numbers).toEqual({ low: 3e5, high: 6e5 });
    expect(found.verdict).toBe("compatible");
  });

  it.each([
    ["nobody states", []],
    ["is denied", [pledge("=", 1e6, { stance: "denies" })]],
    ["is of each vessel", [pledge("=", 1e6, {}, { per: "vessel" })]],
    ["is room", [pledge("=", 1e6, {}, { modality: "capacity" })]],
  ])("a whole that %s is no whole", (_what, others) => {
    expect(verdict(share("=", 30), arrived("=", 5), others)).toMatchObject({
      verdict: "not comparable",
      because: "nobody says how much was pledged",
    });
  });

  it("keeps only numbers that are ones", () => {
    for (const found of [verdict(share(">", 30), pledge(">", 1e6)), verdict(share("=", 0), pledge("≥", 1e6))])
      for (const number of Object.values(found.findings[0]?.numbers ?? {}))
        expect(number).toBeTypeOf("number");
    expect(verdict(share("=", 0), pledge("≥", 1e6)).findings[0]?.numbers).toEqual({ low: 0, high: 0 });
  });
});
