/** Conversion of units: within one measure only; between freight units by a stated size, between currencies at a stated rate. */
import { UNITS, type Unit } from "./units.ts";

/** What one unit of a currency is worth in another, and who says so, of which day. */
export interface Rate {
  readonly from: Unit;
  readonly to: Unit;
  /** Units of `to` for one unit of `from`. */
  readonly rate: number;
  readonly source: string;
  /** The parameter that states it. */
  readonly key?: string;
}

/** What conversions may rest on; nothing is assumed. */
export interface ConversionGrounds {
  readonly rates?: readonly Rate[];
  /** Length of the containers in feet: a 20-foot container is 1 TEU, a 40-foot one 2 (ISO 668 sizes). */
  readonly containerFeet?: number;
}

/** A factor from one unit to another, the sentence that says what it rests on and the parameter it needs; or why there is none. */
export type Conversion =
  | { readonly factor: number; readonly step: string; readonly rests?: string }
  | { readonly refused: string };

/** The parameter that states the length of the containers, in feet. */
export const CONTAINER_LENGTH = "length:container";

function factorOf(unit: Unit): number | undefined {
  const facts = UNITS[unit];
  return "factor" in facts ? facts.factor : undefined;
}

function freight(from: Unit, feet: number | undefined): Conversion {
  if (feet === undefined)
    return { refused: "containers and TEU convert only when the containers' size is stated" };
  const teu = feet / 20;
  const factor = from === "container" ? teu : 1 / teu;
  return { factor, step: `1 container of ${feet} feet = ${teu} TEU`, rests: CONTAINER_LENGTH };
}

function money(from: Unit, to: Unit, rates: readonly Rate[]): Conversion {
  const direct = rates.find((rate) => rate.from === from && rate.to === to);
  const inverse = rates.find((rate) => rate.from === to && rate.to === from);
  const rate = direct ?? inverse;
  if (rate === undefined) return { refused: `no rate between ${from} and ${to} is stated` };
  const factor = direct === undefined ? 1 / rate.rate : rate.rate;
  const step = `1 ${rate.from} = ${rate.rate} ${rate.to} (${rate.source})`;
  return { factor, step, ...(rate.key === undefined ? {} : { rests: rate.key }) };
}

/**
 * How to turn an amount in one unit into another. Refused, with the reason, across measures (mass is not volume), for
 * counts of different things, and where the size or the rate it would need is not stated.
 */
export function conversion(from: Unit, to: Unit, grounds: ConversionGrounds = {}): Conversion {
  if (from === to) return { factor: 1, step: "" };
  const [a, b] = [UNITS[from], UNITS[to]];
  if (a.measure !== b.measure) return { refused: `${a.many} measure ${a.measure}, ${b.many} ${b.measure}` };
  if (a.measure === "freight") return freight(from, grounds.containerFeet);
  if (a.measure === "money") return money(from, to, grounds.rates ?? []);
  const [have, want] = [factorOf(from), factorOf(to)];
  if (have !== undefined && want !== undefined) {
    return { factor: have / want, step: `1 ${a.one} = ${have / want} ${b.many}` };
  }
  const goods: readonly Unit[] = ["piece", "round"];
  if (goods.includes(from) && goods.includes(to)) return { factor: 1, step: "a round is one piece" };
  return { refused: `${a.many} and ${b.many} count different things` };
}
