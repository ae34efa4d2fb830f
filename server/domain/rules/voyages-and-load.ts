/** How many voyages an amount would have taken, against how many are said to have been made. */
import type { Claim, TransferClaim } from "../claim.ts";
import { boundsOf } from "../quantity.ts";
import { UNITS } from "../units.ts";
import type { Context } from "./context.ts";
import { prepare, saysStep } from "./reading.ts";
import { type Answer, notComparable, result, shown } from "./verdict.ts";

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
  const load = context.parameters.get("load:vessel");
  if (load === undefined) return notComparable("no load of a voyage is known");
  const { low, high } = boundsOf(sailed.amount);
  const made = high ?? low;
  if (made === null) return notComparable("the number of voyages is not disclosed");
  const most = made * load.value;
  const needed = Math.ceil(freight.interval.low / load.value);
  const fits = freight.interval.low <= most || high === null;
  return {
    outcome: fits ? "compatible" : "in tension",
    because: `${shown(freight.interval.low)} ${UNITS[freight.unit].many} take at least ${shown(needed)} voyages; ${shown(made)} are told of`,
    steps: [
      saysStep(freight, context),
      `${shown(made)} voyages × ${shown(load.value)} = ${result(most)}`,
      `${shown(freight.interval.low)} / ${shown(load.value)} = ${shown(needed)} voyages, rounded up`,
    ],
    parameters: [load],
    numbers: { needed, made, most },
  };
}
