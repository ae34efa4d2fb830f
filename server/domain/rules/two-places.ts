/** One vessel, two places, one day. */
import type { RelationClaim } from "../claim.ts";
import { whenOf } from "../spans.ts";
import type { Context } from "./context.ts";
import { callsOf, travelFeasibility } from "./travel-feasibility.ts";
import type { Answer } from "./verdict.ts";

function singleDay(claim: RelationClaim): string | null {
  const when = whenOf(claim);
  return when !== null && when.earliest === when.latest ? when.earliest : null;
}

/**
 * Calls of one vessel at two sites on one and the same day: in tension where a ship can make the way within the day,
 * contradictory where it cannot; null where the days are not that exact.
 */
export function twoPlaces(a: RelationClaim, b: RelationClaim, context: Context): Answer | null {
  const day = singleDay(a);
  if (day === null || day !== singleDay(b)) return null;
  const calls = callsOf(a, b, context);
  if (calls === null || "refused" in calls) return null;
  const travel = travelFeasibility(a, b, context);
  if (travel === null) return null;
  const outcome = travel.outcome === "compatible" ? "in tension" : "contradictory";
  const name = (id: string) => context.names.get(id) ?? id;
  return {
    ...travel,
    outcome,
    because: `${name(a.about)} at ${[a, b]
      .map((call) => name(call.object))
      .sort()
      .join(" and ")} on ${day}`,
    steps: [
      ...travel.steps,
      outcome === "in tension" ? "the way can be made within a day" : "the way is too long for a day",
    ],
  };
}
