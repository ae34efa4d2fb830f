/** No more can be delivered than was shipped, and more than was pledged asks for an explanation. */
import { hasLeft, STAGES } from "../transfer.ts";
import { sameThing } from "./containment.ts";
import type { Context } from "./context.ts";
import { canBeWithin, intervalInWords } from "./intervals.ts";
import { aboutParameters, inUnitOf, isCapacity, isForeseen, oneVoice, type PairRule } from "./pair.ts";
import { type Reading, saysStep } from "./reading.ts";
import { notComparable } from "./verdict.ts";
import { windowRelation } from "./windows.ts";

function rank({ claim }: Reading): number | null {
  return claim.stage === undefined ? null : STAGES.indexOf(claim.stage);
}

const isMoving = ({ claim }: Reading): boolean => claim.stage !== undefined && hasLeft(claim.stage);

/** Whether the count at the earlier stage takes in all the time that the other covers, so that it bounds it. */
function covers(before: Reading, after: Reading, context: Context): boolean {
  const slack = context.parameters.get("window.slack")?.value ?? 0;
  const relation = windowRelation(before, after, slack);
  return "lie" in relation && relation.lie !== "within";
}

/** Whether goods that left are counted for another time, or beside goods yet to come: then neither bounds the other. */
function unbound(before: Reading, after: Reading, covered: boolean): boolean {
  return isMoving(before) && (!covered || isForeseen(before) !== isForeseen(after));
}

/** The reading of the earlier stage first; null where the two are not amounts at two stages. */
function inOrder(a: Reading, b: Reading): readonly [before: Reading, after: Reading] | null {
  const [first, second] = [rank(a), rank(b)];
  if (first === null || second === null || first === second) return null;
  if (isCapacity(a) || isCapacity(b) || a.quantity.per !== b.quantity.per) return null;
  return first < second ? [a, b] : [b, a];
}

/**
 * Amounts at two stages. The later stage exceeding the earlier is contradictory within one voice, and between shipped
 * and delivered; else in tension, since a promise can be outdone, and so where it was counted for another time.
 */
export const pledgedAndDelivered: PairRule = (a, b, context) => {
  const order = inOrder(a, b);
  if (order === null) return null;
  const [before, after] = order;
  const relation = sameThing(before, after, context);
  if ("apart" in relation) return notComparable(relation.apart);
  if (relation.lie === "within") return notComparable("the earlier stage is told of a part alone");
  const reached = inUnitOf(before, after, context);
  if ("refused" in reached) return notComparable(reached.refused);
  const fits = canBeWithin(reached.interval, before.interval);
  const covered = covers(before, after, context);
  if (!fits && unbound(before, after, covered))
    return notComparable("what left is counted for another time than what arrived");
  const strict = covered && (oneVoice(a, b, context) || isMoving(before));
  const words = `${before.claim.stage} ${intervalInWords(before.interval)}, ${after.claim.stage} ${intervalInWords(reached.interval)}`;
  return {
    outcome: fits ? "compatible" : strict ? "contradictory" : "in tension",
    because: fits ? words : `more was ${after.claim.stage} than ${before.claim.stage}: ${words}`,
    steps: [saysStep(before, context), saysStep(after, context), relation.step, reached.step, words],
    parameters: [...aboutParameters(context, a, b), reached.rests, context.parameters.get("window.slack")],
  };
};
