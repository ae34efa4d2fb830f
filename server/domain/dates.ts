/** Imprecise dates: EDTF (ISO 8601-2) text, kept as given, beside the earliest and latest day it can mean. */
import edtf from "edtf";
import * as z from "zod";

const DAY_MS = 86_400_000;

/** Calendar days, `YYYY-MM-DD`, inclusive; null where the date is open or unknown on that side. */
export interface DaySpan {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A set with a range inside, `{2022..2024}`: the edtf package loses its end (4.11.1), so an interval is asked for. */
const RANGE_IN_SET = /^[[{].*\w\.\.\w/;

/** An interval with the same two ends is its one end; the edtf package takes it for an interval that runs backwards. */
const SAME_ENDS = /^(?!\.\.)([^/]+)\/\1$/;

export const day = z.iso.date().meta({ description: "Calendar day", example: "2024-02-26" });

/** @throws RangeError for a day that its month does not have; the edtf package moves it on to the next month. */
function checkDays(text: string): void {
  const missing = text.match(/\d{4}-\d{2}-\d{2}/g)?.find((found) => !day.safeParse(found).success);
  if (missing !== undefined) throw new RangeError(`there is no day ${missing}`);
}

/** @throws RangeError for a moment that no calendar day of the years 0000 to 9999 holds. */
function dayOf(ms: number | null): string | null {
  if (ms === null || Math.abs(ms) === Number.POSITIVE_INFINITY) return null;
  const text = new Date(ms).toISOString();
  if (!/^\d{4}-/.test(text)) throw new RangeError(`"${text}" is no day of the years 0000 to 9999`);
  return text.slice(0, 10);
}

/** Spans already read: parsing EDTF takes 0.1–0.3 ms, and the same dates come again with every claim. */
const read = new Map<string, DaySpan>();
const MOST_KEPT = 20_000;

/**
 * The days an EDTF text can mean, for sorting and filtering: `2024-02~` → 2024-02-01 … 2024-02-29.
 * @throws RangeError naming the text when it is not EDTF, lies outside the years 0000 to 9999, or is a set with a range.
 */
export function daySpan(text: string): DaySpan {
  const known = read.get(text);
  if (known !== undefined) return known;
  const span = parseSpan(text);
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, span);
  return span;
}

function parseSpan(text: string): DaySpan {
  try {
    if (RANGE_IN_SET.test(text)) throw new RangeError(`"${text}" holds a range inside a set`);
    checkDays(text);
    const { min, max } = edtf(text.replace(SAME_ENDS, "$1"));
    return { earliest: dayOf(min), latest: dayOf(max) };
  } catch (cause) {
    throw new RangeError(
      `"${text}" is not an EDTF date (ISO 8601-2), such as 2024-02, 2024-02~ or 2023-09/..`,
      { cause },
    );
  }
}

function isEdtf(text: string): boolean {
  try {
    daySpan(text);
    return true;
  } catch {
    return false;
  }
}

export const edtfDate = z
  .string()
  .refine(isEdtf, "not an EDTF date (ISO 8601-2), such as 2024-02, 2024-02~ or 2023-09/..")
  .meta({
    description: "EDTF date or interval (ISO 8601-2), as imprecise as it was given",
    example: "2024-02~",
  });

/** Whether two spans share a day; an open side reaches without end. */
export function overlaps(a: DaySpan, b: DaySpan): boolean {
  const startsInTime = a.earliest === null || b.latest === null || a.earliest <= b.latest;
  const endsLateEnough = a.latest === null || b.earliest === null || a.latest >= b.earliest;
  return startsInTime && endsLateEnough;
}

/** Whole days from one calendar day to another (negative when it lies before). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
