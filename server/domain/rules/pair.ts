/** Two readings set side by side in one unit, and questions that several rules ask of them. */
import { conversion } from "../convert.ts";
import { bodiesOf } from "../origins.ts";
import type { Context } from "./context.ts";
import { type Interval, scaled } from "./intervals.ts";
import type { Reading } from "./reading.ts";
import type { Answer } from "./verdict.ts";

/** A rule for two readings: its answer, or null where it has nothing to say. */
export type PairRule = (a: Reading, b: Reading, context: Context) => Answer | null;

/** The second reading in the unit of the first, plain and with "about" stretched. */
export interface Side {
  readonly interval: Interval;
  readonly stretched: Interval;
  readonly step: string;
}

/** Brings the second into the unit of the first; the reason where units do not convert. */
export function inUnitOf(a: Reading, b: Reading, context: Context): Side | { readonly refused: string } {
  const found = conversion(b.unit, a.unit, context.grounds);
  if ("refused" in found) return found;
  return {
    interval: scaled(b.interval, found.factor),
    stretched: scaled(b.stretched, found.factor),
    step: found.step,
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
