/** Intervals of numbers that an amount leaves open, and how two of them lie to each other. */
import type { Amount } from "../quantity.ts";
import { shown } from "./verdict.ts";

/** Numbers from `low` to `high`; an open end does not hold its own number ("more than 10,000"). */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const closed = (low: number, high: number): Interval => ({ low, high, lowOpen: false, highOpen: false });
const ENDLESS = Number.POSITIVE_INFINITY;
/** Binary fractions of converted units may differ by so much and still be one number. */
const GRAIN = 1e-9;

/**
 * The numbers an amount leaves open. `width`: how far "about" reaches to both sides, as a fraction. Null when no amount
 * is disclosed.
 */
export function intervalOf(amount: Amount, width: number): Interval | null {
  switch (amount.comparator) {
    case "unknown":
      return null;
    case "between":
      return closed(amount.low, amount.high);
    case "=":
      return closed(amount.value, amount.value);
    case "≈":
      return closed(amount.value * (1 - width), amount.value * (1 + width));
    case "≥":
    case ">":
      return { low: amount.value, high: ENDLESS, lowOpen: amount.comparator === ">", highOpen: true };
    default:
      return { low: 0, high: amount.value, lowOpen: false, highOpen: amount.comparator === "<" };
  }
}

/** The interval in another unit, or shared out over a number of carriers. */
export function scaled(interval: Interval, factor: number): Interval {
  return { ...interval, low: interval.low * factor, high: interval.high * factor };
}

/** Whether some number of `small` is no larger than some number of `large`. */
export function canBeWithin(small: Interval, large: Interval): boolean {
  if (large.high === ENDLESS) return true;
  const room = large.high * (1 + GRAIN) - small.low;
  if (room < 0) return false;
  const touching = Math.abs(small.low - large.high) <= large.high * GRAIN;
  return !(touching && (small.lowOpen || large.highOpen));
}

/** Whether the two have a number in common. */
export function meet(a: Interval, b: Interval): boolean {
  return canBeWithin(a, b) && canBeWithin(b, a);
}

/** Whether an end lies no further out than another; where they touch, an open end holds less than a closed one. */
function reachesNoFurther(end: number, open: boolean, other: number, otherOpen: boolean): boolean {
  if (end === other || Math.abs(end - other) <= Math.abs(other) * GRAIN) return open || !otherOpen;
  return end < other;
}

/** Whether every number of `small` is one of `large`. */
export function isInside(small: Interval, large: Interval): boolean {
  const above = reachesNoFurther(-small.low, small.lowOpen, -large.low, large.lowOpen);
  return above && reachesNoFurther(small.high, small.highOpen, large.high, large.highOpen);
}

/** An interval in words: "from 6,030 to 7,370", "more than 10,000". */
export function intervalInWords({ low, high, lowOpen, highOpen }: Interval): string {
  if (low === high) return shown(low);
  if (high === ENDLESS) return `${lowOpen ? "more than" : "at least"} ${shown(low)}`;
  if (low === 0) return `${highOpen ? "fewer than" : "at most"} ${shown(high)}`;
  return `from ${shown(low)} to ${shown(high)}`;
}
