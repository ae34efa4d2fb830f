/** What the words before and after a number do to it. An unknown word is never read as "exactly". */
import type { Comparator } from "../quantity.ts";

/** Comparators that stand before or after one number. */
export type Simple = Exclude<Comparator, "between" | "unknown">;

const BEFORE: Readonly<Record<Simple, readonly string[]>> = {
  "=": ["", "exactly", "precisely", "a total of", "the", "a", "all", "="],
  "≈": [
    "about",
    "around",
    "approximately",
    "approx",
    "approx.",
    "roughly",
    "some",
    "circa",
    "c.",
    "ca.",
    "~",
    "≈",
    "nearly",
    "almost",
    "close to",
    "near",
    "in the region of",
    "on the order of",
    "an estimated",
    "estimated",
    "an approximate",
    "more or less",
    "or so",
  ],
  "≥": [
    "at least",
    "no fewer than",
    "no less than",
    "not less than",
    "not fewer than",
    "a minimum of",
    "≥",
    ">=",
  ],
  ">": [
    "more than",
    "over",
    "above",
    "in excess of",
    "upwards of",
    "upward of",
    "exceeding",
    "greater than",
    "just over",
    "slightly more than",
    "slightly over",
    "a little more than",
    "a little over",
    "well over",
    "beyond",
    ">",
    "north of",
  ],
  "≤": [
    "up to",
    "as many as",
    "as much as",
    "no more than",
    "not more than",
    "at most",
    "a maximum of",
    "a maximum",
    "at the most",
    "≤",
    "<=",
    "max",
    "max.",
  ],
  "<": [
    "slightly fewer than",
    "slightly less than",
    "a little under",
    "fewer than",
    "less than",
    "under",
    "below",
    "just under",
    "well under",
    "short of",
    "<",
  ],
};

const AFTER: Readonly<Record<string, Simple>> = {
  "or more": "≥",
  "and more": "≥",
  "or above": "≥",
  "or fewer": "≤",
  "or less": "≤",
  "at most": "≤",
  "at least": "≥",
  "or so": "≈",
  plus: "≥",
};

const BY_WORDS = new Map(
  Object.entries(BEFORE).flatMap(([comparator, phrases]) =>
    phrases.map((words) => [words, comparator as Simple]),
  ),
);

/** The comparator that words before a number state; null when they are not known. */
export function comparatorBefore(words: string): Simple | null {
  const trimmed = words.trim();
  return BY_WORDS.get(trimmed) ?? BY_WORDS.get(trimmed.replace(/ (a|an|the|another)$/, "")) ?? null;
}

/** The comparator that words after a number state, and the text without them. */
export function comparatorAfter(text: string): { comparator: Simple | null; rest: string } {
  for (const [words, comparator] of Object.entries(AFTER)) {
    const found = new RegExp(`(^|\\s)${words}(\\s|$)`).exec(text);
    if (found !== null) return { comparator, rest: text.replace(found[0], " ").trim() };
  }
  return { comparator: null, rest: text };
}

/** Words that say that there is an amount and not how much; `silent` ones leave more to ask than an open refusal. */
export function undisclosed(text: string): { rest: string; silent: boolean } | null {
  const open =
    /^(?:an? )?(?:undisclosed|unknown|unspecified|unconfirmed|untold) (?:number|amount|quantity|share|volume)s? of /.exec(
      text,
    );
  if (open !== null) return { rest: text.slice(open[0].length), silent: false };
  const silent =
    /^(?:a (?:large |small |significant )?(?:number|quantity|amount) of|some|several|many|various|a few|a handful of) /.exec(
      text,
    );
  return silent === null ? null : { rest: text.slice(silent[0].length), silent: true };
}
