/** Dates that cannot follow each other. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { dateFindings } from "#domain/rules/dates-out-of-order.ts";
import { claimOf, contextWith } from "../contested/build.ts";

const context = contextWith({
  documents: [{ id: "document:one", title: "A report", type: "article", published: "2024-02-27" }],
});

describe("dates-out-of-order", () => {
  it.each([
    ["said after it was printed", { said: "2024-03-01" }, true],
    ["said on the day", { said: "2024-02-27" }, false],
    ["said in that month", { said: "2024-02~" }, false],
    ["occurred after it was told", { said: "2024-02-01", occurred: "2024-02-20" }, true],
    ["occurred in a time that reaches further", { said: "2024-02-01", occurred: "2024-01/2024-03" }, false],
    ["expected after it was told", { said: "2024-02-01", occurred: "2024-06", stance: "expects" }, false],
    ["denied to be to come", { said: "2024-02-01", occurred: "2024-06", stance: "denies" }, false],
    ["occurred after it was printed", { occurred: "2024-05" }, true],
  ])("%s", (_what, fields, wrong) => {
    expect(dateFindings(claimOf(fields), context).map(({ outcome }) => outcome)).toEqual(
      wrong ? ["contradictory"] : [],
    );
  });

  it.each([
    ["delivered before it was shipped", "shipped", "2024-05", "delivered", "2024-03", {}, true],
    ["in order", "shipped", "2024-03", "delivered", "2024-05", {}, false],
    ["of overlapping times", "shipped", "2024", "delivered", "2024-03", {}, false],
    [
      "foreseen otherwise than it came",
      "shipped",
      "2024-05",
      "delivered",
      "2024-03",
      { stance: "expects" },
      false,
    ],
    ["of other transfers", "shipped", "2024-05", "delivered", "2024-03", { about: "transfer:other" }, false],
  ])("stages %s", (_what, first, when, second, then, fields, wrong) => {
    const found = compare(
      claimOf({ stage: first, occurred: when }),
      claimOf({ stage: second, occurred: then, ...fields }),
      context,
    ).findings;
    expect(found.some(({ rule }) => rule === "dates-out-of-order")).toBe(wrong);
  });
});
