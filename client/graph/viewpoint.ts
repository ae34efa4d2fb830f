/** The point of view the analyst has taken: as of a day, by one of two clocks, without some speakers. */
import { createStore } from "zustand/vanilla";
import type { ActorId } from "#domain/ids.ts";

export interface Outlook {
  /** `YYYY-MM-DD`; null: all that is known now. */
  readonly asOf: string | null;
  readonly clock: "published" | "recorded";
  readonly without: readonly ActorId[];
}

export const PLAIN_OUTLOOK: Outlook = { asOf: null, clock: "published", without: [] };

interface Steps {
  readonly take: (change: Partial<Outlook>) => void;
  readonly leave: () => void;
}

export const outlook = createStore<Outlook & Steps>()((set) => ({
  ...PLAIN_OUTLOOK,
  take: (change) => set(change),
  leave: () => set(PLAIN_OUTLOOK),
}));

/** Whether anything is narrowed. */
export function isNarrowed({ asOf, without }: Outlook): boolean {
  return asOf !== null || without.length > 0;
}

/** The query parameters of a point of view; none when nothing is narrowed. */
export function queryOf({ asOf, clock, without }: Outlook) {
  return {
    ...(asOf === null ? {} : { asOf, clock }),
    ...(without.length === 0 ? {} : { without: [...without] }),
  };
}
