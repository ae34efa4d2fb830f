/** Voyages that were seen against containers that are said to have gone. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith, relationOf, set } from "../contested/build.ts";

const load = set("load:vessel", 300, "container");
const context = contextWith({}, [load]);
const voyages = (comparator: string, value: number, fields = {}) =>
  relationOf({
    about: "port:najin",
    predicate: "SAILED_TO",
    object: "port:dunay",
    quantity: amount(comparator, value, "vessel"),
    ...fields,
  });
const cargo = (value: number, unit = "container", fields = {}, more = {}) =>
  claimOf({ said: "2023-10-13", quantity: amount("=", value, unit, more), ...fields });

describe("voyages-and-load", () => {
  it.each([
    ["few enough", voyages("=", 4), cargo(1000), "compatible"],
    ["too many", voyages("=", 4), cargo(6700), "in tension"],
    ["about so many voyages", voyages("≈", 4), cargo(1300), "compatible"],
    ["at least so many voyages", voyages("≥", 4), cargo(6700), "compatible"],
    ["an unknown number of voyages", voyages("unknown", 0), cargo(6700), "not comparable"],
    [
      "voyages of another year",
      voyages("=", 4, { occurred: "2022" }),
      cargo(6700, "container", {}, { window: "2023" }),
      "not comparable",
    ],
    ["voyages counted before", voyages("=", 4, { occurred: "2023-08" }), cargo(6700), "not comparable"],
    ["denied voyages", voyages("=", 4, { stance: "denies" }), cargo(6700), "not comparable"],
    ["denied containers", voyages("=", 4), cargo(6700, "container", { stance: "denies" }), "not comparable"],
    ["TEU of no known size", voyages("=", 4), cargo(6700, "TEU"), "not comparable"],
  ])("%s", (_what, sailed, freight, verdict) => {
    expect(compare(sailed, freight, context).verdict).toBe(verdict);
    expect(compare(freight, sailed, context).verdict).toBe(verdict);
  });

  it("counts in TEU where the containers' length is stated", () => {
    const long = contextWith({}, [load, set("length:container", 40, "feet")]);
    const found = compare(voyages("=", 4), cargo(2400, "TEU"), long);
    expect(found).toMatchObject({
      verdict: "compatible",
      findings: [{ numbers: { most: 2400, needed: 4 } }],
    });
  });

  it("needs a load, and names it", () => {
    const found = compare(voyages("=", 4), cargo(6700), context);
    expect(found.because).toBe("6,700 containers take at least 23 voyages; 4 are told of");
    expect(found.findings[0]?.parameters.map(({ key }) => key)).toContain("load:vessel");
    expect(compare(voyages("=", 4), cargo(6700), contextWith()).because).toBe("no load of a voyage is known");
  });
});
