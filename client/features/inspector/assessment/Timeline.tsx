/** The claims in the order in which they were said, with the day each was published. */
import type { ClaimView } from "#contract/views.ts";
import { show } from "../trail.ts";
import { STANCE_GROUPS } from "../wording.ts";
import classes from "./assessment.module.css";

function dayOf({ said, published }: ClaimView): string {
  return said ?? published ?? "";
}

export function Timeline({ claims }: { readonly claims: readonly ClaimView[] }) {
  const ordered = claims
    .filter(({ repeats }) => repeats.length === 0)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || (a.id < b.id ? -1 : 1));
  return (
    <ol className={classes.timeline}>
      {ordered.map((claim) => (
        <li key={claim.id} data-tone={STANCE_GROUPS[claim.stance].tone}>
          <time>{dayOf(claim) === "" ? "undated" : dayOf(claim)}</time>
          <button type="button" onClick={() => show({ what: "claim", id: claim.id })}>
            {claim.speaker.name} {claim.stance === "neither" ? "leaves it open" : claim.stance}
            {claim.quantityText !== null && `: ${claim.quantityText}`}
          </button>
        </li>
      ))}
    </ol>
  );
}
