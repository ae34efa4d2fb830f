/** The evidence of a transfer weighed: positions, amounts on one axis, findings with working, timeline, ledger, totals. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { TransferId } from "#domain/ids.ts";
import { picture } from "#graph/picture.ts";
import { queryOf } from "#graph/viewpoint.ts";
import { Working } from "#ui/Working.tsx";
import { counted } from "#ui/words.ts";
import { Asked } from "../Asked.tsx";
import inspector from "../inspector.module.css";
import { Assessments } from "../judging/Assessments.tsx";
import classes from "./assessment.module.css";
import { Drift } from "./Drift.tsx";
import { Intervals } from "./Intervals.tsx";
import { Ledger } from "./Ledger.tsx";
import { Outlook } from "./Outlook.tsx";
import { Positions } from "./Positions.tsx";
import { Timeline } from "./Timeline.tsx";
import { Totals } from "./Totals.tsx";

type Assessed = Answer<Endpoints["getAssessment"]>;

const GRAVITY = ["grave", "open", "none"];

function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className={inspector.section} aria-label={title}>
      <h3>
        {title} {count !== undefined && <span>{count}</span>}
      </h3>
      {children}
    </section>
  );
}

interface FindingListProps {
  readonly findings: Assessed["findings"];
  readonly nameOf: (id: string) => string;
}

function FindingList({ findings, nameOf }: FindingListProps) {
  return (
    <ul className={classes.findings}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <Working finding={finding} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  );
}

/** Contradictions and tensions open to the eye, the rest folded; denials stand among the positions. */
function Findings({
  answer,
  nameOf,
}: {
  readonly answer: Assessed;
  readonly nameOf: (id: string) => string;
}) {
  const sorted = answer.findings
    .filter(({ rule }) => rule !== "denial")
    .toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  if (sorted.length === 0) return null;
  const grave = sorted.filter(({ severity }) => severity !== "none");
  const rest = sorted.filter(({ severity }) => severity === "none");
  return (
    <Section title="What can be true together" count={sorted.length}>
      <FindingList findings={grave} nameOf={nameOf} />
      {rest.length > 0 && (
        <details className={classes.rest} open={grave.length === 0}>
          <summary>{counted(rest.length, "pair")} with nothing in the way</summary>
          <FindingList findings={rest} nameOf={nameOf} />
        </details>
      )}
    </Section>
  );
}

function Parts({ answer, all }: { readonly answer: Assessed; readonly all: Assessed["speakers"] }) {
  const names = new Map<string, string>(answer.speakers.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const { intervals, ceilings, ledger, claims, totals, drift } = answer;
  const drifting = drift.filter(({ drifts }) => drifts.length > 0);
  return (
    <>
      <Section title="Who says it">
        <Positions answer={answer} />
        <Outlook viewed={answer.viewed} speakers={all} />
      </Section>
      {intervals.length > 0 && (
        <Section title="Amounts">
          <Intervals bars={intervals} ceilings={ceilings} nameOf={nameOf} />
          <Totals totals={totals} nameOf={nameOf} />
        </Section>
      )}
      <Findings answer={answer} nameOf={nameOf} />
      <Assessments answer={answer} />
      {ledger.length > 0 && (
        <Section title="From pledge to delivery">
          <Ledger rows={ledger} nameOf={nameOf} />
        </Section>
      )}
      {claims.length > 1 && (
        <Section title="In the order of saying">
          <Timeline claims={claims} />
        </Section>
      )}
      {drifting.length > 0 && (
        <Section title="What changed from report to report" count={drifting.length}>
          <Drift acts={drifting} claims={claims} />
        </Section>
      )}
    </>
  );
}

/** The assessment of a transfer from the point of view taken. */
export function Assessment({ id }: { readonly id: TransferId }) {
  const taken = useStore(picture, ({ filters }) => filters);
  const whole = useQuery(ask("getAssessment", { params: { id }, query: {} }));
  const query = useQuery({
    ...ask("getAssessment", { params: { id }, query: queryOf(taken) }),
    placeholderData: keepPreviousData,
  });
  return (
    <Asked query={query}>{(answer) => <Parts answer={answer} all={(whole.data ?? answer).speakers} />}</Asked>
  );
}
