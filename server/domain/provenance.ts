/** Where the claims of an edge come from: the documents they stand in, and the days on which they were said. */
import type { Claim } from "./claim.ts";
import { daySpan } from "./dates.ts";
import type { DocumentId } from "./ids.ts";

/** What an edge says of its claims' origin, denials among them. */
export interface Provenance {
  readonly documents: DocumentId[];
  /** Earliest and latest day of each date of saying, `YYYY-MM-DD/YYYY-MM-DD`, so that texts compare as days do. */
  readonly said: string[];
}

const [EVER_BEFORE, EVER_AFTER] = ["0000-01-01", "9999-12-31"];

function saidIn({ said }: Claim): string[] {
  if (said === undefined) return [];
  const { earliest, latest } = daySpan(said);
  return [`${earliest ?? EVER_BEFORE}/${latest ?? EVER_AFTER}`];
}

/** Documents and days of the claims, each once, in order. */
export function provenanceOf(claims: readonly Claim[]): Provenance {
  return {
    documents: [...new Set(claims.map(({ document }) => document))].sort(),
    said: [...new Set(claims.flatMap(saidIn))].sort(),
  };
}

/** Whether any of the days said lies in the window; a side that is null is open. */
export function saidWithin(said: readonly string[], from: string | null, to: string | null): boolean {
  return said.some((span) => {
    const [earliest, latest] = span.split("/");
    return (to === null || (earliest ?? "") <= to) && (from === null || (latest ?? "") >= from);
  });
}
