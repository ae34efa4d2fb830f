/** Grades: two separate gradings of the Admiralty code, and likelihood for an analyst's own assessment alone. */
import { describe, expect, it } from "vitest";
import { claim } from "#domain/claim.ts";
import { assessmentClaim, CREDIBILITIES, LIKELIHOODS, RELIABILITIES, reliability } from "#domain/grading.ts";
import { refusedFields } from "#tests/support/claims.ts";
import { claimOf } from "./contested/build.ts";

const assessment = {
  id: "claim:own",
  of: "assessment",
  about: "transfer:containers",
  statement: "More than 5,000 containers went.",
  likelihood: "likely",
  author: "An analyst",
  rationale: "Two governments say so.",
  restsOn: ["claim:one"],
  assessed: "2024-03-01",
};

describe("grading", () => {
  it("has six grades of each, and each takes its own alone", () => {
    expect(Object.keys(RELIABILITIES).join("")).toBe("ABCDEF");
    expect(Object.keys(CREDIBILITIES).join("")).toBe("123456");
    expect(reliability.safeParse("G").success).toBe(false);
    for (const credibility of [0, 7, 1.5, "A"])
      expect(refusedFields(claim, { ...claimOf({}), credibility })).toEqual(["credibility"]);
  });

  it("has likelihoods that join without a gap or an overlap", () => {
    const spans = Object.values(LIKELIHOODS);
    for (const [index, [low, high]] of spans.entries()) {
      expect(low).toBeLessThan(high);
      if (index > 0) expect(low).toBe(spans[index - 1]?.[1]);
    }
    expect([spans[0]?.[0], spans.at(-1)?.[1]]).toEqual([1, 99]);
  });

  it.each([
    [{}, []],
    [{ likelihood: "maybe" }, ["likelihood"]],
    [{ author: " " }, ["author"]],
    [{ rationale: "" }, ["rationale"]],
    [{ restsOn: [] }, ["restsOn"]],
    [{ assessed: "2024-02-31" }, ["assessed"]],
  ])("an assessment with %o", (changes, refused) => {
    expect(refusedFields(assessmentClaim, { ...assessment, ...changes })).toEqual(refused);
  });

  it("never puts a likelihood into a source's mouth", () => {
    expect(refusedFields(claim, { ...claimOf({}), likelihood: "likely" })).not.toEqual([]);
  });
});
