/** The last queries that were run, kept in this browser alone. */
import * as z from "zod";
import { createStore } from "zustand/vanilla";

const KEY = "waybill-console-history";
const MOST = 50;

const entries = z.array(z.strictObject({ query: z.string(), parameters: z.string(), at: z.iso.datetime() }));
export type Entry = z.infer<typeof entries>[number];

/** What the browser kept; nothing where it kept none, or something that is not ours. */
function kept(): Entry[] {
  try {
    const parsed = entries.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

function keep(list: readonly Entry[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A browser that stores nothing still has the list until the page goes.
  }
}

export const past = createStore<readonly Entry[]>()(kept);

/** Puts a run on top; the same query with the same parameters stands there once. */
export function remember(query: string, parameters: string): void {
  const others = past.getState().filter((entry) => entry.query !== query || entry.parameters !== parameters);
  const list = [{ query, parameters, at: new Date().toISOString() }, ...others].slice(0, MOST);
  past.setState(list, true);
  keep(list);
}

/** Forgets everything. */
export function forget(): void {
  past.setState([], true);
  keep([]);
}
