/** A total since one beginning only grows: what one voice says later must not be less than what it said before. */
import { daysBetween } from "../dates.ts";
import { sameThing } from "./containment.ts";
import type { Context } from "./context.ts";
import { canBeWithin, intervalInWords } from "./intervals.ts";
import { aboutParameters, inUnitOf, isForeseen, oneVoice, type PairRule } from "./pair.ts";
import { type Reading, saysStep } from "./reading.ts";
import { notComparable } from "./verdict.ts";

/** Whether both are running totals of one voice, of one kind. */
function areRunning(a: Reading, b: Reading, context: Context): boolean {
  const running = [a, b].every((each) => each.quantity.accumulation === "cumulative" && !isForeseen(each));
  return running && a.quantity.per === b.quantity.per && oneVoice(a, b, context);
}

/** The two in order when the one surely ends after the other, by more than `slack` days; null when it is not sure. */
function inOrder(a: Reading, b: Reading, slack: number): { earlier: Reading; later: Reading } | null {
  const follows = (first: Reading, second: Reading): boolean =>
    first.until !== null &&
    second.untilEarliest !== null &&
    daysBetween(first.until, second.untilEarliest) > slack;
  if (follows(a, b)) return { earlier: a, later: b };
  return follows(b, a) ? { earlier: b, later: a } : null;
}

/** Whether the later total begins after the earlier one, so that it may leave out what the earlier counted. */
function beginsLater(earlier: Reading, later: Reading, slack: number): boolean {
  const [from, again] = [earlier.window?.earliest, later.window?.earliest];
  return typeof from === "string" && typeof again === "string" && daysBetween(from, again) > slack;
}

/** Running totals of one voice; contradictory when the later one is less though it begins no later. */
export const cumulativeSeries: PairRule = (a, b, context) => {
  const parameter = context.parameters.get("window.slack");
  const slack = parameter?.value ?? 0;
  if (!areRunning(a, b, context)) return null;
  if ((a.untilEarliest === null) !== (b.untilEarliest === null))
    return notComparable("one of two running totals is undated, and they may have grown in between");
  const order = inOrder(a, b, slack);
  if (order === null) return null;
  const { earlier, later } = order;
  const relation = sameThing(earlier, later, context);
  if ("apart" in relation) return notComparable(relation.apart);
  if (relation.lie === "around") return notComparable("the later total is of a part alone");
  if (beginsLater(earlier, later, slack))
    return notComparable("the later total begins later than the earlier one");
  const after = inUnitOf(earlier, later, context);
  if ("refused" in after) return notComparable(after.refused);
  const grows = canBeWithin(earlier.interval, after.interval);
  const almost = grows || canBeWithin(earlier.stretched, after.stretched);
  const words = `first ${intervalInWords(earlier.interval)}, later ${intervalInWords(after.interval)}`;
  return {
    outcome: grows ? "compatible" : almost ? "in tension" : "contradictory",
    because: grows ? `a running total that grows: ${words}` : `a running total cannot shrink: ${words}`,
    steps: [
      saysStep(earlier, context),
      saysStep(later, context),
      relation.step,
      after.step,
      "one voice, totals since one beginning: the later must not be less",
      words,
    ],
    parameters: [parameter, ...aboutParameters(context, a, b), after.rests],
  };
};
