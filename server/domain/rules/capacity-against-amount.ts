/** What fits is no claim about what was there: an amount goes with any capacity it does not exceed. */
import { sameGoods, transferRelation } from "./containment.ts";
import type { Context } from "./context.ts";
import { canBeWithin, intervalInWords } from "./intervals.ts";
import {
  aboutParameters,
  countedEarlier,
  inUnitOf,
  isCapacity,
  type PairRule,
  windowsApart,
} from "./pair.ts";
import { type Reading, saysStep } from "./reading.ts";
import { notComparable } from "./verdict.ts";

/** Why an amount may exceed a capacity without any tension; null when nothing explains it. */
function otherRoom(amount: Reading, capacity: Reading, context: Context): string | null {
  const transfers = transferRelation(amount.claim.about, capacity.claim.about, context);
  if ("lie" in transfers && transfers.lie === "around") return "the room is that of a part alone";
  if (windowsApart(amount, capacity)) return "their windows do not overlap";
  return countedEarlier(capacity, amount, context) ? "the room was reckoned before the amount" : null;
}

/** One capacity and one amount of the same goods; more than fits is in tension, since other means may have carried it. */
export const capacityAgainstAmount: PairRule = (a, b, context) => {
  if (isCapacity(a) === isCapacity(b)) return null;
  const [amount, capacity] = isCapacity(a) ? [b, a] : [a, b];
  if (amount.quantity.per !== capacity.quantity.per) {
    return notComparable("one is for each carrier, the other for all");
  }
  const relation = sameGoods(amount, capacity, context);
  if ("apart" in relation) return notComparable(relation.apart);
  const room = inUnitOf(amount, capacity, context);
  if ("refused" in room) return notComparable(room.refused);
  const fits = canBeWithin(amount.interval, room.interval);
  const reason = fits ? null : otherRoom(amount, capacity, context);
  if (reason !== null) return notComparable(reason);
  const words = `${intervalInWords(amount.interval)} ${fits ? "fits into" : "is more than"} room for ${intervalInWords(room.interval)}`;
  return {
    outcome: fits ? "compatible" : "in tension",
    because: fits ? words : `${words}; the rest would have gone by other means`,
    steps: [
      saysStep(amount, context),
      saysStep(capacity, context),
      relation.step,
      room.step,
      "a capacity says what fits, not what was there",
      words,
    ],
    parameters: [...aboutParameters(context, a, b), room.rests, context.parameters.get("window.slack")],
  };
};
