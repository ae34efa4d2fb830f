/** From call to call in the time there was, at the speed ships make. */
import { describe, expect, it } from "vitest";
import { compare } from "#domain/rules/compare.ts";
import { contextWith, relationOf, set } from "../contested/build.ts";

const places = [
  { id: "port:najin", kind: "port", name: "Najin", coordinates: { lat: 42.2, lon: 130.3 } },
  { id: "port:vostochny", kind: "port", name: "Vostochny", coordinates: { lat: 42.75, lon: 133.05 } },
  { id: "port:tartus", kind: "port", name: "Tartus", coordinates: { lat: 34.9, lon: 35.87 } },
  { id: "port:nowhere", kind: "port", name: "Nowhere" },
];
const context = contextWith({ entities: places });
const call = (object: string, occurred: string | undefined, fields = {}) =>
  relationOf({
    about: "vessel:imo-9179842",
    predicate: "CALLED_AT",
    object,
    ...(occurred === undefined ? {} : { occurred }),
    ...fields,
  });

describe("travel-feasibility", () => {
  it.each([
    ["near, two days later", "port:vostochny", "2023-09-10", {}, "compatible"],
    ["far, two days later", "port:tartus", "2023-09-10", {}, "contradictory"],
    ["far, a month later", "port:tartus", "2023-10-08", {}, "compatible"],
    ["far, some day in two months", "port:tartus", "2023-09/2023-10", {}, "compatible"],
    ["far, before", "port:tartus", "2023-09-06", {}, "contradictory"],
    ["nobody knows where", "port:nowhere", "2023-09-10", {}, "not comparable"],
    ["nobody knows when", "port:tartus", undefined, {}, "not comparable"],
    ["by another vessel", "port:tartus", "2023-09-10", { about: "vessel:imo-9161003" }, "not comparable"],
    ["denied", "port:tartus", "2023-09-10", { stance: "denies" }, "not comparable"],
  ])("a call %s", (_what, object, occurred, fields, verdict) => {
    const [first, second] = [call("port:najin", "2023-09-08"), call(object, occurred, fields)];
    expect(compare(first, second, context).verdict).toBe(verdict);
    expect(compare(second, first, context).verdict).toBe(verdict);
  });

  it("moves with the speed of vessels, and names it", () => {
    const [first, second] = [call("port:najin", "2023-09-08"), call("port:tartus", "2023-09-20")];
    const found = compare(first, second, context);
    expect(found.findings[0]?.parameters.map(({ key }) => key)).toEqual(["vessel.speed"]);
    const slow = contextWith({ entities: places }, [set("vessel.speed", 10, "knots")]);
    expect([found.verdict, compare(first, second, slow).verdict]).toEqual(["compatible", "contradictory"]);
  });
});
