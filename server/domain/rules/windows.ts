/** How the windows of two amounts lie to each other. */
import { daysBetween } from "../dates.ts";
import { windowsApart } from "./pair.ts";
import type { Reading } from "./reading.ts";

/** How the first lies to the second. */
export type Lie = "same" | "within" | "around";

/** A relation and the sentence that says why, or the reason why there is none. */
export type Relation = { readonly lie: Lie; readonly step: string } | { readonly apart: string };

const STARTS = "0001-01-01";

type Side = -1 | 0 | 1;

/** Where the first day lies to the second: 0 within `slack` days, 1 later; unknown days are taken as the same. */
function sideOf(first: string | null, second: string | null, slack: number): Side {
  if (first === null || second === null || Math.abs(daysBetween(first, second)) <= slack) return 0;
  return first > second ? 1 : -1;
}

function windowText({ window, until }: Reading): string {
  if (window === null) return `none given, up to ${until ?? "an unknown day"}`;
  return `${window.earliest ?? "…"} to ${window.latest ?? "…"}`;
}

/**
 * Lie of the windows; ends no more than `slack` days apart are the same. An amount without a window reaches from the
 * beginning up to the day it was said.
 */
export function windowRelation(a: Reading, b: Reading, slack: number): Relation {
  if (windowsApart(a, b)) return { apart: "their windows do not overlap" };
  const start = sideOf(a.window?.earliest ?? STARTS, b.window?.earliest ?? STARTS, slack);
  const end = sideOf(a.until, b.until, slack);
  const step = `windows: ${windowText(a)}; ${windowText(b)}`;
  if (start === 0 && end === 0) return { lie: "same", step };
  if (start >= 0 && end <= 0) return { lie: "within", step };
  if (start <= 0 && end >= 0) return { lie: "around", step };
  return { apart: "their windows overlap only in part" };
}
