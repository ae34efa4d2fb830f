/** No more can be delivered than was shipped, and more than was pledged asks for an explanation. */
import { hasLeft, STAGES } from "../transfer.ts";
import { sameThing } from "./containment.ts";
import { canBeWithin, intervalInWords } from "./intervals.ts";
import { aboutParameters, inUnitOf, isCapacity, oneVoice, type PairRule } from "./pair.ts";
import { type Reading, saysStep } from "./reading.ts";
import { notComparable } from "./verdict.ts";

function rank({ claim }: Reading): number | null {
  return claim.stage === undefined ? null : STAGES.indexOf(claim.stage);
}

/**
 * Amounts at two stages. The later stage exceeding the earlier is contradictory within one voice, and between shipped
 * and delivered; else in tension, since a promise can be outdone.
 */
export const pledgedAndDelivered: PairRule = (a, b, context) => {
  const [first, second] = [rank(a), rank(b)];
  if (first === null || second === null || first === second) return null;
  if (isCapacity(a) || isCapacity(b) || a.quantity.per !== b.quantity.per) return null;
  const [before, after] = first < second ? [a, b] : [b, a];
  const relation = sameThing(before, after, context);
  if ("apart" in relation) return notComparable(relation.apart);
  if (relation.lie === "within") return notComparable("the earlier stage is told of a part alone");
  const reached = inUnitOf(before, after, context);
  if ("refused" in reached) return notComparable(reached.refused);
  const fits = canBeWithin(reached.interval, before.interval);
  const strict = oneVoice(a, b, context) || (before.claim.stage !== undefined && hasLeft(before.claim.stage));
  const words = `${before.claim.stage} ${intervalInWords(before.interval)}, ${after.claim.stage} ${intervalInWords(reached.interval)}`;
  return {
    outcome: fits ? "compatible" : strict ? "contradictory" : "in tension",
    because: fits ? words : `more was ${after.claim.stage} than ${before.claim.stage}: ${words}`,
    steps: [saysStep(before, context), saysStep(after, context), relation.step, reached.step, words],
    parameters: aboutParameters(context, a, b),
  };
};
