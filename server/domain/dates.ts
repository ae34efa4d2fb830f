/** Imprecise dates: EDTF (ISO 8601-2) text, kept as given, beside the earliest and latest day it can mean. */
import edtf from "edtf";
import * as z from "zod";

const DAY_MS = 86_400_000;

/** Calendar days, `YYYY-MM-DD`, inclusive; null where the date is open or unknown on that side. */
export interface DaySpan {
  readonly earliest: string | null;
  readonly latest: string | null;
}

function dayOf(ms: number | null): string | null {
  return ms === null || !Number.isFinite(ms) ? null : new Date(ms).toISOString().slice(0, 10);
}

/** Spans already read: parsing EDTF takes 0.1–0.3 ms, and the same dates come again with every claim. */
const read = new Map<string, DaySpan>();
const MOST_KEPT = 20_000;

/**
 * The days an EDTF text can mean, for sorting and filtering: `2024-02~` → 2024-02-01 … 2024-02-29.
 * @throws RangeError naming the text when it is not EDTF.
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
    const { min, max } = edtf(text);
    return { earliest: dayOf(min), latest: dayOf(max) };
  } catch {
    throw new RangeError(
      `"${text}" is not an EDTF date (ISO 8601-2), such as 2024-02, 2024-02~ or 2023-09/..`,
    );
  }
}

function isEdtf(text: string): boolean {
  try {
    edtf(text);
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

export const day = z.iso.date().meta({ description: "Calendar day", example: "2024-02-26" });

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
