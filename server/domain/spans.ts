/** The span of days that several claims cover together. */
import type { Claim } from "./claim.ts";
import { type DaySpan, daySpan } from "./dates.ts";

/** When a claim says it happened: its own date, else the window of its quantity; null when it does not say. */
export function whenOf(claim: Claim): DaySpan | null {
  const text = claim.occurred ?? claim.quantity?.window;
  return text === undefined ? null : daySpan(text);
}

function outermost(days: readonly (string | null)[], pick: "first" | "last"): string | null {
  const known = days.filter((day) => day !== null).sort();
  return (pick === "first" ? known[0] : known.at(-1)) ?? null;
}

/** Earliest and latest day over all claims that give one; null where none does. */
export function spanOf(claims: readonly Claim[]): DaySpan {
  const spans = claims.map(whenOf).filter((span) => span !== null);
  return {
    earliest: outermost(
      spans.map((span) => span.earliest),
      "first",
    ),
    latest: outermost(
      spans.map((span) => span.latest),
      "last",
    ),
  };
}
