/** Capacity against amount: what fits is no claim of what was there. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith, transferOf } from "../contested/build.ts";

const context = contextWith({
  transfers: [
    transferOf({ id: "transfer:whole" }),
    transferOf({ id: "transfer:part", partOf: ["transfer:whole"] }),
  ],
});
const room = (comparator: string, value: number, fields = {}, more = {}) =>
  claimOf({
    about: "transfer:whole",
    said: "2024-02-26",
    quantity: amount(comparator, value, "round", { modality: "capacity", ...more }),
    ...fields,
  });
const sent = (comparator: string, value: number, fields = {}, more = {}) =>
  claimOf({
    about: "transfer:whole",
    said: "2024-02-25",
    speaker: "country:UA",
    quantity: amount(comparator, value, "round", more),
    ...fields,
  });

describe("capacity-against-amount", () => {
  it.each([
    [room("≤", 3e6), sent("=", 1.5e6), "compatible"],
    [room("≤", 3e6), sent("=", 3e6), "compatible"],
    [room("<", 3e6), sent("=", 3e6), "in tension"],
    [room("≤", 3e6), sent(">", 5e6), "in tension"],
    [room("≥", 3e6), sent(">", 5e6), "compatible"],
    [room("≤", 3e6), sent("≤", 9e6), "compatible"],
  ])("is never a contradiction (%#)", (capacity, quantity, verdict) => {
    expect(compare(capacity, quantity, context)).toMatchObject({
      verdict,
      findings: [{ rule: "capacity-against-amount" }],
    });
  });

  it.each([
    ["of a part alone", room("≤", 5, { about: "transfer:part" }), sent("=", 9), /part alone/],
    ["reckoned before", room("≤", 5), sent("=", 9, { said: "2024-08-01" }), /before the amount/],
    [
      "of another time",
      room("≤", 5, {}, { window: "2024-01" }),
      sent("=", 9, {}, { window: "2023-01" }),
      /do not overlap/,
    ],
    ["for each carrier", room("≤", 5, {}, { per: "container" }), sent("=", 9), /each carrier/],
  ])("%s sets no limit", (_what, capacity, quantity, because) => {
    const found = compare(capacity, quantity, context);
    expect(found.verdict).toBe("not comparable");
    expect(found.because).toMatch(because);
  });
});
