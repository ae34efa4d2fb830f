/** A transfer: from whom to whom, its route and its ties to other transfers, and all claims about it. */
import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { TransferRef } from "#contract/views.ts";
import type { TransferId } from "#domain/ids.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { picture } from "#graph/picture.ts";
import { isExchange } from "#graph/sentence.ts";
import { queryOf } from "#graph/viewpoint.ts";
import { Notice } from "#ui/Notice.tsx";
import { TextButton } from "#ui/TextButton.tsx";
import { Asked } from "./Asked.tsx";
import { Assessment } from "./assessment/Assessment.tsx";
import { Evidence } from "./Evidence.tsx";
import classes from "./inspector.module.css";
import { EntityLink, TransferLink } from "./links.tsx";
import { show } from "./trail.ts";

type TransferAnswer = Answer<Endpoints["getTransfer"]>;

const TIES = [
  ["inReturnFor", "In return for"],
  ["returnedBy", "Returned by"],
  ["partOf", "Part of"],
  ["parts", "Parts"],
] as const;

function Transfers({ title, refs }: { readonly title: string; readonly refs: readonly TransferRef[] }) {
  if (refs.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className={classes.plain}>
          {refs.map((ref) => (
            <li key={ref.id}>
              <TransferLink to={ref} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Route({ via }: Pick<TransferAnswer["transfer"], "via">) {
  if (via.length === 0) return null;
  return (
    <>
      <dt>Route</dt>
      <dd>
        <ol className={classes.route}>
          {via
            .toSorted((a, b) => a.leg - b.leg)
            .map(({ site, leg, mode, name }) => (
              <li key={`${leg} ${site}`}>
                <TextButton onClick={() => show({ what: "entity", id: site })}>{name}</TextButton>
                {mode !== "unknown" && <span> by {mode}</span>}
              </li>
            ))}
        </ol>
      </dd>
    </>
  );
}

/** The facts and the evidence of a transfer, below whatever head the page has. */
export function TransferBody({ answer }: { readonly answer: TransferAnswer }) {
  const { transfer, claims, inheritedDenials } = answer;
  return (
    <>
      <Assessment id={transfer.id} />
      <dl className={classes.facts}>
        <dt>From</dt>
        <dd>
          <EntityLink to={transfer.from} icon />
        </dd>
        <dt>To</dt>
        <dd>
          <EntityLink to={transfer.to} icon />
        </dd>
        <dt>Cargo</dt>
        <dd>{transfer.commodity === null ? "not stated" : <EntityLink to={transfer.commodity} icon />}</dd>
        {transfer.terms !== "unknown" && (
          <>
            <dt>Terms</dt>
            <dd>{transfer.terms}</dd>
          </>
        )}
        <Route via={transfer.via} />
        {transfer.carriedBy.length > 0 && (
          <>
            <dt>Carried by</dt>
            <dd>
              {transfer.carriedBy.map((vessel) => (
                <EntityLink key={vessel.id} to={vessel} icon />
              ))}
            </dd>
          </>
        )}
        {TIES.map(([field, title]) => (
          <Transfers key={field} title={title} refs={transfer[field]} />
        ))}
      </dl>
      <Evidence claims={claims} inherited={inheritedDenials} />
    </>
  );
}

function Drawn({ edges }: Pick<TransferAnswer, "edges">) {
  const exchanges = edges.filter(({ type }) => isExchange(type));
  if (exchanges.length === 0)
    return <Notice>Its claims draw no connection: none says how far it had come.</Notice>;
  return (
    <p className={classes.drawn}>
      Drawn as{" "}
      {exchanges.map((edge) => (
        <TextButton key={edge.id} onClick={() => show({ what: "edge", id: edge.id })}>
          {EDGE_PHRASES[edge.type]}
        </TextButton>
      ))}
    </p>
  );
}

export function TransferPage({ id }: { readonly id: TransferId }) {
  const from = useStore(picture, ({ filters }) => filters);
  const query = useQuery(ask("getTransfer", { params: { id }, query: queryOf(from) }));
  return (
    <Asked query={query}>
      {(answer) => (
        <>
          <div className={classes.head}>
            <h2>{answer.transfer.name}</h2>
            <Drawn edges={answer.edges} />
          </div>
          <TransferBody answer={answer} />
        </>
      )}
    </Asked>
  );
}
