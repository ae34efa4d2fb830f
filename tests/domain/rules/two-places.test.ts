/** One vessel at two places on one day. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { contextWith, relationOf } from "../contested/build.ts";

const context = contextWith({
  entities: [
    { id: "port:najin", kind: "port", name: "Najin", coordinates: { lat: 42.2, lon: 130.3 } },
    { id: "port:dunay", kind: "port", name: "Dunay", coordinates: { lat: 42.9, lon: 132.3 } },
    { id: "port:tartus", kind: "port", name: "Tartus", coordinates: { lat: 34.9, lon: 35.87 } },
  ],
});
const call = (object: string, occurred: string, fields = {}) =>
  relationOf({ about: "vessel:imo-9179842", predicate: "CALLED_AT", object, occurred, ...fields });

describe("two-places", () => {
  it.each([
    ["near by", "port:dunay", "2023-09-08", {}, "in tension", "two-places"],
    ["far away", "port:tartus", "2023-09-08", {}, "contradictory", "two-places"],
    ["on another day", "port:dunay", "2023-09-09", {}, "compatible", "travel-feasibility"],
    ["in a span of days", "port:dunay", "2023-09-08/2023-09-09", {}, "compatible", "travel-feasibility"],
    ["at the same place", "port:najin", "2023-09-08", {}, "not comparable", undefined],
    ["as somebody denies", "port:tartus", "2023-09-08", { stance: "denies" }, "not comparable", undefined],
  ])("the second call %s", (_what, object, occurred, fields, verdict, rule) => {
    const found = compare(call("port:najin", "2023-09-08"), call(object, occurred, fields), context);
    expect(found.verdict).toBe(verdict);
    expect(found.findings[0]?.rule).toBe(rule);
  });

  it("names both places and the day", () => {
    const found = compare(call("port:najin", "2023-09-08"), call("port:dunay", "2023-09-08"), context);
    expect(found.because).toMatch(/at Dunay and Najin on 2023-09-08$/);
  });
});
