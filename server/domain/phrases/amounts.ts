/** One amount in a phrase: comparator, number or range, and the words for what it counts. */
import type { Amount } from "../quantity.ts";
import { comparatorAfter, comparatorBefore, type Simple, undisclosed } from "./comparators.ts";
import { firstNumeral, type Numeral, numeralAt } from "./numerals.ts";

/** An amount as far as it could be read; `amount` null when none may be made of the words. */
export interface AmountReading {
  readonly amount: Amount | null;
  /** The words after the number, and a currency sign before it. */
  readonly nouns: string;
  /** Nothing stood before the number, so a comparator before an "or" may reach it. */
  readonly plain: boolean;
  readonly fraction: boolean;
  readonly review: readonly string[];
}

const refused = (reason: string): AmountReading => ({
  amount: null,
  nouns: "",
  plain: false,
  fraction: false,
  review: [reason],
});

/** The lower end of a range, with the upper end's multiplier where it has none of its own. */
function lowerEnd(low: Numeral, high: Numeral): number {
  const scaled = low.value * high.factor;
  return low.factor === 1 && high.factor > 1 && scaled <= high.value ? scaled : low.value;
}

function readRange(words: readonly string[], low: Numeral, lead: string): AmountReading | null {
  const high = ["to", "and"].includes(words[low.end] ?? "") ? numeralAt(words, low.end + 1) : null;
  const joiner = words[low.end];
  if (high === null) return null;
  const opened = /^(?:between|from|anywhere from|anywhere between)?$/.test(lead);
  const hedged = comparatorBefore(lead) === "≈";
  if (joiner === "to" && !opened && !hedged) return refused(`"${lead}" before a range is not known`);
  if (!hedged && !(opened && (joiner === "to" || lead.includes("between")))) return null;
  if (hedged && joiner !== "to") return null;
  const from = lowerEnd(low, high);
  if (from > high.value) return refused(`${low.value} to ${high.value} runs backwards`);
  const amount: Amount = { comparator: "between", low: from, high: high.value };
  const review = hedged ? [`"${lead}" hedges a range; its ends are kept as given`] : [];
  return { amount, nouns: words.slice(high.end).join(" "), plain: false, fraction: false, review };
}

function readUndisclosed(text: string): AmountReading | null {
  const open = undisclosed(text);
  if (open === null || firstNumeral(text.split(" ")) !== null) return null;
  const review = open.silent ? [`"${text}" gives no number`] : [];
  return { amount: { comparator: "unknown" }, nouns: open.rest, plain: false, fraction: false, review };
}

const SIGN = /^(?:us\$|[$€£₩₽₴]|usd|eur|gbp|krw|rub|uah)$/;

/** The comparator that the words around a number state, or why there is none. */
function statedComparator(lead: string, after: Simple | null, vague: boolean): Simple | { problem: string } {
  const before = comparatorBefore(lead);
  if (before === null) return { problem: `the words "${lead}" before the number are not known` };
  const stated = lead === "" && after !== null ? after : before;
  if (lead !== "" && after !== null && after !== before)
    return { problem: `"${lead}" before the number does not go with the words after it` };
  if (!vague) return stated;
  return stated === "≤" || stated === "<" ? { problem: `"${lead}" bounds a number that is not given` } : "≥";
}

/** The amount in a part of a phrase (lower case, digit groups joined, signs set apart by spaces). */
export function readAmount(text: string): AmountReading {
  const without = readUndisclosed(text);
  if (without !== null) return without;
  const all = text.split(/\s+/).filter((word) => word !== "");
  const words = all.filter((word) => !SIGN.test(word));
  const signs = all
    .filter((word) => SIGN.test(word))
    .slice(0, 1)
    .join("");
  const number = firstNumeral(words);
  if (number === null) return refused(`"${text}" holds no number that can be entered`);
  if (number.problem !== undefined) return refused(number.problem);
  const lead = words.slice(0, number.start).join(" ");
  const range = readRange(words, number, lead);
  if (range !== null) return { ...range, nouns: `${signs} ${range.nouns}`.trim() };
  const { comparator: after, rest } = comparatorAfter(words.slice(number.end).join(" "));
  const comparator = statedComparator(lead, after, number.vague === true);
  if (typeof comparator !== "string") return refused(comparator.problem);
  const review =
    number.vague === true ? ["a vague plural: only its least reading, two of them, is kept"] : [];
  return {
    amount: { comparator, value: number.value },
    nouns: `${signs} ${rest.replace(/^of /, "")}`.trim(),
    plain: lead === "" && after === null,
    fraction: number.fraction === true,
    review,
  };
}
