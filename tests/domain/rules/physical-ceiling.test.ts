/** The physical ceiling: goods against what their carriers hold. */
import { describe, expect, it } from "vitest";
import { assessClaim } from "#domain/rules/assess.ts";
import { compare } from "#domain/rules/compare.ts";
import { amount, claimOf, contextWith, set, transferOf } from "../contested/build.ts";

const shells = { commodity: "commodity:artillery-shell-152-mm" };
const wheat = { commodity: "commodity:wheat" };
const tankers = [set("payload:vessel", 100_000, "t"), set("volume:vessel", 120_000, "m3")];
const context = contextWith({ transfers: [transferOf({ id: "transfer:containers" })] }, tankers);
const count = (unit: string, value: number, fields = {}, comparator = "=") =>
  claimOf({ said: "2024-02-26", quantity: amount(comparator, value, unit), ...fields });
const goods = (unit: string, value: number, more = {}, fields = {}) =>
  claimOf({ said: "2024-02-26", speaker: "country:US", quantity: amount("=", value, unit, more), ...fields });
const room = { modality: "capacity" };

describe("physical-ceiling", () => {
  it.each([
    ["shells in containers", count("container", 6700), goods("round", 3e6, shells), "compatible"],
    ["too many, as an amount", count("container", 6700), goods("round", 4e6, shells), "in tension"],
    [
      "too many, as room",
      count("container", 6700),
      goods("round", 4e6, { ...shells, ...room }),
      "contradictory",
    ],
    ["wheat by its own mass", count("container", 500), goods("t", 10_000, wheat), "compatible"],
    ["more wheat than they take", count("container", 500), goods("t", 20_000, wheat), "in tension"],
    ["the same in kg", count("container", 500), goods("kg", 20_000_000, wheat), "in tension"],
    ["oil by volume", count("vessel", 3), goods("barrel", 2_000_000), "compatible"],
    ["more oil than the tankers hold", count("vessel", 3), goods("barrel", 3_000_000), "in tension"],
    ["oil by mass", count("vessel", 3), goods("t", 310_000, room), "contradictory"],
    ["endless carriers", count("container", 10, {}, "≥"), goods("t", 20_000), "compatible"],
    ["about leaves room", count("container", 500, {}, "≈"), goods("t", 11_900), "compatible"],
  ])("%s", (_what, carriers, load, verdict) => {
    expect(compare(carriers, load, context)).toMatchObject({
      verdict,
      findings: [{ rule: "physical-ceiling" }],
    });
  });

  it.each([
    ["money", goods("EUR", 1e9)],
    ["goods whose mass nobody knows", goods("round", 10, { commodity: "commodity:other" })],
    ["goods counted later", goods("t", 1e6, {}, { said: "2024-08-01" })],
    ["goods of another time", goods("t", 1e6, { window: "2022" })],
  ])("says nothing of %s", (_what, load) => {
    const carriers = count("container", 5, {
      quantity: amount("=", 5, "container", { window: "2024-01/2024-02" }),
    });
    expect(compare(carriers, load, context).verdict).toBe("not comparable");
  });

  it("judges what each is said to hold, and not what somebody denies that it holds", () => {
    const each = { ...shells, ...room, per: "container" };
    const [found] = assessClaim(goods("round", 3e6, each), context);
    expect(found).toMatchObject({
      rule: "physical-ceiling",
      outcome: "impossible",
      numbers: { load: 138_750 },
    });
    expect(assessClaim(goods("round", 400, each), context)[0]?.outcome).toBe("possible");
    expect(assessClaim(goods("round", 3e6, each, { stance: "denies" }), context)).toEqual([]);
  });
});
