/** What carriers can hold at all: mass and volume of the goods against payload and volume of a container or ship. */

import type { TransferClaim } from "../claim.ts";
import { daySpan, daysBetween } from "../dates.ts";
import { boundsOf } from "../quantity.ts";
import { affirms } from "../standing.ts";
import { UNITS } from "../units.ts";
import { transferRelation } from "./containment.ts";
import type { Context } from "./context.ts";
import { ceilingOf, type Limit } from "./load.ts";
import {
  aboutParameters,
  countedEarlier,
  isCapacity,
  isCarriers,
  oneVoice,
  type PairRule,
  windowsApart,
} from "./pair.ts";
import { prepare, type Reading, saysStep } from "./reading.ts";
import { type Answer, type Finding, findingOf, notComparable, result, shown } from "./verdict.ts";

function metric({ dimension }: Limit): string {
  return dimension === "mass" ? "t" : "m³";
}

/** The stated number itself, "about" unstretched; the upper one of a range. */
function stated(reading: Reading): number {
  const { low, high } = boundsOf(reading.amount);
  return high ?? low ?? 0;
}

function unknownLimit(goods: Reading): Answer {
  const counted = UNITS[goods.unit].measure === "count";
  return notComparable(counted ? "no unit mass known" : "no payload known for this carrier");
}

/** How a load that does not exclude itself lies to what one carrier takes: bounds can leave room where their numbers do not. */
function fitWords(load: number, limit: Limit): string {
  const possible = load <= limit.carrier;
  return `${result(load)} ${metric(limit)}: ${possible ? "possible" : "too much for one, but the bounds leave room"}`;
}

/** Whether the goods are such as carriers hold, and both are counted in all, not for each of something. */
function canBeLoad(carriers: Reading, goods: Reading): boolean {
  const each = carriers.quantity.per !== undefined || goods.quantity.per !== undefined;
  return !each && UNITS[goods.unit].measure !== "share" && UNITS[goods.unit].measure !== "money";
}

/** Why carriers of one time set no limit to goods of another; null when they may. */
function otherTime(carriers: Reading, goods: Reading, context: Context): string | null {
  if (windowsApart(carriers, goods)) return "their windows do not overlap";
  return countedEarlier(carriers, goods, context) ? "the carriers were counted before the goods" : null;
}

/** A number of carriers against an amount of goods: impossible as their load, in tension as an amount sent by any means. */
export const physicalCeiling: PairRule = (a, b, context) => {
  if (isCarriers(a) === isCarriers(b)) return null;
  const [carriers, goods] = isCarriers(a) ? [a, b] : [b, a];
  if (!canBeLoad(carriers, goods)) return null;
  const relation = transferRelation(goods.claim.about, carriers.claim.about, context);
  if ("apart" in relation) return notComparable(relation.apart);
  if (relation.lie === "around") return notComparable("the carriers are those of a part alone");
  const found = ceilingOf(stated(carriers), carriers.unit, goods, context);
  if (found === null) return unknownLimit(goods);
  const reason = otherTime(carriers, goods, context);
  if (reason !== null) return notComparable(reason);
  const { ceiling, limit } = found;
  const least = carriers.interval.high * limit.carrier;
  const fits = goods.interval.low * limit.unit <= least;
  const each = stated(goods) / stated(carriers);
  const sum = `${shown(stated(carriers))} × ${shown(limit.carrier)} ${metric(limit)} / ${shown(limit.unit * (limit.dimension === "mass" ? 1000 : 1))} ${limit.dimension === "mass" ? "kg" : "m³"} = ${result(ceiling)}`;
  return {
    outcome: fits ? "compatible" : isCapacity(goods) ? "contradictory" : "in tension",
    because: fits
      ? `${result(each)} a ${UNITS[carriers.unit].one}, ${fitWords(each * limit.unit, limit)}`
      : `${shown(stated(goods))} exceeds the physical ceiling of ${result(ceiling)}`,
    steps: [
      saysStep(carriers, context),
      saysStep(goods, context),
      limit.step,
      `ceiling: ${sum}`,
      `${shown(stated(goods))} / ${shown(stated(carriers))} = ${result(each)} a ${UNITS[carriers.unit].one}, ${result(each * limit.unit)} ${metric(limit)}`,
    ],
    parameters: [
      ...limit.parameters,
      ...aboutParameters(context, a, b),
      context.parameters.get("window.slack"),
    ],
    numbers: { ceiling, perCarrier: each, loadPerCarrier: each * limit.unit },
  };
};

/** Days between two sayings; the longest possible where one is undated. */
function daysApart(a: Reading, b: Reading): number {
  const [first, second] = [a, b].map(({ claim }) =>
    claim.said === undefined ? null : daySpan(claim.said).earliest,
  );
  if (first == null || second == null) return Number.POSITIVE_INFINITY;
  return Math.abs(daysBetween(first, second));
}

/** The same number read as a total for all carriers that the same voice counts: in that document, else nearest in time. */
function asTotal(reading: Reading, counts: readonly Reading[], limit: Limit, context: Context) {
  const beside = ({ claim }: Reading) => Number(claim.document === reading.claim.document);
  const [count] = counts
    .filter((each) => each.unit === reading.quantity.per && oneVoice(each, reading, context))
    .toSorted(
      (a, b) =>
        beside(b) - beside(a) ||
        daysApart(a, reading) - daysApart(b, reading) ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
  if (count === undefined) return null;
  const [value, carriers] = [stated(reading), stated(count)];
  const each = value / carriers;
  const load = each * limit.unit;
  const possible = load <= limit.carrier;
  const words = `read as a total for ${shown(carriers)}: ${result(each)} a ${UNITS[count.unit].one}, ${result(load)} ${metric(limit)}, ${possible ? "possible" : "impossible too"}`;
  const steps = [
    `${shown(value)} × ${shown(carriers)} = ${shown(value * carriers)} in all`,
    `${shown(value)} / ${shown(carriers)} = ${result(each)}`,
    words,
  ];
  const numbers = { inAll: value * carriers, perCarrier: each, loadPerCarrier: load };
  return { count, words, steps, numbers };
}

/**
 * What a claim says each carrier holds, against what one can. `others`: claims among which the same voice counts the
 * carriers, for the reading of the number as a total.
 */
export function ceilingFinding(
  claim: TransferClaim,
  others: readonly TransferClaim[],
  context: Context,
): Finding | null {
  const [reading] = prepare(claim, context).readings;
  const carrier = reading?.quantity.per;
  if (!affirms(claim)) return null;
  if (reading === undefined || carrier === undefined) return null;
  const found = ceilingOf(1, carrier, reading, context);
  if (found === null) return findingOf("physical-ceiling", [claim], unknownLimit(reading));
  const { limit, ceiling } = found;
  const load = stated(reading) * limit.unit;
  const possible = reading.interval.low * limit.unit <= limit.carrier;
  const counts = others
    .flatMap((other) => prepare(other, context).readings)
    .filter((each) => each.quantity.per === undefined);
  const total = possible ? null : asTotal(reading, counts, limit, context);
  const one = UNITS[carrier].one;
  const against = `${result(load)} ${metric(limit)} a ${one} against ${shown(limit.carrier)} ${metric(limit)}`;
  return findingOf("physical-ceiling", total === null ? [claim] : [claim, total.count.claim], {
    outcome: possible ? "possible" : "impossible",
    because: total === null ? against : `${against}; ${total.words}`,
    steps: [
      saysStep(reading, context),
      limit.step,
      `ceiling of one ${one}: ${result(ceiling)}`,
      `${shown(stated(reading))} × ${shown(limit.unit * (limit.dimension === "mass" ? 1000 : 1))} ${limit.dimension === "mass" ? "kg" : "m³"} = ${shown(load)} ${metric(limit)}`,
      ...(total?.steps ?? []),
    ],
    parameters: [...limit.parameters, ...aboutParameters(context, reading)],
    numbers: { ceiling, load, ...total?.numbers },
  });
}
