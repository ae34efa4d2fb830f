/** Conversion of units: round trips within a measure, never across measures, currencies at a stated rate alone. */
import { describe, expect, it } from "vitest";
import { conversion } from "#domain/convert.ts";
import { groundsOf } from "#domain/rules/context.ts";
import { parametersWith, unitOfParameter } from "#domain/rules/parameters.ts";
import { UNIT_NAMES, UNITS, type Unit } from "#domain/units.ts";
import { set } from "./contested/build.ts";

const pairs = UNIT_NAMES.flatMap((from) => UNIT_NAMES.map((to): [Unit, Unit] => [from, to]));
const rates = [
  { from: "EUR", to: "USD", rate: 1.1, source: "a bank" },
  { from: "USD", to: "UAH", rate: 38, source: "a bank" },
] as const;
const grounds = { rates, containerFeet: 40 };

describe("conversion", () => {
  it.each(pairs)("%s to %s and back is the same amount, or both ways are refused", (from, to) => {
    const [there, back] = [conversion(from, to, grounds), conversion(to, from, grounds)];
    if ("refused" in there || "refused" in back) expect("refused" in there && "refused" in back).toBe(true);
    else expect(there.factor * back.factor).toBeCloseTo(1, 12);
  });

  it("never crosses measures", () => {
    const crossing = pairs.filter(([from, to]) => UNITS[from].measure !== UNITS[to].measure);
    expect(crossing.length).toBeGreaterThan(100);
    for (const [from, to] of crossing)
      expect(conversion(from, to, grounds), `${from} ${to}`).toHaveProperty("refused");
  });

  it.each([
    ["t", "kg", 1000],
    ["barrel", "m3", 0.158987294928],
    ["round", "piece", 1],
    ["container", "TEU", 2],
    ["EUR", "USD", 1.1],
    ["USD", "EUR", 1 / 1.1],
  ] as const)("1 %s = %d %s", (from, to, factor) => {
    expect(conversion(from, to, grounds)).toMatchObject({ factor });
  });

  it.each([
    ["EUR", "USD"],
    ["container", "TEU"],
    ["vessel", "piece"],
    ["barrel", "t"],
  ] as const)("refuses %s to %s where nothing states it", (from, to) => {
    expect(conversion(from, to)).toHaveProperty("refused");
  });

  it("does not chain rates that nobody stated together", () => {
    expect(conversion("EUR", "UAH", grounds)).toEqual({ refused: "no rate between EUR and UAH is stated" });
  });
});

describe("grounds of conversion", () => {
  it("are the parameters that state them, by name", () => {
    const stated = groundsOf(
      parametersWith([set("rate:EUR:USD", 1.08, "USD per EUR"), set("length:container", 20, "feet")]),
    );
    expect(conversion("EUR", "USD", stated)).toMatchObject({ factor: 1.08, rests: "rate:EUR:USD" });
    expect(conversion("container", "TEU", stated)).toMatchObject({ factor: 1, rests: "length:container" });
  });

  it.each([
    ["rate:EUR:USD", "USD per EUR", true],
    ["rate:EUR:USD", "EUR per USD", false],
    ["rate:EUR:EUR", "EUR per EUR", false],
    ["rate:EUR:XXX", "XXX per EUR", false],
    ["rate:EUR:KGM", "KGM per EUR", false],
    ["length:container", "feet", true],
    ["length:container", "m", false],
  ])("the parameter %s in %s", (name, unit, known) => {
    expect(unitOfParameter(name, unit) === null).toBe(known);
  });
});
