/** Dated counts are told by day, month or year, imprecise ones as spans, and none is lost. */
import { describe, expect, test } from "vitest";
import { byYear, type Dated, endOf, partByStep, stepFor } from "#domain/timeline.ts";

const dated = (first: string | null, last = first, claims = 1): Dated => ({
  first,
  last,
  claims,
  transfers: 1,
});

describe("the timeline", () => {
  test("a step ends on its last day", () => {
    expect(endOf("2024-02-01", "month")).toBe("2024-02-29");
    expect(endOf("2023-01-01", "year")).toBe("2023-12-31");
    expect(endOf("2024-02-26", "day")).toBe("2024-02-26");
  });

  test("a short time is told by day, a longer one by month, a long one by year", () => {
    expect(stepFor([dated("2023-12-01"), dated("2024-03-01")])).toBe("day");
    expect(stepFor([dated("2014-01-01"), dated("2024-03-01")])).toBe("month");
    expect(stepFor([dated("1950-01-01"), dated("2024-03-01")])).toBe("year");
    expect(stepFor([dated(null)])).toBe("month");
  });

  test("years hold what their months held", () => {
    const months = [dated("2023-01-01", "2023-01-01", 2), dated("2023-09-01", "2023-09-01", 3)];
    expect(byYear(months)).toEqual([{ first: "2023-01-01", last: "2023-01-01", transfers: 2, claims: 5 }]);
  });

  test("what reaches over several steps is a span, what bears no date is counted apart", () => {
    const all = [
      dated("2024-02-01"),
      dated("2023-09-01", "2024-02-01", 7),
      dated("2023-09-01", null),
      dated(null),
    ];
    const { buckets, spans, undated, spanCount } = partByStep(all, "month");
    expect(buckets).toEqual([{ from: "2024-02-01", to: "2024-02-29", transfers: 1, claims: 1 }]);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ["2023-09-01", "2024-02-29"],
      ["2023-09-01", null],
    ]);
    expect(spanCount).toEqual({ shown: 2, total: 2 });
    expect(undated).toEqual({ transfers: 1, claims: 1 });
  });
});
