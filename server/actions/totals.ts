/** What the claims of a transfer amount to, by every policy of choosing one claim, unit by unit. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { TransferClaim } from "#domain/claim.ts";
import type { Policy, Reliabilities } from "#domain/policies.ts";
import type { Context } from "#domain/rules/context.ts";
import { totalOf } from "#domain/totals.ts";
import type { Grade } from "./rows/grades.ts";

type Totals = Answer<Endpoints["getAssessment"]>["totals"];

function reliabilitiesOf(grades: readonly Grade[]): Reliabilities {
  return new Map(
    grades.flatMap(({ of, reliability }) =>
      reliability !== null && of.startsWith("document:") ? [[of as `document:${string}`, reliability]] : [],
    ),
  );
}

function graded(claims: readonly TransferClaim[], grades: readonly Grade[]): TransferClaim[] {
  const given = new Map(grades.map(({ of, credibility }) => [of as string, credibility]));
  return claims.map((claim) => {
    const credibility = given.get(claim.id);
    return credibility == null ? claim : { ...claim, credibility };
  });
}

function totalBy(
  claims: readonly TransferClaim[],
  context: Context,
  name: string,
  policy?: Policy,
): Totals[number] {
  const total = totalOf(claims, context.transfers, policy);
  const { low, high, unit, kind } = total;
  const because = total.kind === "refused" ? total.reason : total.kind === "envelope" ? total.because : null;
  return { policy: name, kind, because, low, high, unit, claims: [...total.claims] };
}

/** For each unit: without a policy, then the lowest, the highest, the most reliable, and each speaker's own. */
export function totalsOf(
  claims: readonly TransferClaim[],
  context: Context,
  grades: readonly Grade[],
): Totals {
  const known = graded(claims, grades).filter(({ quantity }) => quantity !== undefined);
  const reliability = reliabilitiesOf(grades);
  return [...Map.groupBy(known, ({ quantity }) => quantity?.unit).values()].flatMap((same) => {
    const speakers = [...new Set(same.map(({ speaker }) => speaker))].sort();
    const plain = totalBy(same, context, "none");
    if (plain.claims.length === 0) return [];
    return [
      plain,
      totalBy(same, context, "lowest", { choose: "lowest" }),
      totalBy(same, context, "highest", { choose: "highest" }),
      totalBy(same, context, "most reliable", { choose: "most reliable", reliability }),
      ...speakers.map((speaker) => totalBy(same, context, speaker, { choose: "speaker", speaker })),
    ];
  });
}
