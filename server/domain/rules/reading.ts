/** Claims made ready for comparison: each reading of their amounts with its interval, commodity, window and days. */
import { publishedBy } from "../as-of.ts";
import type { TransferClaim } from "../claim.ts";
import { type DaySpan, daySpan } from "../dates.ts";
import type { CommodityId } from "../ids.ts";
import type { Amount, Quantity } from "../quantity.ts";
import { whenOf } from "../spans.ts";
import type { Unit } from "../units.ts";
import { quantityInWords } from "../wording.ts";
import type { Context } from "./context.ts";
import { type Interval, intervalOf } from "./intervals.ts";

/** One reading of a claim's amount. */
export interface Reading {
  readonly claim: TransferClaim;
  readonly quantity: Quantity;
  readonly amount: Amount;
  readonly unit: Unit;
  /** What is counted: as the quantity says, else as the transfer does; null when neither does. */
  readonly commodity: CommodityId | null;
  readonly interval: Interval;
  /** The interval when "about" is stretched as far as tension allows. */
  readonly stretched: Interval;
  readonly window: DaySpan | null;
  /** Last day the amount can speak of: its window's end, else the day it was said. */
  readonly until: string | null;
  /** The earliest day that `until` can be, where the day it was said is imprecise. */
  readonly untilEarliest: string | null;
}

/** A claim with its readings; none where it discloses no amount. */
export interface Prepared {
  readonly claim: TransferClaim;
  readonly readings: readonly Reading[];
}

/** How far "about" reaches, as a fraction, plain and stretched. */
export function aboutWidths(context: Context): { plain: number; stretched: number } {
  const plain = (context.parameters.get("about.width")?.value ?? 0) / 100;
  return { plain, stretched: plain * (context.parameters.get("about.tension")?.value ?? 1) };
}

/** The days on which a claim can have been made: as it is said, else by the last day its document can have come out. */
function saidWithin(claim: TransferClaim, context: Context): DaySpan {
  if (claim.said !== undefined) return daySpan(claim.said);
  return { earliest: null, latest: publishedBy(context.documents.get(claim.document)) };
}

/** When an amount holds; an open end closes on the day it was said, since nobody counts what is still to come. */
function windowOf(
  claim: TransferClaim,
  context: Context,
): Pick<Reading, "window" | "until" | "untilEarliest"> {
  const stated = whenOf(claim);
  const said = saidWithin(claim, context);
  const until = stated?.latest ?? said.latest;
  const untilEarliest = stated?.latest ?? said.earliest;
  const window = stated === null ? null : { earliest: stated.earliest, latest: until };
  return { window, until, untilEarliest };
}

/** Makes a claim ready; the amounts of its alternatives are readings of their own. */
export function prepare(claim: TransferClaim, context: Context): Prepared {
  const { quantity } = claim;
  if (quantity === undefined) return { claim, readings: [] };
  const { plain, stretched } = aboutWidths(context);
  const stated = context.transfers.get(claim.about)?.commodity ?? null;
  const readings = [quantity, ...(quantity.alternatives ?? [])].flatMap((counted): Reading[] => {
    const interval = intervalOf(counted.amount, plain);
    const wide = intervalOf(counted.amount, stretched);
    if (interval === null || wide === null) return [];
    const { amount, unit } = counted;
    const commodity = counted.commodity ?? stated;
    return [
      { claim, quantity, amount, unit, commodity, interval, stretched: wide, ...windowOf(claim, context) },
    ];
  });
  return { claim, readings };
}

/** The first step of every working: who says how much. */
export function saysStep(reading: Reading, context: Context): string {
  const { claim, quantity } = reading;
  const speaker = context.names.get(claim.speaker) ?? claim.speaker;
  const said = claim.said === undefined ? "" : ` (said ${claim.said})`;
  const window = quantity.window === undefined ? "" : `, window ${quantity.window}`;
  return `${speaker}${said}: ${quantityInWords(quantity)}${window}`;
}
