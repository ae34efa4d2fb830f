/** The point of view among the filters: as of a day by one of two clocks, without some speakers. The server answers for it. */
import type { Filters } from "./filters.ts";

/** The part of the filters that changes what edges are drawn, not only which are shown. */
export type Outlook = Pick<Filters, "asOf" | "clock" | "without">;

export const PLAIN_OUTLOOK: Outlook = { asOf: null, clock: "published", without: [] };

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
