/** A claim by itself: speaker and role, stance and basis, quantity, dates, and where it stands. */
import { useQueries, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "#api/ask.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { ClaimView } from "#contract/views.ts";
import { CREDIBILITIES } from "#domain/grading.ts";
import type { ClaimId } from "#domain/ids.ts";
import { isEntityId } from "#domain/ids.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { Asked } from "./Asked.tsx";
import classes from "./inspector.module.css";
import { Grade } from "./judging/Grade.tsx";
import { DocumentLink, EntityLink, TransferLink } from "./links.tsx";
import { show } from "./trail.ts";
import { aspectWords, BASIS_WORDS, modalityWords, STANCE_GROUPS } from "./wording.ts";

type ClaimAnswer = Answer<Endpoints["getClaim"]>;

/** "2, probably true"; null when the claim bears no grade. */
function credibilityWords({ credibility }: ClaimView): string | null {
  const found = Object.entries(CREDIBILITIES).find(([code]) => code === String(credibility));
  return found === undefined ? null : found.join(", ");
}

function About({ claim }: { readonly claim: ClaimView }) {
  const { id, name } = claim.about;
  if (!isEntityId(id)) return <TransferLink to={{ id, name }} />;
  return (
    <>
      <TextButton onClick={() => show({ what: "entity", id })}>{name}</TextButton>
      {claim.predicate !== null && ` ${EDGE_PHRASES[claim.predicate]} `}
      {claim.object !== null && <EntityLink to={claim.object} />}
    </>
  );
}

function Quote({ quote }: { readonly quote: NonNullable<ClaimView["quote"]> }) {
  return (
    <blockquote className={classes.quote}>
      {quote.prefix}
      <mark>{quote.exact}</mark>
      {quote.suffix}
    </blockquote>
  );
}

function Repeats({ ids }: { readonly ids: readonly ClaimId[] }) {
  const asked = useQueries({ queries: ids.map((id) => ask("getClaim", { params: { id } })) });
  return (
    <ul className={classes.plain}>
      {ids.map((id, index) => (
        <li key={id}>
          <TextButton onClick={() => show({ what: "claim", id })}>
            {asked[index]?.data?.summary ?? id}
          </TextButton>
        </li>
      ))}
    </ul>
  );
}

function factsOf(claim: ClaimAnswer): [string, ReactNode][] {
  const graded = { what: "credibility", id: claim.id, value: claim.credibility } as const;
  const facts: [string, ReactNode][] = [
    ["About", <About key="about" claim={claim} />],
    ["Speaks of", aspectWords(claim)?.replace("on the ", "the ") ?? null],
    ["Stage", claim.stage],
    ["Known", BASIS_WORDS[claim.basis]],
    ["Occurred", claim.occurred],
    ["Covers", claim.quantity?.window ?? null],
    ["Said", claim.said],
    ["Published", claim.published],
    ["Withdrawn", claim.withdrawn],
    ["Recorded", claim.recorded.slice(0, 10)],
    [
      "Credibility",
      <Grade key="grade" graded={graded} words={credibilityWords(claim)} grade={claim.grade} />,
    ],
    ["Document", <DocumentLink key="document" to={claim.document} />],
    ["Paragraph", claim.locator],
    ["Repeats", claim.repeats.length === 0 ? null : <Repeats key="repeats" ids={claim.repeats} />],
  ];
  return facts.filter(([, value]) => value !== null);
}

function ClaimBody({ claim }: { readonly claim: ClaimAnswer }) {
  const { title, tone } = STANCE_GROUPS[claim.stance];
  const modality = modalityWords(claim);
  return (
    <>
      <div className={classes.head}>
        <p className={classes.kicker}>
          <span className={classes.stance} data-tone={tone}>
            {title}
          </span>
          {claim.ref !== null && <span>{claim.ref}</span>}
        </p>
        <h2 className={classes.claimText}>{claim.summary}</h2>
        <p className={classes.attribution}>
          <EntityLink to={claim.speaker} icon />
          {claim.role !== null && ` ${claim.role}`}
        </p>
      </div>
      {claim.quantityText !== null && (
        <p className={classes.bigQuantity}>
          {claim.quantityText}
          {modality !== null && <span>{modality}</span>}
        </p>
      )}
      {claim.quote !== null && <Quote quote={claim.quote} />}
      <dl className={classes.facts}>
        {factsOf(claim).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function ClaimPage({ id }: { readonly id: ClaimId }) {
  const query = useQuery(ask("getClaim", { params: { id } }));
  return <Asked query={query}>{(claim) => <ClaimBody claim={claim} />}</Asked>;
}
