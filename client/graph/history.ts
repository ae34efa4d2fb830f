/** A history of one value: each deed keeps what it was before, so that it can be taken back and done again. Pure. */

/** One deed: how it is called, and the value on its other side: before it in the past, after it in the future. */
export interface Deed<T> {
  /** In words that follow "Undo": "expand North Korea". */
  readonly says: string;
  /** Deeds in a row with the same word here count as one; null for a deed that stands alone. */
  readonly joins: string | null;
  readonly value: T;
}

export interface History<T> {
  /** Oldest first. */
  readonly past: readonly Deed<T>[];
  /** What was taken back, the next to be done again last. */
  readonly future: readonly Deed<T>[];
}

/** Deeds that are remembered; values share what did not change between them, so that an old one costs little. */
export const MOST_DEEDS = 250;

export const NO_HISTORY: History<never> = { past: [], future: [] };

/**
 * Remembers a deed by the value before it. What was taken back before cannot be done again after it. A deed that joins the
 * last one takes its name over, and goes back to before it.
 */
export function record<T>({ past, future }: History<T>, deed: Deed<T>): History<T> {
  const last = past.at(-1);
  const joined =
    last !== undefined && deed.joins !== null && deed.joins === last.joins && future.length === 0;
  if (joined) return { past: past.with(-1, { ...last, says: deed.says }), future };
  return { past: [...past, deed].slice(-MOST_DEEDS), future: [] };
}

/** The value before the last deed, and the history that goes with it; null when there is nothing to take back. */
export function undone<T>(history: History<T>, present: T): { history: History<T>; present: T } | null {
  const last = history.past.at(-1);
  if (last === undefined) return null;
  const past = history.past.slice(0, -1);
  return { history: { past, future: [...history.future, { ...last, value: present }] }, present: last.value };
}

/** The value after the deed that was taken back last; null when there is none. */
export function redone<T>(history: History<T>, present: T): { history: History<T>; present: T } | null {
  const next = history.future.at(-1);
  if (next === undefined) return null;
  const future = history.future.slice(0, -1);
  return { history: { past: [...history.past, { ...next, value: present }], future }, present: next.value };
}
