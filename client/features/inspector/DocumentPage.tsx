/** A document: what it says of itself, and the claims that stand in it, in the order of its text. */
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "#api/ask.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { RELIABILITIES } from "#domain/grading.ts";
import type { DocumentId } from "#domain/ids.ts";
import { capital, ofTotal } from "#ui/words.ts";
import { Asked } from "./Asked.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import classes from "./inspector.module.css";
import { Grade } from "./judging/Grade.tsx";
import { EntityLink } from "./links.tsx";

type DocumentAnswer = Answer<Endpoints["getDocument"]>;

function Reliability({ document, reliability, grade }: DocumentAnswer) {
  const words = reliability === null ? null : `${reliability}, ${RELIABILITIES[reliability]}`;
  return (
    <Grade
      graded={{ what: "reliability", id: document.id, value: reliability }}
      words={words}
      grade={grade}
    />
  );
}

function factsOf(answer: DocumentAnswer): [string, ReactNode][] {
  const { document, publisher } = answer;
  const { dateInferred, url } = document;
  const facts: [string, ReactNode][] = [
    ["Publisher", publisher === null ? "not given" : <EntityLink key="publisher" to={publisher} icon />],
    ["Published", document.published ?? "not given"],
    ["Dated by content", dateInferred === undefined ? null : `${dateInferred.date}, ${dateInferred.because}`],
    ["Reliability", <Reliability key="reliability" {...answer} />],
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
      {(answer) => (
        <>
          <div className={classes.head}>
            <p className={classes.kicker}>{capital(answer.document.type)}</p>
            <h2>{answer.document.title}</h2>
          </div>
          <dl className={classes.facts}>
            {factsOf(answer).map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <section className={classes.section} aria-label="Claims in this document">
            <h3>
              Claims in this document <span>{ofTotal(answer.claimCount.shown, answer.claimCount.total)}</span>
            </h3>
            <ul className={classes.cards}>
              {answer.claims.map((claim) => (
                <ClaimCard key={claim.id} claim={claim} withStance />
              ))}
            </ul>
          </section>
        </>
      )}
    </Asked>
  );
}
