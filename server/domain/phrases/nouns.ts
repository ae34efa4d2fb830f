/** Words for what is counted → units. Measures that are not among the units are named, never taken for pieces. */
import type { Unit } from "../units.ts";

/** Units that only registers use have no words here: a dollar or a ton of prose is the usual one. */
const WORDS: Readonly<Partial<Record<Unit, string>>> = {
  container: "container containers",
  TEU: "teu teus",
  round: "round rounds shell shells projectile projectiles cartridge cartridges munitions munition",
  person:
    "person persons people man men woman women soldier soldiers troops fighter fighters serviceman servicemen personnel mercenary mercenaries worker workers labourer labourers laborer laborers instructor instructors engineer engineers",
  vessel: "vessel vessels ship ships freighter freighters tanker tankers boat boats",
  kg: "kg kilogram kilograms kilogramme kilogrammes kilo kilos",
  t: "t tonne tonnes ton tons mt",
  m3: "m3 m³",
  barrel: "barrel barrels bbl bbls",
  km: "km kilometre kilometres kilometer kilometers",
  percent: "% percent pct percentage",
  USD: "$ us$ usd dollar dollars",
  EUR: "€ eur euro euros",
  GBP: "£ gbp pound-sterling sterling",
  KRW: "₩ krw won",
  RUB: "₽ rub rouble roubles ruble rubles",
  UAH: "₴ uah hryvnia hryvnias hryvnya",
  piece:
    "piece pieces unit units missile missiles rocket rockets tank tanks gun guns howitzer howitzers drone drones vehicle vehicles truck trucks aircraft jet jets plane planes helicopter helicopters car cars limousine limousines rifle rifles bomb bombs mine mines system systems launcher launchers dose doses vial vials vaccine vaccines item items bag bags crate crates",
};

const UNIT_OF = new Map(
  Object.entries(WORDS).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit as Unit])),
);

const UNKNOWN_MEASURES = new Set(
  "bushel bushels gallon gallons litre litres liter liters pound pounds lb lbs ounce ounces oz mile miles acre acres hectare hectares yuan renminbi yen crore lakh mmbbl mbbl kbbl".split(
    " ",
  ),
);

/** A unit read from words, and what a person should look at. */
export interface UnitReading {
  readonly unit: Unit | null;
  readonly review: string | null;
}

/**
 * The unit that a noun phrase names: `tonnes of wheat` → t, `cargo ships` → vessel. No words → null without review.
 * A noun that is not known counts pieces, with a review; a measure that is not known gives no unit.
 */
export function unitOf(nouns: string): UnitReading {
  const words = nouns.split(/[\s,]+/).filter((word) => word !== "");
  const measure = words.find((word) => UNKNOWN_MEASURES.has(word));
  const known = words.find((word) => UNIT_OF.has(word));
  if (measure !== undefined && known === undefined) {
    return { unit: null, review: `"${measure}" is not among the units` };
  }
  if (known === undefined) {
    return words.length === 0
      ? { unit: null, review: null }
      : { unit: "piece", review: `"${nouns}" is not a known noun; counted as pieces` };
  }
  const review =
    known === "mt" || /^tons?$/.test(known)
      ? `"${known}" can be ${known === "mt" ? "a million tonnes" : "a short ton"}; taken as tonnes`
      : null;
  return { unit: UNIT_OF.get(known) ?? null, review };
}
