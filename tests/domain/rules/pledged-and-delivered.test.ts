/** Amounts at two stages: no more arrives than left, and more than was promised asks for a reason. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith, transferOf } from "../contested/build.ts";

const context = contextWith({
  transfers: [
    transferOf({ id: "transfer:whole" }),
    transferOf({ id: "transfer:part", partOf: ["transfer:whole"] }),
  ],
});
const at = (stage: string, value: number, fields = {}, more = {}) =>
  claimOf({
    about: "transfer:whole",
    said: "2024-02-26",
    stage,
    quantity: amount("=", value, "round", more),
    ...fields,
  });
const US = { speaker: "country:US" };

describe("pledged-and-delivered", () => {
  it.each([
    ["less arrives", at("pledged", 100), at("delivered", 30, US), "compatible"],
    ["all arrives", at("shipped", 100), at("delivered", 100, US), "compatible"],
    ["more than another promised", at("pledged", 100), at("delivered", 130, US), "in tension"],
    ["more than the same voice promised", at("pledged", 100), at("delivered", 130), "contradictory"],
    ["more than left", at("shipped", 100), at("delivered", 130, US), "contradictory"],
    [
      "a part exceeds",
      at("shipped", 100),
      at("delivered", 130, { ...US, about: "transfer:part" }),
      "contradictory",
    ],
    [
      "a promise of long ago is outdone",
      at("pledged", 100, { said: "2023-01-01" }),
      at("delivered", 130),
      "in tension",
    ],
  ])("%s", (_what, before, after, verdict) => {
    expect(compare(before, after, context)).toMatchObject({
      verdict,
      findings: [{ rule: "pledged-and-delivered" }],
    });
  });

  it.each([
    ["counted before", at("shipped", 100, { said: "2023-10-01" }), at("delivered", 130)],
    ["of one month against a total", at("shipped", 100, {}, { window: "2024-02" }), at("delivered", 130)],
    ["against what is expected", at("shipped", 100), at("delivered", 130, {}, { modality: "expected" })],
    ["of a part", at("shipped", 100, { about: "transfer:part" }), at("delivered", 130)],
    ["of other units", at("pledged", 100), at("delivered", 130, {}, { unit: "t" })],
  ])("what left, %s, bounds nothing", (_what, before, after) => {
    expect(compare(before, after, context).verdict).toBe("not comparable");
  });
});
