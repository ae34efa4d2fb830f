/** Dates in stated formats and lists of years, as EDTF (ISO 8601-2): no more exact than they were written. */
import { daySpan } from "#domain/dates.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Parts of a format, the longest first, with what they match. */
const PARTS: readonly (readonly [part: string, group: string, pattern: string])[] = [
  ["yyyy", "year", "\\d{4}"],
  ["MMMM", "word", "[A-Za-z]{3,9}\\.?"],
  ["MMM", "word", "[A-Za-z]{3,9}\\.?"],
  ["MM", "month", "\\d{1,2}"],
  ["M", "month", "\\d{1,2}"],
  ["dd", "day", "\\d{1,2}"],
  ["d", "day", "\\d{1,2}"],
];

function patternOf(format: string): RegExp {
  let [rest, pattern] = [format, ""];
  while (rest !== "") {
    const found = PARTS.find(([part]) => rest.startsWith(part));
    pattern +=
      found === undefined ? rest.slice(0, 1).replace(/[^A-Za-z0-9]/, "\\$&") : `(?<${found[1]}>${found[2]})`;
    rest = rest.slice(found === undefined ? 1 : found[0].length);
  }
  return new RegExp(`^${pattern}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?$`);
}

const two = (text: string): string => text.padStart(2, "0");

/** "Sept." is September; a word that begins no month is none. */
function monthOf(word: string): string | undefined {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : two(String(at + 1));
}

function dateOf(groups: Readonly<Record<string, string>>): string | undefined {
  const { year, word, month: digits, day } = groups;
  const month = word === undefined ? digits : monthOf(word);
  if (year === undefined || (word !== undefined && month === undefined)) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : two(part))).join("-");
}

function isDate(text: string): boolean {
  try {
    return daySpan(text) !== undefined;
  } catch {
    return false;
  }
}

/** Reads dates in any of some formats (`yyyy`, `MM`, `M`, `MMM`, `dd`, `d`; `edtf` for EDTF itself); a time of day is dropped. */
export function compileDates(formats: readonly string[]): (text: string) => string | undefined {
  const patterns = formats.map((format) => (format === "edtf" ? undefined : patternOf(format)));
  return (text) => {
    for (const pattern of patterns) {
      const found = pattern === undefined ? text : dateOf({ ...pattern.exec(text)?.groups });
      if (found !== undefined && isDate(found)) return found;
    }
    return undefined;
  };
}

/** A list of years as one EDTF date: 1979 · 1979/1981 when they follow each other · {1979,1981}. */
export function readYears(text: string): string | undefined {
  const years = text.split(/[;,/\s]+/).filter((part) => part !== "");
  if (years.length === 0 || years.some((year) => !/^\d{4}$/.test(year))) return undefined;
  const sorted = [...new Set(years.map(Number))].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? first;
  if (sorted.length === 1) return String(first);
  return last - first === sorted.length - 1 ? `${first}/${last}` : `{${sorted.join(",")}}`;
}
