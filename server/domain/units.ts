/** Units of quantities: what each measures and, where one exists, its UN/CEFACT Recommendation 20 code. */
import * as z from "zod";

/** A measure keeps units apart that must never be converted into each other. */
export type Measure = "count" | "freight" | "mass" | "volume" | "length" | "share" | "money";

interface UnitFacts {
  readonly one: string;
  readonly many: string;
  readonly measure: Measure;
  /** How many of the measure's base unit one of these is; absent where no conversion is meaningful. */
  readonly factor?: number;
  /** UN/CEFACT Recommendation 20 code. */
  readonly rec20?: string;
}

export const UNITS = {
  piece: { one: "piece", many: "pieces", measure: "count", rec20: "H87" },
  round: { one: "round", many: "rounds", measure: "count", rec20: "C62" },
  person: { one: "person", many: "people", measure: "count", rec20: "IE" },
  vessel: { one: "vessel", many: "vessels", measure: "count", rec20: "C62" },
  container: { one: "container", many: "containers", measure: "freight" },
  TEU: { one: "TEU", many: "TEU", measure: "freight", rec20: "E22" },
  package: { one: "package", many: "packages", measure: "count" },
  kg: { one: "kg", many: "kg", measure: "mass", factor: 1, rec20: "KGM" },
  t: { one: "t", many: "t", measure: "mass", factor: 1000, rec20: "TNE" },
  "long ton": { one: "long ton", many: "long tons", measure: "mass", factor: 1016.0469088, rec20: "LTN" },
  m3: { one: "m³", many: "m³", measure: "volume", factor: 1, rec20: "MTQ" },
  barrel: { one: "barrel", many: "barrels", measure: "volume", factor: 0.158987294928, rec20: "BLL" },
  load: { one: "load of timber", many: "loads of timber", measure: "volume" },
  standard: { one: "standard of timber", many: "standards of timber", measure: "volume", rec20: "WSD" },
  fathom: { one: "fathom of timber", many: "fathoms of timber", measure: "volume" },
  km: { one: "km", many: "km", measure: "length", factor: 1, rec20: "KMT" },
  percent: { one: "%", many: "%", measure: "share", factor: 1, rec20: "P1" },
  USD: { one: "US dollar", many: "US dollars", measure: "money" },
  EUR: { one: "euro", many: "euros", measure: "money" },
  GBP: { one: "pound sterling", many: "pounds sterling", measure: "money" },
  AED: { one: "dirham", many: "dirhams", measure: "money" },
  AUD: { one: "Australian dollar", many: "Australian dollars", measure: "money" },
  CAD: { one: "Canadian dollar", many: "Canadian dollars", measure: "money" },
  CHF: { one: "Swiss franc", many: "Swiss francs", measure: "money" },
  CNY: { one: "yuan", many: "yuan", measure: "money" },
  CZK: { one: "Czech koruna", many: "Czech korunas", measure: "money" },
  DKK: { one: "Danish krone", many: "Danish kroner", measure: "money" },
  INR: { one: "Indian rupee", many: "Indian rupees", measure: "money" },
  JPY: { one: "yen", many: "yen", measure: "money" },
  NOK: { one: "Norwegian krone", many: "Norwegian kroner", measure: "money" },
  PLN: { one: "zloty", many: "zlotys", measure: "money" },
  SAR: { one: "Saudi riyal", many: "Saudi riyals", measure: "money" },
  SEK: { one: "Swedish krona", many: "Swedish kronor", measure: "money" },
  TRY: { one: "Turkish lira", many: "Turkish lira", measure: "money" },
  KRW: { one: "won", many: "won", measure: "money" },
  RUB: { one: "rouble", many: "roubles", measure: "money" },
  UAH: { one: "hryvnia", many: "hryvnias", measure: "money" },
} as const satisfies Record<string, UnitFacts>;

export type Unit = keyof typeof UNITS;
export const UNIT_NAMES = Object.keys(UNITS) as [Unit, ...Unit[]];
export const unit = z
  .enum(UNIT_NAMES)
  .meta({ description: "Unit of a quantity; currencies by ISO 4217 code" });

/** The word for a unit beside a number: 1 round, 2 rounds. */
export function unitWord(name: Unit, amount: number): string {
  return amount === 1 ? UNITS[name].one : UNITS[name].many;
}
