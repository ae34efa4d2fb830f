/** Finds the number in a phrase, in digits or in words, with its multiplier; vague plurals ("hundreds of thousands") are told apart. */
import { readLiteral } from "./literals.ts";

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Words and abbreviations that multiply what stands before them. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  k: 1000,
  million: 1e6,
  mln: 1e6,
  mio: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  mrd: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const PLURALS: Readonly<Record<string, number>> = {
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  tenth: 1 / 10,
};

/** A number found in a list of words: where it stands and what it says. */
export interface Numeral {
  readonly start: number;
  /** Index of the first word after it. */
  readonly end: number;
  readonly value: number;
  /** Its multiplier, 1 without one; a later one may then apply: "1 to 2 million". */
  readonly factor: number;
  readonly vague?: boolean;
  readonly fraction?: boolean;
  readonly problem?: string;
}

function wordValue(word: string): number | null {
  const [ten = "", one] = word.split("-");
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(ten);
  if (tens < 0) return null;
  return (tens + 2) * 10 + (one === undefined ? 0 : Math.max(SMALL.indexOf(one), 0));
}

/** "half a million", "a quarter of a million", "a third": a fraction, of a round number when one follows. */
function readFraction(words: readonly string[], start: number): Numeral | null {
  const at = words[start] === "a" || words[start] === "one" ? start + 1 : start;
  const part = FRACTIONS[words[at] ?? ""];
  if (part === undefined) return null;
  const rest = words.slice(at + 1, at + 4).join(" ");
  const whole = /^(?:of )?(?:a|one) (dozen|thousand|million|billion)/.exec(rest);
  const factor = MULTIPLIERS[whole?.[1] ?? ""];
  if (whole === null || factor === undefined)
    return { start, end: at + 1, value: part, factor: 0, fraction: true };
  return { start, end: at + 1 + whole[0].split(" ").length, value: part * factor, factor: 0 };
}

/** "one and a half million", "2 and a quarter". */
function readMixed(words: readonly string[], start: number): Numeral | null {
  const [word = "", and, article, part = ""] = words.slice(start, start + 4);
  const literal = /^\d/.test(word) ? readLiteral(word) : { value: wordValue(word) };
  const fraction = FRACTIONS[part];
  if (and !== "and" || !["a", "one"].includes(article ?? "") || fraction === undefined) return null;
  if ("problem" in literal || literal.value === null) return null;
  const { factor, end } = readMultipliers(words, start + 4);
  return { start, end, value: round((literal.value + fraction) * factor), factor };
}

/** "hundreds of thousands", "dozens", "several billion": at least two of the unit named. */
function readVague(words: readonly string[], start: number): Numeral | null {
  const [first = "", second = "", third = ""] = words.slice(start, start + 3);
  const scale = PLURALS[first];
  if (scale !== undefined) {
    const inner = second === "of" ? PLURALS[third] : undefined;
    const [value, end] = inner === undefined ? [scale, start + 1] : [scale * inner, start + 3];
    return {
      start,
      end: inner === undefined && second === "of" ? start + 2 : end,
      value: 2 * value,
      factor: 0,
      vague: true,
    };
  }
  if (first !== "several" && first !== "few") return null;
  const { factor, end } = readMultipliers(words, start + 1);
  return end === start + 1 ? null : { start, end, value: 2 * factor, factor: 0, vague: true };
}

/** The multipliers from a place on: "hundred thousand" → 100,000, and how many words they take. */
function readMultipliers(words: readonly string[], from: number): { factor: number; end: number } {
  let [factor, end] = [1, from];
  for (let next = MULTIPLIERS[words[end] ?? ""]; next !== undefined; next = MULTIPLIERS[words[end] ?? ""]) {
    factor *= next;
    end += 1;
  }
  return { factor, end };
}

function readPlain(words: readonly string[], start: number): Numeral | null {
  const word = words[start] ?? "";
  if (/^\d/.test(word)) {
    const literal = readLiteral(word);
    if ("problem" in literal) return { start, end: start + 1, value: 0, factor: 1, ...literal };
    const { factor, end } = readMultipliers(words, start + 1);
    return { start, end, value: round(literal.value * factor), factor };
  }
  const value = word === "a" && MULTIPLIERS[words[start + 1] ?? ""] !== undefined ? 1 : wordValue(word);
  if (value === null && MULTIPLIERS[word] === undefined) return null;
  const { factor, end } = readMultipliers(words, value === null ? start : start + 1);
  return { start, end, value: (value ?? 1) * factor, factor };
}

/** "one hundred and fifty": words that go on with a smaller number belong to it; what does not fit is a problem. */
function withRemainder(words: readonly string[], number: Numeral): Numeral {
  const spelled =
    words[number.end] === "and" && !/^\d/.test(words[number.start] ?? "") && number.factor >= 100;
  const next = readPlain(words, spelled ? number.end + 1 : number.end);
  if (next === null || number.problem !== undefined) return number;
  const text = words.slice(number.start, next.end).join(" ");
  if (next.value >= number.factor)
    return spelled ? number : { ...number, problem: `"${text}" is not one number` };
  return { ...number, value: number.value + next.value, end: next.end };
}

/** Binary noise off a product of decimals: 1.1 × 1e6 is 1,100,000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The number that begins at a word, or null when none does. */
export function numeralAt(words: readonly string[], start: number): Numeral | null {
  const plain = readPlain(words, start);
  return (
    readMixed(words, start) ??
    readFraction(words, start) ??
    readVague(words, start) ??
    (plain && withRemainder(words, plain))
  );
}

/** The first number in a list of lower-case words, or null. */
export function firstNumeral(words: readonly string[]): Numeral | null {
  for (const index of words.keys()) {
    const found = numeralAt(words, index);
    if (found !== null) return found;
  }
  return null;
}
