/** Could the vessel have got from one call to the next in the time between, at the speed ships make? */
import type { RelationClaim } from "../claim.ts";
import { daysBetween } from "../dates.ts";
import { whenOf } from "../spans.ts";
import { affirms } from "../standing.ts";
import type { Context } from "./context.ts";
import { greatCircleKm } from "./great-circle.ts";
import { type Answer, notComparable, result, shown } from "./verdict.ts";

const KNOT_KMH = 1.852;

/** Two calls of one vessel at different sites, the one that can be earlier first. */
export interface Calls {
  readonly from: RelationClaim;
  readonly to: RelationClaim;
  /** The longest time there can have been between them, in hours; their days are read as generously as can be. */
  readonly hours: number;
  readonly km: number;
}

/** Two calls set in order; a reason where days or coordinates are missing, null where they are no two affirmed calls of one vessel. */
export function callsOf(
  a: RelationClaim,
  b: RelationClaim,
  context: Context,
): Calls | { readonly refused: string } | null {
  const called = a.predicate === "CALLED_AT" && b.predicate === "CALLED_AT";
  if (!called || !affirms(a) || !affirms(b) || a.about !== b.about || a.object === b.object) return null;
  const [first, second] = [whenOf(a), whenOf(b)];
  if (
    first?.earliest == null ||
    second?.earliest == null ||
    first.latest === null ||
    second.latest === null
  ) {
    return { refused: "a call has no days" };
  }
  const [here, there] = [context.coordinates.get(a.object), context.coordinates.get(b.object)];
  if (here === undefined || there === undefined) return { refused: "a site has no coordinates" };
  const aFirst =
    first.earliest < second.earliest || (first.earliest === second.earliest && first.latest <= second.latest);
  const [from, to] = aFirst ? [a, b] : [b, a];
  const [leaves, arrives] = aFirst ? [first.earliest, second.latest] : [second.earliest, first.latest];
  return { from, to, hours: (daysBetween(leaves, arrives) + 1) * 24, km: greatCircleKm(here, there) };
}

/** Distance over the longest possible time against the speed of the fastest cargo ships. */
export function travelFeasibility(a: RelationClaim, b: RelationClaim, context: Context): Answer | null {
  const calls = callsOf(a, b, context);
  if (calls === null) return null;
  if ("refused" in calls) return notComparable(calls.refused);
  const limit = context.parameters.get("vessel.speed");
  if (limit === undefined) return notComparable("no speed of vessels is known");
  const { km, hours, from, to } = calls;
  const knots = km / hours / KNOT_KMH;
  const possible = knots <= limit.value;
  const name = (id: string) => context.names.get(id) ?? id;
  return {
    outcome: possible ? "compatible" : "contradictory",
    because: `${result(knots)} knots would be needed; ships make up to ${shown(limit.value)}`,
    steps: [
      `${name(from.object)} to ${name(to.object)}: ${result(km)} km on a great circle`,
      `at most ${shown(hours)} hours between the calls, days read as generously as can be`,
      `${result(km)} km / ${shown(hours)} h / ${KNOT_KMH} = ${result(knots)} knots`,
    ],
    parameters: [limit],
    numbers: { km, hours, knots },
  };
}
