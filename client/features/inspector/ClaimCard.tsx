/** One claim in a list: who says it, in which words about quantity, from which document and paragraph. */
import type { ClaimView } from "#contract/views.ts";
import { TextButton } from "#ui/TextButton.tsx";
import classes from "./inspector.module.css";
import { DocumentLink, EntityLink, TransferLink } from "./links.tsx";
import { show } from "./trail.ts";
import { aspectWords, BASIS_WORDS, modalityWords, STANCE_GROUPS } from "./wording.ts";

interface ClaimCardProps {
  readonly claim: ClaimView;
  /** The claim speaks of a whole that the thing shown belongs to. */
  readonly inherited?: boolean;
  /** Say the stance on the card, where the list is not grouped by it. */
  readonly withStance?: boolean;
}

function Quantity({ claim }: { readonly claim: ClaimView }) {
  const modality = modalityWords(claim);
  if (claim.quantityText === null) return null;
  return (
    <p className={classes.quantity}>
      {claim.quantityText}
      {modality !== null && <span> {modality}</span>}
    </p>
  );
}

function Whole({ about }: { readonly about: ClaimView["about"] }) {
  return (
    <p className={classes.reach}>
      Said of the whole it is part of:{" "}
      {about.id.startsWith("transfer:") ? (
        <TransferLink to={{ id: about.id as `transfer:${string}`, name: about.name }} />
      ) : (
        about.name
      )}
    </p>
  );
}

export function ClaimCard({ claim, inherited = false, withStance = false }: ClaimCardProps) {
  const aspect = aspectWords(claim);
  const { title, tone } = STANCE_GROUPS[claim.stance];
  const label = claim.ref === null ? "Claim" : `Claim ${claim.ref}`;
  return (
    <li className={classes.card} data-tone={tone}>
      <p className={classes.speaker}>
        <EntityLink to={claim.speaker} />
        {claim.role !== null && <span className={classes.role}> {claim.role}</span>}
        {withStance && <span className={classes.stance}>{title.toLowerCase()}</span>}
      </p>
      {inherited && <Whole about={claim.about} />}
      <Quantity claim={claim} />
      <p className={classes.summary}>{claim.summary}</p>
      {claim.withdrawn !== null && <p className={classes.reach}>Withdrawn {claim.withdrawn}</p>}
      <p className={classes.source}>
        <DocumentLink to={claim.document} />
        {claim.locator !== null && <span className={classes.locator}> {claim.locator}</span>}
        <span> · {[BASIS_WORDS[claim.basis], aspect].filter((text) => text !== null).join(" · ")} · </span>
        <TextButton
          aria-label={`${label}: ${claim.summary}`}
          onClick={() => show({ what: "claim", id: claim.id })}
        >
          {label}
        </TextButton>
      </p>
    </li>
  );
}
