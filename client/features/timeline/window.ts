/** The window that a timeline sets: each of its clocks moves another part of the filters. */
import { useStore } from "zustand";
import type { TimelineClock } from "#domain/timeline.ts";
import type { Filters } from "#graph/filters.ts";
import { picture } from "#graph/picture.ts";
import { indexOf, type Step } from "./steps.ts";

/** What the timeline is about: when it happened, when it was said, or by when it was known. */
export const MODES = { occurred: "Occurred", said: "Said", known: "Known by" } as const;
export type Mode = keyof typeof MODES;

/** First and last step of a window, by their places; null: everything. */
export type Window = { readonly first: number; readonly last: number } | null;

/** The clock whose counts a mode shows. */
export function clockOf(mode: Mode, { clock }: Pick<Filters, "clock">): TimelineClock {
  return mode === "known" ? clock : mode;
}

function daysOf(mode: Mode, filters: Filters): readonly [string | null, string | null] {
  if (mode === "occurred") return [filters.from, filters.to];
  return mode === "said" ? [filters.saidFrom, filters.saidTo] : [null, filters.asOf];
}

function changeOf(mode: Mode, from: string | null, to: string | null): Partial<Filters> {
  if (mode === "occurred") return { from, to };
  return mode === "said" ? { saidFrom: from, saidTo: to } : { asOf: to };
}

/** The window that the filters hold, and how to set another; moves of it are taken back as one step. */
export function useWindow(mode: Mode, steps: readonly Step[]) {
  const filters = useStore(picture, (state) => state.filters);
  const [from, to] = daysOf(mode, filters);
  const last = steps.length - 1;
  const window: Window =
    from === null && to === null
      ? null
      : { first: from === null ? 0 : indexOf(steps, from), last: to === null ? last : indexOf(steps, to) };
  const set = (next: Window) => {
    const start = next === null || mode === "known" ? null : (steps[next.first]?.from ?? null);
    const end = next === null ? null : (steps[next.last]?.to ?? null);
    picture.getState().filter(changeOf(mode, start, end), "time");
  };
  return { window, set };
}
