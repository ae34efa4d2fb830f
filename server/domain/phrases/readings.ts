/** The amounts of all parts of a phrase, each with its unit and commodity; a part may lean on another for what it leaves out. */
import type { CommodityId } from "../ids.ts";
import type { Amount, Quantity } from "../quantity.ts";
import type { Unit } from "../units.ts";
import { type AmountReading, readAmount } from "./amounts.ts";
import { type UnitReading, unitOf } from "./nouns.ts";

/** Words (lower case) by which a commodity is known: `152 mm` → commodity:artillery-shell-152-mm. */
export type Lexicon = readonly { readonly words: string; readonly commodity: CommodityId }[];

/** One reading of what is counted. */
export type Counted = NonNullable<Quantity["alternatives"]>[number];

function commodityIn(text: string, lexicon: Lexicon): CommodityId | undefined {
  const plain = text.replace(/calibre(\d+)mm/g, "$1 mm");
  return lexicon.find((entry) => plain.includes(entry.words))?.commodity;
}

function withComparatorOf(first: AmountReading, own: AmountReading): Amount | null {
  const [before, amount] = [first.amount, own.amount];
  if (!own.plain || amount === null || before === null || !("value" in before) || !("value" in amount))
    return amount;
  return { ...amount, comparator: before.comparator };
}

function shareAmount(amount: Amount): Amount {
  return "value" in amount ? { ...amount, value: amount.value * 100 } : amount;
}

/** What all parts say together. */
export interface Readings {
  readonly counted: Counted[];
  readonly review: string[];
  /** Whether a bare fraction stands among them: "a third". */
  readonly fractions: boolean;
}

const NO_UNIT: UnitReading = { unit: null, review: null };

function ownUnit(reading: AmountReading, share: boolean): UnitReading {
  if (reading.fraction && share) return { unit: "percent", review: null };
  return reading.amount === null ? NO_UNIT : unitOf(reading.nouns.replace(/calibre\d+mm/g, "").trim());
}

/** The unit of each part: its own, else that of the next part that has one, else `fallback`, else pieces with a review. */
function unitsOf(
  readings: readonly AmountReading[],
  share: boolean,
  fallback: Unit | undefined,
): UnitReading[] {
  const own = readings.map((reading) => ownUnit(reading, share));
  return own.map((_, index) => {
    const found = own.slice(index).find(({ unit, review }) => unit !== null || review !== null);
    if (found !== undefined) return found;
    const review = fallback === undefined ? "no unit is stated; counted as pieces" : null;
    return { unit: fallback ?? "piece", review };
  });
}

/** A number among the words after the amount that no part accounts for. */
function strayNumber(reading: AmountReading): string[] {
  const stray = /(?:^|\s)\d[\d.,]*(?=\s|$)/.exec(reading.nouns);
  return stray === null ? [] : [`"${stray[0].trim()}" in "${reading.nouns}" was not read`];
}

/**
 * Reads each part. `share`: the phrase says of what it is a share, so a fraction is a percentage; `either`: the parts
 * are joined by "or", so that a comparator before the first reaches the plain ones after it.
 */
export function readParts(
  texts: readonly string[],
  options: { share: boolean; either: boolean; lexicon: Lexicon; fallback?: Unit | undefined },
): Readings {
  const readings = texts.map(readAmount);
  const units = unitsOf(readings, options.share, options.fallback);
  const counted = readings.flatMap((reading, index): Counted[] => {
    const unit = units[index]?.unit ?? null;
    const raw = options.either ? withComparatorOf(readings[0] ?? reading, reading) : reading.amount;
    if (raw === null || unit === null) return [];
    const commodity = commodityIn(texts[index] ?? "", options.lexicon);
    const amount = reading.fraction && unit === "percent" ? shareAmount(raw) : raw;
    return [{ amount, unit, ...(commodity === undefined ? {} : { commodity }) }];
  });
  const said = readings.flatMap((reading, index) =>
    reading.amount === null
      ? reading.review
      : [...reading.review, units[index]?.review ?? [], strayNumber(reading)].flat(),
  );
  return { counted, review: [...new Set(said)], fractions: readings.some((reading) => reading.fraction) };
}
