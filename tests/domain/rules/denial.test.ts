/** Denials of a transfer, of its amount, of its legality, and of a whole. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith, transferOf } from "../contested/build.ts";

const context = contextWith({
  transfers: [
    transferOf({ id: "transfer:whole" }),
    transferOf({ id: "transfer:part", partOf: ["transfer:whole"] }),
    transferOf({ id: "transfer:detail", partOf: ["transfer:part"] }),
  ],
});
const denies = (fields: object) =>
  claimOf({ speaker: "country:RU", stance: "denies", about: "transfer:part", ...fields });
const affirms = (fields: object) => claimOf({ about: "transfer:part", ...fields });
const tonnes = (comparator: string, value: number) => ({ quantity: amount(comparator, value, "t") });

describe("denial", () => {
  it.each([
    ["the transfer: the transfer", {}, {}, true],
    ["the transfer: its amount", {}, { aspect: "amount", ...tonnes("=", 5) }, true],
    ["the transfer: not its legality", {}, { aspect: "legality" }, false],
    ["the whole: a part", { about: "transfer:whole" }, {}, true],
    ["the whole: a part of a part", { about: "transfer:whole" }, { about: "transfer:detail" }, true],
    ["a part: not the whole", {}, { about: "transfer:whole" }, false],
    ["the amount: what states one", { aspect: "amount" }, tonnes("=", 5), true],
    ["the amount: not what states none", { aspect: "amount" }, {}, false],
    [
      "the amount of the whole: not its parts",
      { about: "transfer:whole", aspect: "amount" },
      tonnes("=", 5),
      false,
    ],
    ["the legality: its legality", { aspect: "legality" }, { aspect: "legality" }, true],
    ["the legality: not the transfer", { aspect: "legality" }, tonnes("=", 5), false],
    ["what another denies too", {}, { stance: "denies" }, false],
    ["what another expects", {}, { stance: "expects" }, false],
  ])("denies %s", (_what, denied, affirmed, reaches) => {
    const found = compare(denies(denied), affirms(affirmed), context);
    expect(found.verdict).toBe(reaches ? "contradictory" : "not comparable");
    if (reaches) expect(found.findings[0]?.steps).toContain("a denial lowers no number");
  });

  it.each([
    ["=", 3e6, "=", 3e6, "contradictory"],
    ["=", 3e6, "≈", 3e6, "contradictory"],
    ["=", 3e6, "=", 1e6, "not comparable"],
    [">", 10_000, "≈", 6700, "not comparable"],
    [">", 10_000, ">", 12_000, "contradictory"],
    [">", 10_000, "≥", 9000, "in tension"],
    ["=", 2e6, "≤", 3e6, "in tension"],
  ])("of the amount %s %d against %s %d: %s", (first, value, second, other, verdict) => {
    const denied = denies({ aspect: "amount", ...tonnes(first, value) });
    expect(compare(denied, affirms(tonnes(second, other)), context).verdict).toBe(verdict);
  });
});
