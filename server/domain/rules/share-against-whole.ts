/** A share turned into an amount by the whole it is a share of, and set against an amount that was stated. */
import type { TransferClaim } from "../claim.ts";
import { affirms } from "../standing.ts";
import type { Context } from "./context.ts";
import { type Interval, intervalInWords, meet } from "./intervals.ts";
import { aboutParameters, inUnitOf, isCapacity, isForeseen } from "./pair.ts";
import { prepare, type Reading, saysStep } from "./reading.ts";
import { type Answer, notComparable, result } from "./verdict.ts";

/** What everybody together says the whole was: from the least to the most. */
interface Whole {
  readonly interval: Interval;
  readonly steps: string[];
}

function wholeOf(
  share: Reading,
  like: Reading,
  others: readonly TransferClaim[],
  context: Context,
): Whole | null {
  const stated = others
    .filter((claim) => claim.about === share.claim.about && claim.stage === share.quantity.shareOf)
    .filter((claim) => affirms(claim))
    .flatMap((claim) => prepare(claim, context).readings)
    .filter((reading) => !isCapacity(reading) && reading.quantity.per === undefined)
    .flatMap((reading) => {
      const side = inUnitOf(like, reading, context);
      return "refused" in side ? [] : [{ reading, interval: side.interval }];
    });
  if (stated.length === 0) return null;
  const low = Math.min(...stated.map(({ interval }) => interval.low));
  const high = Math.max(...stated.map(({ interval }) => interval.high));
  const steps = stated.map(({ reading }) => saysStep(reading, context));
  return { interval: { low, high, lowOpen: false, highOpen: false }, steps };
}

/** A share of a whole, as an interval; nothing of an endless whole is nothing. */
function part(share: Interval, whole: Interval): Interval {
  const of = (percent: number, number: number) => (percent === 0 ? 0 : (percent * number) / 100);
  return { ...share, low: of(share.low, whole.low), high: of(share.high, whole.high) };
}

function againstItsWhole(share: Reading, whole: Reading, context: Context): Answer {
  const within = share.interval.low <= 100;
  const implied = part(share.interval, whole.interval);
  return {
    outcome: within ? "compatible" : "in tension",
    because: within ? `the share means ${intervalInWords(implied)}` : "the share is more than the whole",
    steps: [
      saysStep(share, context),
      saysStep(whole, context),
      `share × whole = ${intervalInWords(implied)}`,
    ],
    parameters: aboutParameters(context, share, whole),
    numbers: { low: implied.low, high: implied.high },
  };
}

/**
 * A percentage against an amount of the same transfer. `others`: the claims among which the whole is stated; without
 * one the two cannot be compared.
 */
export function shareAgainstWhole(
  a: Reading,
  b: Reading,
  context: Context,
  others: readonly TransferClaim[],
): Answer | null {
  if ((a.unit === "percent") === (b.unit === "percent")) return null;
  const [share, amount] = a.unit === "percent" ? [a, b] : [b, a];
  if (share.claim.about !== amount.claim.about) return notComparable("they speak of different transfers");
  if (amount.claim.stage === share.quantity.shareOf) return againstItsWhole(share, amount, context);
  if (amount.claim.stage !== share.claim.stage)
    return notComparable("the share and the amount are of different stages");
  if (isForeseen(share) !== isForeseen(amount))
    return notComparable("one is foreseen, the other said to have happened");
  const whole = wholeOf(share, amount, others, context);
  if (whole === null)
    return notComparable(`nobody says how much was ${share.quantity.shareOf ?? "the whole"}`);
  const implied = part(share.interval, whole.interval);
  const wide = part(share.stretched, whole.interval);
  const fits = meet(implied, amount.interval);
  const almost = fits || meet(wide, amount.stretched);
  const words = `the share means ${intervalInWords(implied)}, the amount is ${intervalInWords(amount.interval)}`;
  return {
    outcome: fits ? "compatible" : almost ? "in tension" : "contradictory",
    because: words,
    steps: [
      saysStep(share, context),
      saysStep(amount, context),
      ...whole.steps,
      `${result(share.interval.low)}–${result(share.interval.high)} % of ${intervalInWords(whole.interval)} = ${intervalInWords(implied)}`,
      words,
    ],
    parameters: aboutParameters(context, share, amount),
    numbers: { low: implied.low, high: implied.high },
  };
}
