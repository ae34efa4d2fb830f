/** The answer: its state in a line, then as graph, table, raw text or plan. */
import { SegmentedControl } from "@mantine/core";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";
import { counted } from "#ui/words.ts";
import { type Run, run } from "../run.ts";
import classes from "./answer.module.css";
import { Drawn } from "./Drawn.tsx";
import { Grid } from "./Grid.tsx";
import { PlanTree } from "./PlanTree.tsx";
import { Raw } from "./Raw.tsx";
import { Saving } from "./Saving.tsx";

const VIEWS = [
  { value: "table", label: "Table" },
  { value: "graph", label: "Graph" },
  { value: "raw", label: "Raw" },
];
const LIMITS = { rows: "the limit of rows", bytes: "the limit of size" } as const;

function stateWords({ state, rows, end, plan }: Run): string {
  if (state === "running") return `Running … ${counted(rows.length, "row")} so far`;
  if (state === "cancelled") return "Cancelled.";
  if (plan !== null) return "Plan";
  if (end === null) return "";
  const cut = end.limit === null ? "" : `, cut off at ${LIMITS[end.limit]}`;
  return `${counted(end.rows, "row")} in ${end.timeMs.toLocaleString("en")} ms${cut}`;
}

function Refused({ refusal }: { readonly refusal: NonNullable<Run["refusal"]> }) {
  const places = refusal.faults.map(({ field, reason }) => {
    const [, line, column] = /@(\d+):(\d+)$/.exec(field) ?? [];
    return line === undefined ? `${field}: ${reason}` : `Line ${line}, column ${column}: ${reason}`;
  });
  return (
    <Notice tone="error">
      {!refusal.faults.some(({ reason }) => reason === refusal.message) && <p>{refusal.message}</p>}
      {places.map((place) => (
        <p key={place}>{place}</p>
      ))}
    </Notice>
  );
}

function Content({ now, view }: { readonly now: Run; readonly view: string }) {
  const { state, columns, rows, lines, end, plan, refusal } = now;
  if (refusal !== null) return <Refused refusal={refusal} />;
  if (plan !== null) return <PlanTree plan={plan} />;
  if (state === "running" && rows.length === 0) return <Lines count={6} />;
  if (state === "idle" || columns.length === 0)
    return <p className={classes.hint}>The answer appears here. Ctrl+Enter runs the query.</p>;
  if (view === "raw") return <Raw columns={columns} lines={lines} />;
  if (view === "graph")
    return end === null ? <Lines count={3} /> : <Drawn key={end.timeMs} fragment={end.fragment} />;
  if (rows.length === 0) return <p className={classes.hint}>No rows: nothing in the graph fits the query.</p>;
  return <Grid columns={columns} rows={rows} />;
}

interface AnswerPaneProps {
  /** The view a saved question asks for, by the number of its run. */
  readonly preferred: { readonly view: string; readonly of: number };
}

export function AnswerPane({ preferred }: AnswerPaneProps) {
  const now = useStore(run);
  const [view, setView] = useState("table");
  useEffect(() => setView(preferred.view), [preferred]);
  return (
    <section className={classes.answer} aria-label="Answer" aria-busy={now.state === "running"}>
      <div className={classes.bar}>
        <span className={classes.state} role="status">
          {stateWords(now)}
        </span>
        {now.rows.length > 0 && <Saving columns={now.columns} rows={now.rows} lines={now.lines} />}
        {now.plan === null && (
          <SegmentedControl
            size="xs"
            aria-label="How the answer is shown"
            value={view}
            onChange={setView}
            data={VIEWS}
          />
        )}
      </div>
      <Content now={now} view={view} />
    </section>
  );
}
