/** A document: what it says of itself, and the claims that stand in it, in the order of its text. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "#api/ask.ts";
import type { EntityRef } from "#contract/views.ts";
import type { Document } from "#domain/document.ts";
import type { DocumentId } from "#domain/ids.ts";
import { capital, ofTotal } from "#ui/words.ts";
import { Asked } from "./Asked.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import classes from "./inspector.module.css";
import { EntityLink } from "./links.tsx";

function factsOf(document: Document, publisher: EntityRef | null): [string, ReactNode][] {
  const { dateInferred, url } = document;
  const facts: [string, ReactNode][] = [
    ["Publisher", publisher === null ? "not given" : <EntityLink key="publisher" to={publisher} icon />],
    ["Published", document.published ?? "not given"],
    ["Dated by content", dateInferred === undefined ? null : `${dateInferred.date}, ${dateInferred.because}`],
    ["Language", document.language ?? null],
    [
      "Address",
      url === undefined ? null : (
        <a key="url" href={url} target="_blank" rel="noopener noreferrer">
          {url}
        </a>
      ),
    ],
    [
      "SHA-256",
      document.sha256 === undefined ? null : <code key="sha">{document.sha256.slice(0, 16)}…</code>,
    ],
  ];
  return facts.filter(([, value]) => value !== null);
}

export function DocumentPage({ id }: { readonly id: DocumentId }) {
  const query = useQuery(ask("getDocument", { params: { id } }));
  return (
    <Asked query={query}>
      {({ document, publisher, claims, claimCount }) => (
        <>
          <div className={classes.head}>
            <p className={classes.kicker}>{capital(document.type)}</p>
            <h2>{document.title}</h2>
          </div>
          <dl className={classes.facts}>
            {factsOf(document, publisher).map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <section className={classes.section} aria-label="Claims in this document">
            <h3>
              Claims in this document <span>{ofTotal(claimCount.shown, claimCount.total)}</span>
            </h3>
            <ul className={classes.cards}>
              {claims.map((claim) => (
                <ClaimCard key={claim.id} claim={claim} withStance />
              ))}
            </ul>
          </section>
        </>
      )}
    </Asked>
  );
}
