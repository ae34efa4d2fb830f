/** How many voyages an amount would have taken, against how many are said to have been made. */
import type { Claim, TransferClaim } from "../claim.ts";
import { conversion } from "../convert.ts";
import { overlaps } from "../dates.ts";
import { whenOf } from "../spans.ts";
import { affirms } from "../standing.ts";
import { UNITS } from "../units.ts";
import type { Context } from "./context.ts";
import { intervalOf } from "./intervals.ts";
import { aboutWidths, prepare, type Reading, saysStep } from "./reading.ts";
import { type Answer, notComparable, result, shown } from "./verdict.ts";

/** Why the voyages are not those of the cargo; null when they may be. */
function otherVoyages(voyages: Claim, cargo: Reading): string | null {
  const sailed = whenOf(voyages);
  if (sailed === null) return null;
  if (cargo.window !== null && !overlaps(sailed, cargo.window))
    return "the voyages were made at another time";
  const later = cargo.until !== null && sailed.latest !== null && cargo.until > sailed.latest;
  return later ? "the voyages were counted before the cargo" : null;
}

/**
 * Voyages × load of one voyage against a number of containers. The voyages are the vessels that a claim of SAILED_TO
 * counts; the load is the parameter `load:vessel`, in containers. More than they could carry is in tension: voyages may
 * have gone unseen.
 */
export function voyagesAndLoad(voyages: Claim, cargo: TransferClaim, context: Context): Answer | null {
  const sailed =
    voyages.of === "relation" && voyages.predicate === "SAILED_TO" ? voyages.quantity : undefined;
  const [freight] = prepare(cargo, context).readings.filter(({ unit }) => UNITS[unit].measure === "freight");
  if (sailed?.unit !== "vessel" || freight === undefined || freight.quantity.per !== undefined) return null;
  if (!affirms(voyages) || !affirms(cargo)) return null;
  const load = context.parameters.get("load:vessel");
  if (load === undefined) return notComparable("no load of a voyage is known");
  const counted = intervalOf(sailed.amount, aboutWidths(context).plain);
  if (counted === null) return notComparable("the number of voyages is not disclosed");
  const reason = otherVoyages(voyages, freight);
  if (reason !== null) return notComparable(reason);
  const size = conversion("container", freight.unit, context.grounds);
  if ("refused" in size) return notComparable(size.refused);
  const each = load.value * size.factor;
  const made = Number.isFinite(counted.high) ? counted.high : counted.low;
  const most = made * each;
  const needed = Math.ceil(freight.interval.low / each);
  const fits = freight.interval.low <= most || !Number.isFinite(counted.high);
  return {
    outcome: fits ? "compatible" : "in tension",
    because: `${shown(freight.interval.low)} ${UNITS[freight.unit].many} take at least ${shown(needed)} voyages; ${shown(made)} are told of`,
    steps: [
      saysStep(freight, context),
      size.step,
      `${shown(made)} voyages × ${shown(each)} = ${result(most)}`,
      `${shown(freight.interval.low)} / ${shown(each)} = ${shown(needed)} voyages, rounded up`,
    ],
    parameters: [
      load,
      context.parameters.get("about.width"),
      size.rests === undefined ? null : context.parameters.get(size.rests),
    ],
    numbers: { needed, made, most },
  };
}
