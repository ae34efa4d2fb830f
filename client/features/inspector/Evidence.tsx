/** Claims of one statement, grouped by stance; denials of a whole stand among the denials, marked as reaching from there. */
import type { ClaimView } from "#contract/views.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import classes from "./inspector.module.css";
import { STANCE_GROUPS, STANCE_ORDER } from "./wording.ts";

interface EvidenceProps {
  readonly claims: readonly ClaimView[];
  readonly inherited?: readonly ClaimView[];
}

export function Evidence({ claims, inherited = [] }: EvidenceProps) {
  const groups = STANCE_ORDER.map((stance) => ({
    stance,
    own: claims.filter((claim) => claim.stance === stance),
    reaching: inherited.filter((claim) => claim.stance === stance),
  })).filter(({ own, reaching }) => own.length + reaching.length > 0);
  return groups.map(({ stance, own, reaching }) => (
    <section key={stance} className={classes.section} aria-label={STANCE_GROUPS[stance].title}>
      <h3 data-tone={STANCE_GROUPS[stance].tone}>
        {STANCE_GROUPS[stance].title} <span>{own.length + reaching.length}</span>
      </h3>
      <ul className={classes.cards}>
        {own.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
        {reaching.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} inherited />
        ))}
      </ul>
    </section>
  ));
}
