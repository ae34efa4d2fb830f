/** Dates that cannot follow each other: told before it happened, printed before it was said, delivered before shipped. */
import type { Claim, TransferClaim } from "../claim.ts";
import { type DaySpan, daySpan } from "../dates.ts";
import { affirms } from "../standing.ts";
import { STAGES } from "../transfer.ts";
import type { Context } from "./context.ts";
import { type Answer, type Finding, findingOf } from "./verdict.ts";

function spanOf(text: string | undefined): DaySpan | null {
  return text === undefined ? null : daySpan(text);
}

/** Whether every day of the first lies after every day of the second. */
function whollyAfter(a: DaySpan | null, b: DaySpan | null): boolean {
  const [start, end] = [a?.earliest, b?.latest];
  return typeof start === "string" && typeof end === "string" && start > end;
}

type Disorder = readonly [late: string | undefined, early: string | undefined, because: string];

const FORESEEN = ["expected", "target"];

/** Disorder within one claim and its document. */
export function dateFindings(claim: Claim, context: Context): Finding[] {
  const published = context.documents.get(claim.document)?.published;
  const past = affirms(claim) && !FORESEEN.includes(claim.quantity?.modality ?? "actual");
  const pairs: Disorder[] = [
    [claim.said, published, "its document was published before it was said"],
    [past ? claim.occurred : undefined, claim.said, "it is told as past before it occurred"],
    [past ? claim.occurred : undefined, published, "its document was published before it occurred"],
    [claim.said, claim.withdrawn, "it was withdrawn before it was said"],
  ];
  const [first] = pairs.filter(([late, early]) => whollyAfter(spanOf(late), spanOf(early)));
  if (first === undefined) return [];
  const [late, early, because] = first;
  return [
    findingOf("dates-out-of-order", [claim], {
      outcome: "contradictory",
      because,
      steps: [`${late} lies after ${early}`],
    }),
  ];
}

/** Two stages of one transfer in the wrong order; null where stages or days do not say. */
export function stagesOutOfOrder(a: TransferClaim, b: TransferClaim): Answer | null {
  if (a.about !== b.about || a.stage === undefined || b.stage === undefined || a.stage === b.stage)
    return null;
  // What was foreseen and came otherwise contradicts nobody.
  if (!affirms(a) || !affirms(b)) return null;
  const [before, after] = STAGES.indexOf(a.stage) < STAGES.indexOf(b.stage) ? [a, b] : [b, a];
  if (!whollyAfter(spanOf(before.occurred), spanOf(after.occurred))) return null;
  return {
    outcome: "contradictory",
    because: `${after.stage} (${after.occurred}) before it was ${before.stage} (${before.occurred})`,
    steps: [`${before.stage}: ${before.occurred}`, `${after.stage}: ${after.occurred}`],
  };
}
