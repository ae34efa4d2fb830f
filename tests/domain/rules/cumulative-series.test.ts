/** Running totals of one voice: they grow, or something is wrong. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith, relationOf, transferOf } from "../contested/build.ts";

const context = contextWith({
  transfers: [
    transferOf({ id: "transfer:whole" }),
    transferOf({ id: "transfer:part", partOf: ["transfer:whole"] }),
  ],
  claims: [
    relationOf({ about: "organization:ministry", predicate: "MEMBER_OF", object: "country:KR" }),
    relationOf({ about: "leader:shin-wonsik", predicate: "SPEAKS_FOR", object: "country:KR" }),
  ],
});
const total = (said: string | undefined, comparator: string, value: number, more = {}, fields = {}) =>
  claimOf({
    about: "transfer:whole",
    ...(said === undefined ? {} : { said }),
    quantity: amount(comparator, value, "container", more),
    ...fields,
  });

describe("cumulative-series", () => {
  it.each([
    ["grows", total("2023-12-29", "≈", 5000), total("2024-02-26", "≈", 6700), "compatible"],
    ["falls", total("2024-02-26", "≈", 6700), total("2024-06-14", "≈", 4000), "contradictory"],
    ["falls a little", total("2024-02-26", "≈", 6700), total("2024-06-14", "≈", 5200), "in tension"],
    ["is bounded below", total("2024-02-26", "≥", 6700), total("2024-06-14", "=", 5000), "contradictory"],
    ["leaves room", total("2024-02-26", "≤", 6700), total("2024-06-14", "=", 5000), "compatible"],
    [
      "is told by another of one state",
      total("2024-02-26", "=", 6700),
      total("2024-06-14", "=", 5000, {}, { speaker: "organization:ministry" }),
      "contradictory",
    ],
    [
      "goes on for the whole after a part",
      total("2024-02-26", "=", 6700, {}, { about: "transfer:part" }),
      total("2024-06-14", "=", 5000),
      "contradictory",
    ],
  ])("a total that %s", (_what, first, second, verdict) => {
    const found = compare(first, second, context);
    expect(found).toMatchObject({ verdict, findings: [{ rule: "cumulative-series" }] });
  });

  it.each([
    [
      "begins later",
      total("2024-02-26", "=", 6700, { window: "2023-07/.." }),
      total("2024-06-14", "=", 5000, { window: "2024-01/.." }),
    ],
    [
      "is of a part alone",
      total("2024-02-26", "=", 6700),
      total("2024-06-14", "=", 400, {}, { about: "transfer:part" }),
    ],
    ["is undated", total("2024-02-26", "=", 6700), total(undefined, "=", 5000)],
  ])("a later total that %s is not comparable", (_what, first, second) => {
    expect(compare(first, second, context).verdict).toBe("not comparable");
  });

  it("orders totals by the day they reach, not by the day they were said", () => {
    const now = total("2024-02-01", "=", 6700);
    const back = total("2024-02-20", "=", 5000, { window: "../2023-12" });
    expect(compare(now, back, context).verdict).toBe("compatible");
  });

  it("does not hold a voice to what may have been said earlier in the month", () => {
    const vague = total("2024-02", "=", 5000);
    const found = compare(total("2024-02-10", "=", 6700), vague, context);
    expect(found.findings[0]?.rule).not.toBe("cumulative-series");
  });
});
