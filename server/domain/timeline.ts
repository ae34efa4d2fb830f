/** The timeline's clocks and steps, and the sorting of dated counts into steps and spans. */

export const TIMELINE_CLOCKS = ["occurred", "said", "published", "recorded"] as const;
export type TimelineClock = (typeof TIMELINE_CLOCKS)[number];

export const TIMELINE_STEPS = ["day", "month", "year"] as const;
export type TimelineStep = (typeof TIMELINE_STEPS)[number];

/** Counts of one pair of days, the first days of their steps; null where a side is open. */
export interface Dated {
  readonly first: string | null;
  readonly last: string | null;
  readonly transfers: number;
  readonly claims: number;
}

/** Up to so many days a timeline is told day by day, and up to so many months by month. */
const MOST_DAYS = 200;
const MOST_MONTHS = 240;
const DAY_MS = 86_400_000;

/** The last day of the step that begins on a day. */
export function endOf(first: string, step: TimelineStep): string {
  const date = new Date(`${first}T00:00:00Z`);
  if (step === "month") date.setUTCMonth(date.getUTCMonth() + 1);
  if (step === "year") date.setUTCFullYear(date.getUTCFullYear() + 1);
  if (step === "day") return first;
  return new Date(date.getTime() - DAY_MS).toISOString().slice(0, 10);
}

/** The step in which counts by month are best told: as few as can be seen, as many as can be told apart. */
export function stepFor(months: readonly Dated[]): TimelineStep {
  const days = months.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
  const [earliest, latest] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (earliest === undefined || latest === undefined) return "month";
  const range = (Date.parse(endOf(latest, "month")) - Date.parse(earliest)) / DAY_MS;
  if (range <= MOST_DAYS) return "day";
  return range <= MOST_MONTHS * 30.5 ? "month" : "year";
}

/** Counts by month put together by year. */
export function byYear(months: readonly Dated[]): Dated[] {
  const years = new Map<string, Dated>();
  const start = (day: string | null) => (day === null ? null : `${day.slice(0, 4)}-01-01`);
  for (const { first, last, transfers, claims } of months) {
    const [from, to] = [start(first), start(last)];
    const before = years.get(`${from} ${to}`);
    const sum = { transfers: (before?.transfers ?? 0) + transfers, claims: (before?.claims ?? 0) + claims };
    years.set(`${from} ${to}`, { first: from, last: to, ...sum });
  }
  return [...years.values()];
}

const MOST_SPANS = 200;

/** Parts dated counts: those within one step, those over several, and those without any date. */
export function partByStep(dated: readonly Dated[], step: TimelineStep) {
  const counts = ({ transfers, claims }: Dated) => ({ transfers, claims });
  const ends = (each: Dated) => ({
    from: each.first,
    to: each.last === null ? null : endOf(each.last, step),
  });
  const buckets = dated.flatMap((each) => {
    if (each.first === null || each.first !== each.last) return [];
    return [{ from: each.first, to: endOf(each.first, step), ...counts(each) }];
  });
  const spans = dated
    .filter(({ first, last }) => first !== last)
    .map((each) => ({ ...ends(each), ...counts(each) }))
    .sort((a, b) => b.claims - a.claims || ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const undated = dated.find(({ first, last }) => first === null && last === null);
  const shown = spans.slice(0, MOST_SPANS);
  return {
    buckets: buckets.sort((a, b) => (a.from < b.from ? -1 : 1)),
    spans: shown,
    spanCount: { shown: shown.length, total: spans.length },
    undated: undated === undefined ? { transfers: 0, claims: 0 } : counts(undated),
  };
}
