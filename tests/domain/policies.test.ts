/** Policies that choose one claim of several, or say why they choose none. */
import { describe, expect, it } from "vitest";
import type { Reliability } from "#domain/grading.ts";
import { type Counted, chosen, endsOf, type Policy } from "#domain/policies.ts";
import { amount, claimOf } from "./contested/build.ts";

function counted(id: string, comparator: string, value: number, fields = {}): Counted {
  const claim = claimOf({ id: `claim:${id}`, quantity: amount(comparator, value, "t"), ...fields });
  if (claim.quantity === undefined) throw new Error("no quantity");
  return { ...claim, quantity: claim.quantity };
}
const small = counted("small", "=", 10, { speaker: "country:KR", document: "document:kr" });
const large = counted("large", "≥", 30, { speaker: "country:US", document: "document:us" });
const middle = counted("middle", "≤", 20, { speaker: "country:UA", document: "document:ua" });
const all = [large, small, middle];
const graded = (...grades: [`document:${string}` | `country:${string}`, Reliability][]): Policy => ({
  choose: "most reliable",
  reliability: new Map(grades),
});

describe("chosen", () => {
  it.each([
    ["lowest", { choose: "lowest" }, small],
    ["highest", { choose: "highest" }, large],
    ["speaker", { choose: "speaker", speaker: "country:UA" }, middle],
    ["most reliable document", graded(["document:us", "B"], ["document:kr", "C"]), large],
    ["speaker, where the document has no grade", graded(["country:KR", "A"]), small],
    [
      "document before the speaker",
      graded(["country:KR", "A"], ["document:kr", "E"], ["document:ua", "D"]),
      middle,
    ],
  ] as const)("by %s", (_what, policy, claim) => {
    expect(chosen(all, policy)).toBe(claim);
    expect(chosen(all.toReversed(), policy)).toBe(claim);
  });

  it.each([
    ["a speaker who says nothing", all, { choose: "speaker", speaker: "country:RU" }, /gives 0 amounts/],
    [
      "a speaker who says two",
      [small, small],
      { choose: "speaker", speaker: "country:KR" },
      /gives 2 amounts/,
    ],
    ["no grades", all, graded(), /graded alike/],
    ["nothing", [], { choose: "lowest" }, /no claim/],
    ["nothing to grade", [], graded(), /no claim/],
  ] as const)("none of %s, with the reason", (_what, claims, policy, reason) => {
    expect(chosen(claims, policy)).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  it("lets credibility decide where reliability is the same", () => {
    const [doubtful, probable] = [
      { ...small, credibility: 4 },
      { ...large, credibility: 2 },
    ];
    const alike = graded(["document:kr", "B"], ["document:us", "B"]);
    expect(chosen([doubtful, probable], alike)).toBe(probable);
  });
});

describe("endsOf", () => {
  it.each([
    ["=", 10, { low: 10, high: 10 }],
    ["≥", 10, { low: 10, high: Number.POSITIVE_INFINITY }],
    ["≤", 10, { low: 0, high: 10 }],
    ["unknown", 0, null],
  ])("%s %d", (comparator, value, ends) => {
    expect(endsOf(counted("one", comparator, value))).toEqual(ends);
  });
});
