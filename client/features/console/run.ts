/** A run: asks, gathers the lines as they arrive, and can be cancelled. One runs at a time. */
import * as z from "zod";
import { createStore } from "zustand/vanilla";
import { call } from "#api/call.ts";
import { ProblemError } from "#api/problem.ts";
import { streamLines } from "#api/stream.ts";
import { brokenOff, cypherEnd, cypherHeader } from "#contract/console.ts";
import type { Answer } from "#contract/endpoint.ts";
import { type Endpoints, endpoints } from "#contract/endpoints.ts";
import type { Fault } from "#domain/errors.ts";
import type { Parameters } from "./draft.ts";

export type Plan = Answer<Endpoints["explainCypher"]>;
export type Row = readonly unknown[];

export interface Refusal {
  readonly message: string;
  readonly faults: readonly Fault[];
}

export interface Run {
  readonly state: "idle" | "running" | "done" | "failed" | "cancelled";
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** The rows as the server wrote them, which keeps `2.0` apart from `2`. */
  readonly lines: readonly string[];
  readonly end: z.infer<typeof cypherEnd> | null;
  readonly plan: Plan | null;
  readonly refusal: Refusal | null;
}

const NOTHING: Run = {
  state: "idle",
  columns: [],
  rows: [],
  lines: [],
  end: null,
  plan: null,
  refusal: null,
};
/** Between two drawings of what has come so far. */
const PAUSE_MS = 120;

export const run = createStore<Run>()(() => NOTHING);
let current: AbortController | null = null;

function refusalOf(error: unknown): Refusal {
  if (error instanceof ProblemError) return { message: error.message, faults: error.faults };
  return { message: error instanceof Error ? error.message : String(error), faults: [] };
}

const row = z.array(z.unknown());

/** Reads one line after the first: a row, or the end. */
function lastOf(line: string, rows: Row[], lines: string[]): Partial<Run> | null {
  const value: unknown = JSON.parse(line);
  if (Array.isArray(value)) {
    rows.push(row.parse(value));
    lines.push(line);
    return null;
  }
  const broken = brokenOff.safeParse(value);
  if (!broken.success) return { state: "done", end: cypherEnd.parse(value) };
  const { detail, faults = [] } = broken.data.problem;
  return { state: "failed", refusal: { message: detail, faults } };
}

async function gather(body: unknown, signal: AbortSignal): Promise<Partial<Run>> {
  const [rows, lines]: [Row[], string[]] = [[], []];
  let drawn = performance.now();
  let columns: readonly string[] | null = null;
  for await (const line of streamLines(endpoints.runCypher, body, signal)) {
    if (columns === null) {
      ({ columns } = cypherHeader.parse(JSON.parse(line)));
      run.setState({ columns });
      continue;
    }
    const last = lastOf(line, rows, lines);
    if (last !== null) return { ...last, rows, lines };
    if (performance.now() - drawn < PAUSE_MS) continue;
    run.setState({ rows: [...rows], lines: [...lines] });
    drawn = performance.now();
  }
  throw new Error("The answer ended before its last line.");
}

async function attempt(work: (signal: AbortSignal) => Promise<Partial<Run>>): Promise<void> {
  current?.abort();
  const own = new AbortController();
  current = own;
  run.setState({ ...NOTHING, state: "running" }, true);
  const outcome = await work(own.signal).catch(
    (error: unknown): Partial<Run> =>
      own.signal.aborted ? { state: "cancelled" } : { state: "failed", refusal: refusalOf(error) },
  );
  if (current === own) run.setState(outcome);
}

function bodyOf(query: string, parameters: Parameters) {
  return { query, parameters, limits: {} };
}

/** Runs a query; a run before it is cancelled. */
export function start(query: string, parameters: Parameters): Promise<void> {
  return attempt((signal) => gather(bodyOf(query, parameters), signal));
}

/** Asks for the plan instead of the rows. */
export function explain(query: string, parameters: Parameters): Promise<void> {
  return attempt(async (signal) => {
    const { body } = { body: z.parse(endpoints.explainCypher.body, bodyOf(query, parameters)) };
    return { state: "done", plan: await call("explainCypher", { body }, signal) };
  });
}

/** Ends the run; the server ends the query in the database. */
export function cancel(): void {
  current?.abort();
}
