/** Sets the amounts of two claims against each other, over all their alternatives: which rule applies and what it says. */
import type { TransferClaim } from "../claim.ts";
import { capacityAgainstAmount } from "./capacity-against-amount.ts";
import { comparatorIntervals } from "./comparator-intervals.ts";
import type { Context } from "./context.ts";
import { cumulativeSeries } from "./cumulative-series.ts";
import { isCapacity, type PairRule } from "./pair.ts";
import { physicalCeiling } from "./physical-ceiling.ts";
import { pledgedAndDelivered } from "./pledged-and-delivered.ts";
import type { Prepared, Reading } from "./reading.ts";
import { shareAgainstWhole } from "./share-against-whole.ts";
import { type Answer, notComparable, type RuleName, VERDICTS, type Verdict } from "./verdict.ts";

/** What a rule says, with the rule's name. */
export type Named = readonly [rule: RuleName, answer: Answer];

const PAIR_RULES: readonly (readonly [RuleName, PairRule])[] = [
  ["physical-ceiling", physicalCeiling],
  ["capacity-against-amount", capacityAgainstAmount],
  ["pledged-and-delivered", pledgedAndDelivered],
  ["cumulative-series", cumulativeSeries],
  ["comparator-intervals", comparatorIntervals],
];

/** Place among the verdicts, the gravest first. */
export function gravity(answer: Answer): number {
  return VERDICTS.indexOf(answer.outcome as Verdict);
}

const isSaid = ([, answer]: Named): boolean => answer.outcome !== "not comparable";
const byGravity = ([, a]: Named, [, b]: Named): number => gravity(a) - gravity(b);

/** The first rule that has something to say about two readings. */
function readingsAnswer(a: Reading, b: Reading, context: Context, others: readonly TransferClaim[]): Named {
  const share = shareAgainstWhole(a, b, context, others);
  if (share !== null) return ["share-against-whole", share];
  for (const [name, rule] of PAIR_RULES) {
    const answer = rule(a, b, context);
    if (answer !== null) return [name, answer];
  }
  return ["comparator-intervals", notComparable("no rule compares these amounts")];
}

/** Whether a claim counts two things in one breath that neither unit nor commodity tells apart. */
function isMingled({ claim, readings }: Prepared): boolean {
  const kinds = readings.map(({ unit, commodity }) => `${unit} ${commodity}`);
  return claim.quantity?.joined === "and" && new Set(kinds).size < kinds.length;
}

/** An exclusion that another alternative, of which nothing can be said, may escape. */
function escaped([rule, answer]: Named): Named {
  if (answer.outcome !== "contradictory") return [rule, answer];
  const steps = [...answer.steps, "another alternative counts something else, and can be the true one"];
  return [rule, { ...answer, outcome: "in tension", steps }];
}

/**
 * The amounts of two claims, over all readings of both: of alternatives joined by "or" the mildest counts, since one of
 * them being true is enough; of "and", and of what there is room for, each is claimed, and the gravest counts.
 */
export function amountsAnswer(
  a: Prepared,
  b: Prepared,
  context: Context,
  others: readonly TransferClaim[],
): Named {
  if (a.readings.length === 0 || b.readings.length === 0)
    return ["comparator-intervals", notComparable("one discloses no amount")];
  if (isMingled(a) || isMingled(b))
    return ["comparator-intervals", notComparable("one counts two things and does not tell them apart")];
  const answers = a.readings.flatMap((left) =>
    b.readings.map((right) => readingsAnswer(left, right, context, others)),
  );
  const said = answers.filter(isSaid).toSorted(byGravity);
  const all = [a, b].some(({ claim }) => claim.quantity?.joined === "and");
  const [gravest = answers[0], mildest = gravest] = [said[0], said.at(-1)];
  if (all || gravest === undefined || mildest === undefined)
    return gravest ?? ["comparator-intervals", notComparable("no amounts")];
  const room = [...a.readings, ...b.readings].some(isCapacity);
  return said.length < answers.length && !room ? escaped(mildest) : mildest;
}
