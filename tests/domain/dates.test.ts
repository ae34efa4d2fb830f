/** Imprecise dates: what EDTF text can mean in days, and which text is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, daySpan, daysBetween, edtfDate, overlaps } from "#domain/dates.ts";

const ofDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the days of an EDTF date", () => {
  test.each([
    ["2024-02-26", "2024-02-26", "2024-02-26"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02~", "2023-02-01", "2023-02-28"],
    ["2024?", "2024-01-01", "2024-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["2023-09/..", "2023-09-01", null],
    ["../2024-03", null, "2024-03-31"],
    ["2012~/..", "2012-01-01", null],
    ["2023-09/2024-02-26", "2023-09-01", "2024-02-26"],
    ["2024-02/2024-02", "2024-02-01", "2024-02-29"],
    ["../..", null, null],
    ["[2023,2025]", "2023-01-01", "2025-12-31"],
  ])("%s lie between %s and %s", (text, earliest, latest) => {
    expect(daySpan(text)).toEqual({ earliest, latest });
    expect(edtfDate.parse(text)).toBe(text);
  });

  test("a single day is itself", () => {
    fc.assert(
      fc.property(ofDay, (text) => {
        expect(daySpan(text)).toEqual({ earliest: text, latest: text });
      }),
    );
  });

  test("an interval reaches from its first to its last day, and backwards it is no date", () => {
    fc.assert(
      fc.property(ofDay, ofDay, (a, b) => {
        const [first, last] = [a, b].sort();
        expect(daySpan(`${first}/${last}`)).toEqual({ earliest: first, latest: last });
        if (first !== last) expect(() => daySpan(`${last}/${first}`)).toThrow(RangeError);
      }),
    );
  });

  test.each([
    "",
    "yesterday",
    "September 2023",
    "26.02.2024",
    "2024-13",
    "2023-02-29",
    "2023-01-15/2023-04-31",
    "2024-2",
    "2024/2023",
    "Y17000",
    "Y17E7",
    "-0100",
    "{2022..2024}",
  ])("%j is refused by name", (text) => {
    expect(() => daySpan(text)).toThrow(`"${text}" is not an EDTF date`);
    expect(edtfDate.safeParse(text).success).toBe(false);
  });
});

describe("two spans of days", () => {
  const bound = fc.option(ofDay);
  const span = fc
    .tuple(bound, bound)
    .map(([earliest, latest]) =>
      earliest !== null && latest !== null && earliest > latest
        ? { earliest: latest, latest: earliest }
        : { earliest, latest },
    );

  test("overlap alike in both orders, and with themselves", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, a)).toBe(true);
      }),
    );
  });

  test("overlap when they share one day, and not when they only touch", () => {
    const before = { earliest: null, latest: "2024-02-26" };
    expect(overlaps(before, { earliest: "2024-02-26", latest: null })).toBe(true);
    expect(overlaps(before, { earliest: "2024-02-27", latest: null })).toBe(false);
  });
});

describe("a calendar day", () => {
  test("is counted from another across leap days and summer time", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
    expect(daysBetween("2024-03-30", "2024-04-01")).toBe(2);
  });

  test("is not less and not more than a day", () => {
    expect(day.safeParse("2024-02-26").success).toBe(true);
    for (const text of ["2024-02", "2024-02-30", "2024-02-26T10:00:00Z"]) {
      expect(day.safeParse(text).success).toBe(false);
    }
  });
});
