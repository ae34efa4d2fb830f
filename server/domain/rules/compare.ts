/** Sets any two claims against each other: which rule applies, what it says, and the gravest verdict of all. */
import type { Claim, RelationClaim, TransferClaim } from "../claim.ts";
import { amountsAnswer, gravity, type Named } from "./amounts.ts";
import type { Context } from "./context.ts";
import { stagesOutOfOrder } from "./dates-out-of-order.ts";
import { denial } from "./denial.ts";
import { type Prepared, prepare } from "./reading.ts";
import { travelFeasibility } from "./travel-feasibility.ts";
import { twoPlaces } from "./two-places.ts";
import { type Finding, findingOf, notComparable, type Verdict } from "./verdict.ts";
import { voyagesAndLoad } from "./voyages-and-load.ts";

/** The verdict on two claims with the finding it comes from. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly because: string;
  readonly findings: readonly Finding[];
}

/** Why two claims are not set against each other whatever they say; null when they may be. */
function excuse(a: Claim, b: Claim): string | null {
  const linked = (from: Claim, to: Claim, by: "repeats" | "corrects" | "retracts") =>
    from[by].includes(to.id);
  if (linked(a, b, "repeats") || linked(b, a, "repeats"))
    return "one passes on the other; differences are drift of the quote";
  if (linked(a, b, "corrects") || linked(b, a, "corrects")) return "one corrects the other";
  if (linked(a, b, "retracts") || linked(b, a, "retracts")) return "one retracts the other";
  if (a.withdrawn !== undefined || b.withdrawn !== undefined) return "one was withdrawn";
  if (a.stance === "neither" || b.stance === "neither") return "one neither confirms nor denies";
  return null;
}

/** Amounts of a pace, a price or an effect are not amounts of the goods. */
function subjectOf({ aspect }: TransferClaim): string {
  return aspect === "transfer" ? "amount" : aspect;
}

function transferAnswers(
  a: Prepared,
  b: Prepared,
  context: Context,
  others: readonly TransferClaim[],
): Named[] {
  const denied = denial(a.claim, b.claim, context);
  if (denied !== null) return [["denial", denied]];
  const order = stagesOutOfOrder(a.claim, b.claim);
  const dates: Named[] = order === null ? [] : [["dates-out-of-order", order]];
  if (subjectOf(a.claim) !== subjectOf(b.claim)) {
    return [
      ...dates,
      ["comparator-intervals", notComparable("they speak of different sides of the transfer")],
    ];
  }
  return [...dates, amountsAnswer(a, b, context, others)];
}

function relationAnswers(a: RelationClaim, b: RelationClaim, context: Context): Named[] {
  const places = twoPlaces(a, b, context);
  if (places !== null) return [["two-places", places]];
  const travel = travelFeasibility(a, b, context);
  return travel === null ? [] : [["travel-feasibility", travel]];
}

function mixedAnswers(a: Claim, b: Claim, context: Context): Named[] {
  const [cargo, voyages] = a.of === "transfer" ? [a, b] : [b, a];
  const answer = cargo.of === "transfer" ? voyagesAndLoad(voyages, cargo, context) : null;
  return answer === null ? [] : [["voyages-and-load", answer]];
}

function comparisonOf(a: Claim, b: Claim, answers: readonly Named[]): Comparison {
  const sorted = answers.toSorted(([, x], [, y]) => gravity(x) - gravity(y));
  const [, first] = sorted[0] ?? ["", notComparable("they speak of different things")];
  return {
    verdict: first.outcome as Verdict,
    because: first.because,
    findings: sorted.map(([rule, answer]) => findingOf(rule, [a, b], answer)),
  };
}

/** Compares two claims about transfers that were made ready before; see `compare`. */
export function comparePrepared(
  first: Prepared,
  second: Prepared,
  context: Context,
  others: readonly TransferClaim[] = [],
): Comparison {
  const [a, b] = first.claim.id < second.claim.id ? [first, second] : [second, first];
  const reason = excuse(a.claim, b.claim);
  if (reason !== null)
    return comparisonOf(a.claim, b.claim, [["comparator-intervals", notComparable(reason)]]);
  return comparisonOf(a.claim, b.claim, transferAnswers(a, b, context, others));
}

/**
 * Compares any two claims. The order in which they are given and the units they use make no difference. `others`: the
 * claims among which a whole is stated, for shares. "Not comparable" always says why.
 */
export function compare(
  first: Claim,
  second: Claim,
  context: Context,
  others: readonly TransferClaim[] = [],
): Comparison {
  const [a, b] = first.id < second.id ? [first, second] : [second, first];
  if (a.of === "transfer" && b.of === "transfer") {
    return comparePrepared(prepare(a, context), prepare(b, context), context, others);
  }
  const reason = excuse(a, b);
  if (reason !== null) return comparisonOf(a, b, [["comparator-intervals", notComparable(reason)]]);
  if (a.of === "relation" && b.of === "relation") return comparisonOf(a, b, relationAnswers(a, b, context));
  return comparisonOf(a, b, mixedAnswers(a, b, context));
}
