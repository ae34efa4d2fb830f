/** Phrases about amounts as reporters write them → quantities; what is not understood is said, never guessed. */
import type { Quantity } from "../quantity.ts";
import type { Unit } from "../units.ts";
import { readAmount } from "./amounts.ts";
import { type Frame, readFrame } from "./frame.ts";
import { joinGroups } from "./literals.ts";
import { unitOf } from "./nouns.ts";
import { type Counted, type Lexicon, readParts } from "./readings.ts";

/** What a phrase says: a quantity, if one may be made of it, and what a person should look at (null: nothing). */
export interface PhraseReading {
  readonly quantity: Quantity | null;
  readonly review: string | null;
}

const CALIBRE = /\b(\d{2,3})[ -]?mm\b/g;

/** Tonnes by the thousand and the million: in lower case "mt" is a metric ton, and no longer told from "Mt". */
function spelledTonnes(text: string): string {
  return text
    .replace(/(\d)\s*Mt\b/g, "$1 million t")
    .replace(/(\d)\s*kt\b/g, "$1 thousand t")
    .replace(/\bkilotonnes?\b/gi, "thousand tonnes")
    .replace(/\bmegatonnes?\b/gi, "million tonnes");
}

/** Lower case, one kind of space and dash, signs and suffixes set apart from digits. */
function normalise(text: string): string {
  const spaced = spelledTonnes(text)
    .toLowerCase()
    .trim()
    .replace(/[\u00a0\u2009\u202f]/gu, " ");
  return joinGroups(spaced.replace(CALIBRE, "calibre$1mm"))
    .replace(/(\d)\+/g, "$1 plus")
    .replace(/(\d)\s*(k|mln|mn|m|bn|b|tn)?\s*[–—-]\s*(?:us\$|[$€£₩₽₴])?(?=\d)/g, "$1 $2 to ")
    .replace(/(\d),(?=\s|$)/g, "$1")
    .replace(/(?<=[a-z])['’](?=\s|$)/g, "")
    .replace(/us\$|[$€£₩₽₴%~≈≥≤<>=]+/g, " $& ")
    .replace(/(\d)(k|mln|mn|m|bn|b|tn|t|kg|km)\b/g, "$1 $2")
    .replace(/\s+/g, " ")
    .trim();
}

interface Parts {
  readonly texts: readonly string[];
  readonly joined: "or" | "and";
}

const NUMBERED =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)\b/;

/** Splits at "or" or "and" where both sides state an amount; "or more" and "between A and B" stay whole. */
function splitReadings(text: string): Parts {
  for (const joined of ["or", "and"] as const) {
    const texts = text.split(new RegExp(` (?:${joined}) (?=.*(?:${NUMBERED.source}))`));
    const whole = /^(?:between|from|anywhere)\b/.test(text);
    // Between two numerals "and" joins words of one number, unless a noun was counted before it.
    const counted = texts.every((part) => joined === "or" || unitOf(nounsOf(part)).unit !== null);
    if (texts.length > 1 && texts.every((part) => NUMBERED.test(part)) && !whole && counted)
      return { texts, joined };
  }
  return { texts: [text], joined: "or" };
}

function nounsOf(part: string): string {
  return readAmount(part).nouns;
}

/** Things that no quantity can hold; the reason, or null. */
function obstacle(text: string): string | null {
  if (/\band\/or\b/.test(text)) return '"and/or" leaves open how the parts are joined';
  if (/\b(?:b\/d|bpd)\b|\b(?:per|a|each) (?:day|week|month|year|hour)\b/.test(text))
    return "a rate over time cannot be entered";
  if (/\b(?:twice|double|triple|times|half as|-fold|tenfold)\b/.test(text))
    return "a comparison with another amount gives no number";
  if (/\bequivalents?\b/.test(text)) return "an equivalent is no count of the thing itself";
  if (/\d (?:in|out of) \d/.test(text)) return "a proportion gives no number";
  if (/\bbut (?:no|not|fewer|less|under|below|more|over|at)\b/.test(text))
    return "two bounds stand in one phrase; enter them as a range";
  if (/\b(?:dozen|hundred|thousand|million|billion)-[a-z]/.test(text))
    return "a compound with a hyphen leaves open what the number counts";
  return null;
}

function quantityOf(counted: readonly Counted[], frame: Frame, joined: "or" | "and"): Quantity | null {
  const [first, ...others] = counted;
  if (first === undefined) return null;
  const { modality, accumulation, window, per, shareOf } = frame;
  return {
    ...first,
    modality,
    accumulation,
    ...(window === undefined ? {} : { window }),
    ...(per === undefined ? {} : { per }),
    ...(shareOf === undefined ? {} : { shareOf }),
    ...(others.length === 0 ? {} : { alternatives: others }),
    ...(others.length === 0 || joined === "or" ? {} : { joined }),
  };
}

/**
 * Reads a phrase about an amount: "up to 3 million 152 mm or 500,000 122 mm rounds". Words before the number that are
 * not known give no quantity and a review; a reading that rests on a convention (a vague plural, "tons", no noun) comes
 * with a review beside it. `fallback` is the unit of a number without a noun.
 */
export function readPhrase(text: string, lexicon: Lexicon = [], fallback?: Unit): PhraseReading {
  const plain = normalise(text);
  const blocked = obstacle(plain);
  if (blocked !== null) return { quantity: null, review: blocked };
  const frame = readFrame(plain);
  const parts = splitReadings(frame.rest);
  const { counted, review, fractions } = readParts(parts.texts, {
    share: frame.shareOf !== undefined,
    either: parts.joined === "or",
    lexicon,
    fallback,
  });
  const all = [...frame.review, ...review];
  const share = counted.some(({ unit }) => unit === "percent") || fractions;
  if (counted.length < parts.texts.length) return { quantity: null, review: all.join("; ") };
  if (share !== (frame.shareOf !== undefined)) {
    return { quantity: null, review: "a share needs to say of what: pledged, ordered, allocated or shipped" };
  }
  return {
    quantity: quantityOf(counted, frame, parts.joined),
    review: all.length === 0 ? null : all.join("; "),
  };
}
