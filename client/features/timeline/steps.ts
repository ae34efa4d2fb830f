/** The steps of a timeline: every day, month or year between its ends, and where days lie among them. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { endOf, type TimelineStep } from "#domain/timeline.ts";

export type Counts = Answer<Endpoints["getTimeline"]>;

/** One step, by its first and last day. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** Steps that are drawn at the most; a stray date of long ago does not flatten all others for longer than that. */
const MOST = 400;

function after(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** All steps from the earliest to the latest day that any count bears, without gaps; of too many the latest. */
export function stepsOf({ buckets, spans, step }: Pick<Counts, "buckets" | "spans" | "step">): Step[] {
  const starts = [...buckets, ...spans].flatMap(({ from }) => from ?? []);
  const ends = [...buckets, ...spans].flatMap(({ to }) => to ?? []);
  const first = [...starts, ...ends].toSorted()[0];
  const last = [...starts, ...ends].toSorted().at(-1);
  if (first === undefined || last === undefined) return [];
  const steps: Step[] = [];
  for (let from = startOf(first, step); from <= last; ) {
    const to = endOf(from, step);
    steps.push({ from, to });
    from = after(to);
  }
  return steps.slice(-MOST);
}

function startOf(day: string, step: TimelineStep): string {
  if (step === "year") return `${day.slice(0, 4)}-01-01`;
  return step === "month" ? `${day.slice(0, 7)}-01` : day;
}

/** Place of a day among the steps: the step that holds it, or the nearest end. */
export function indexOf(steps: readonly Step[], day: string): number {
  const at = steps.findIndex(({ to }) => day <= to);
  return at === -1 ? steps.length - 1 : at;
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** A step as the axis names it. */
export function stepWords({ from }: Step, step: TimelineStep): string {
  if (step === "year") return from.slice(0, 4);
  return (step === "month" ? MONTH : DAY).format(new Date(from));
}

/** Spans in lanes, so that none covers another; what finds no lane is left over. */
export function lanesOf(spans: Counts["spans"], steps: readonly Step[], most: number) {
  const ends: number[] = [];
  const placed = spans
    .toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))
    .flatMap((span) => {
      const first = span.from === null ? 0 : indexOf(steps, span.from);
      const last = span.to === null ? steps.length - 1 : indexOf(steps, span.to);
      const free = ends.findIndex((end) => end < first);
      const lane = free === -1 ? ends.length : free;
      if (lane >= most) return [];
      ends[lane] = last;
      return [{ span, lane, first, last }];
    });
  return { placed, lanes: ends.length, left: spans.length - placed.length };
}
