/** Which of several claims about one amount is taken: a choice that is always named, never made in silence. */
import type { TransferClaim } from "./claim.ts";
import type { Reliability } from "./grading.ts";
import type { ActorId, DocumentId } from "./ids.ts";
import { boundsOf, type Quantity } from "./quantity.ts";

/** Reliability by source: of the document where it is graded, else of the speaker. */
export type Reliabilities = ReadonlyMap<ActorId | DocumentId, Reliability>;

/** How to choose one claim of several. */
export type Policy =
  | { readonly choose: "lowest" | "highest" }
  | { readonly choose: "most reliable"; readonly reliability: Reliabilities }
  | { readonly choose: "speaker"; readonly speaker: ActorId };

/** A claim with an amount. */
export type Counted = TransferClaim & { readonly quantity: Quantity };

/** Lowest and highest number a claim states; a side without a bound takes the other. */
export function endsOf({ quantity }: Counted): { low: number; high: number } | null {
  const { low, high } = boundsOf(quantity.amount);
  if (low === null && high === null) return null;
  return { low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY };
}

/** The number by which claims are ordered: the one that is stated. */
function stated(claim: Counted): number {
  const { low, high } = boundsOf(claim.quantity.amount);
  return low ?? high ?? 0;
}

function grade(claim: Counted, reliability: Reliabilities): string {
  return `${reliability.get(claim.document) ?? reliability.get(claim.speaker) ?? "F"}${claim.credibility ?? 6}`;
}

/** The one claim that a policy takes, or the reason why it takes none. */
export function chosen(claims: readonly Counted[], policy: Policy): Counted | { readonly reason: string } {
  if (policy.choose === "speaker") {
    const own = claims.filter((claim) => claim.speaker === policy.speaker);
    const [only] = own;
    return only !== undefined && own.length === 1
      ? only
      : { reason: `${policy.speaker} gives ${own.length} amounts, not one` };
  }
  if (policy.choose === "most reliable") {
    const sorted = claims.toSorted((a, b) =>
      grade(a, policy.reliability).localeCompare(grade(b, policy.reliability)),
    );
    const [best, next] = sorted;
    if (best === undefined) return { reason: "there is no claim" };
    const tied = next !== undefined && grade(next, policy.reliability) === grade(best, policy.reliability);
    return tied ? { reason: "two claims are graded alike" } : best;
  }
  const sorted = claims.toSorted((a, b) => stated(a) - stated(b) || a.id.localeCompare(b.id));
  return (policy.choose === "lowest" ? sorted[0] : sorted.at(-1)) ?? { reason: "there is no claim" };
}
