/** Two readings set side by side in one unit, and questions that several rules ask of them. */
import { conversion } from "../convert.ts";
import { daysBetween, overlaps } from "../dates.ts";
import { bodiesOf } from "../origins.ts";
import { UNITS } from "../units.ts";
import type { Context } from "./context.ts";
import { type Interval, scaled } from "./intervals.ts";
import type { Parameter } from "./parameters.ts";
import type { Reading } from "./reading.ts";
import type { Answer } from "./verdict.ts";

/** A rule for two readings: its answer, or null where it has nothing to say. */
export type PairRule = (a: Reading, b: Reading, context: Context) => Answer | null;

/** The second reading in the unit of the first, plain and with "about" stretched. */
export interface Side {
  readonly interval: Interval;
  readonly stretched: Interval;
  readonly step: string;
  /** The parameter the conversion rests on: a rate, the size of containers. */
  readonly rests: Parameter | undefined;
}

/** Brings the second into the unit of the first; the reason where units do not convert. */
export function inUnitOf(a: Reading, b: Reading, context: Context): Side | { readonly refused: string } {
  const found = conversion(b.unit, a.unit, context.grounds);
  if ("refused" in found) return found;
  return {
    interval: scaled(b.interval, found.factor),
    stretched: scaled(b.stretched, found.factor),
    step: found.step,
    rests: found.rests === undefined ? undefined : context.parameters.get(found.rests),
  };
}

/** Whether an amount is of what fits, not of what was. */
export function isCapacity(reading: Reading): boolean {
  return reading.quantity.modality === "capacity";
}

/** Whether an amount is of what is still to come. */
export function isForeseen({ claim, quantity }: Reading): boolean {
  return claim.stance === "expects" || quantity.modality === "expected" || quantity.modality === "target";
}

/** Whether an amount counts what carries the goods: containers, or vessels. */
export function isCarriers({ unit }: Reading): boolean {
  return UNITS[unit].measure === "freight" || unit === "vessel";
}

/** Whether the first was counted before the second, so that it does not bound it; unknown days are taken as the same. */
export function countedEarlier(first: Reading, second: Reading, context: Context): boolean {
  if (first.until === null || second.until === null) return false;
  return daysBetween(first.until, second.until) > (context.parameters.get("window.slack")?.value ?? 0);
}

/** Whether both say when, and their windows share no day. */
export function windowsApart(a: Reading, b: Reading): boolean {
  return a.window !== null && b.window !== null && !overlaps(a.window, b.window);
}

/** Whether two claims come from one speaker, or from speakers of one state or body when they spoke. */
export function oneVoice(a: Reading, b: Reading, context: Context): boolean {
  if (a.claim.speaker === b.claim.speaker) return true;
  const bodies = bodiesOf(a.claim, context.voices);
  return bodiesOf(b.claim, context.voices).some((body) => bodies.includes(body));
}

/** The parameters by which "about" is read, where one of the readings says "about". */
export function aboutParameters(context: Context, ...readings: readonly Reading[]) {
  if (!readings.some((reading) => reading.amount.comparator === "≈")) return [];
  return [context.parameters.get("about.width"), context.parameters.get("about.tension")];
}
