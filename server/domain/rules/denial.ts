/** Who denies a transfer, its amount or its legality stands against who affirms just that; a denial lowers no number. */
import type { TransferClaim } from "../claim.ts";
import { affirms, denies } from "../standing.ts";
import { transferRelation } from "./containment.ts";
import type { Context } from "./context.ts";
import { type Interval, isInside, meet } from "./intervals.ts";
import { inUnitOf } from "./pair.ts";
import { prepare, type Reading } from "./reading.ts";
import { type Answer, notComparable } from "./verdict.ts";

/** Whether a denial of one aspect meets an affirmation of another: who denies the transfer denies its amount, not the reverse. */
function meets(denied: TransferClaim, affirmed: TransferClaim): boolean {
  if (denied.aspect === affirmed.aspect) return true;
  if (denied.aspect === "transfer") return affirmed.aspect !== "legality";
  return denied.aspect === "amount" && affirmed.quantity !== undefined && affirmed.aspect === "transfer";
}

/** The numbers a denial names; who denies "3 million" denies "about 3 million" too. */
function deniedNumbers({ amount, interval }: Reading, width: number): Interval {
  if (amount.comparator !== "=") return interval;
  return { ...interval, low: interval.low * (1 - width), high: interval.high * (1 + width) };
}

type Meeting = "contradictory" | "in tension" | null;

/**
 * Whether a denial that names an amount is a denial of what the other affirms: of just that number, of a part of what
 * it leaves open, or (null) of another one. A denial without an amount is of whatever is affirmed.
 */
function numbersMeet(denied: TransferClaim, affirmed: TransferClaim, context: Context): Meeting {
  const named = prepare(denied, context).readings;
  if (denied.aspect !== "amount" || named.length === 0) return "contradictory";
  const width = (context.parameters.get("about.width")?.value ?? 0) / 100;
  const found = prepare(affirmed, context).readings.flatMap((reading) =>
    named.map((other): Meeting => {
      const side = inUnitOf(other, reading, context);
      if ("refused" in side || other.commodity !== reading.commodity) return null;
      const numbers = deniedNumbers(other, width);
      if (isInside(side.interval, numbers)) return "contradictory";
      return meet(side.interval, numbers) ? "in tension" : null;
    }),
  );
  return found.find((each) => each === "contradictory") ?? found.find((each) => each !== null) ?? null;
}

/** A denial against an affirmation; null when neither of the two denies. */
export function denial(a: TransferClaim, b: TransferClaim, context: Context): Answer | null {
  if (denies(a) === denies(b)) return denies(a) ? notComparable("both deny") : null;
  const [denied, affirmed] = denies(a) ? [a, b] : [b, a];
  if (!affirms(affirmed)) return notComparable("the other claim does not affirm");
  const relation = transferRelation(affirmed.about, denied.about, context);
  if ("apart" in relation) return notComparable(relation.apart);
  const name = (id: string) => context.names.get(id) ?? id;
  const reaches =
    affirmed.about === denied.about || (relation.lie === "within" && denied.aspect === "transfer");
  if (!reaches || !meets(denied, affirmed))
    return notComparable("the denial does not reach what the other affirms");
  const outcome = numbersMeet(denied, affirmed, context);
  if (outcome === null) return notComparable("the denial is of another amount");
  return {
    outcome,
    because: `${name(denied.speaker)} denies what ${name(affirmed.speaker)} affirms`,
    steps: [
      `${name(affirmed.speaker)} affirms the ${affirmed.aspect}`,
      `${name(denied.speaker)} denies the ${denied.aspect}`,
      relation.lie === "within" ? "a denial of the whole reaches its parts" : "",
      "a denial lowers no number",
    ],
    parameters: denied.quantity === undefined ? [] : [context.parameters.get("about.width")],
  };
}
