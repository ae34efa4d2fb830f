/** Do the intervals that two comparators leave open allow one true number, given their units, windows and scopes? */

import { hasLeft } from "../transfer.ts";
import { containment } from "./containment.ts";
import { canBeWithin, type Interval, intervalInWords, meet } from "./intervals.ts";
import { aboutParameters, inUnitOf, isForeseen, type PairRule } from "./pair.ts";
import { type Reading, saysStep } from "./reading.ts";
import { notComparable } from "./verdict.ts";
import type { Lie } from "./windows.ts";

/** Whether both can be true when the first counts the same, a part, or more. */
export function canBothHold(lie: Lie, a: Interval, b: Interval): boolean {
  if (lie === "same") return meet(a, b);
  return lie === "within" ? canBeWithin(a, b) : canBeWithin(b, a);
}

const NEEDED: Record<Lie, string> = {
  same: "both count the same, so one number must fit both",
  within: "the first counts a part of the second, so it must not be larger",
  around: "the second counts a part of the first, so it must not be larger",
};

const isPromise = ({ claim }: Reading): boolean => claim.stage !== undefined && !hasLeft(claim.stage);

/** Why two amounts are not of one kind, whatever their numbers; null when they are. */
function unlike(a: Reading, b: Reading): string | null {
  if (isForeseen(a) !== isForeseen(b)) return "one is foreseen, the other said to have happened";
  if (isPromise(a) !== isPromise(b))
    return "one is a promise, the other does not say how far the goods had come";
  if (a.quantity.per !== b.quantity.per) return "one is for each carrier, the other for all";
  return a.quantity.shareOf === b.quantity.shareOf ? null : "they are shares of different wholes";
}

/** Amounts of one kind: contradictory when no true number fits both, in tension when only a stretched "about" makes it fit. */
export const comparatorIntervals: PairRule = (a, b, context) => {
  const reason = unlike(a, b);
  if (reason !== null) return notComparable(reason);
  const relation = containment(a, b, context);
  if ("apart" in relation) return notComparable(relation.apart);
  const other = inUnitOf(a, b, context);
  if ("refused" in other) return notComparable(other.refused);
  const plain = canBothHold(relation.lie, a.interval, other.interval);
  const stretched = plain || canBothHold(relation.lie, a.stretched, other.stretched);
  const outcome = plain ? "compatible" : stretched ? "in tension" : "contradictory";
  const both = `${intervalInWords(a.interval)} and ${intervalInWords(other.interval)}`;
  const fits = {
    compatible: "go together",
    "in tension": 'meet only if "about" is stretched',
    contradictory: "exclude each other",
  };
  return {
    outcome,
    because: `${both} ${fits[outcome]}`,
    steps: [
      saysStep(a, context),
      saysStep(b, context),
      relation.step,
      NEEDED[relation.lie],
      other.step,
      `${both} ${fits[outcome]}`,
    ],
    parameters: [...aboutParameters(context, a, b), other.rests, context.parameters.get("window.slack")],
  };
};
