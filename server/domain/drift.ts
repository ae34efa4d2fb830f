/** Quote drift: where documents that report one speech act differ in comparator, number, "and"/"or", modality or window. */
import type { TransferClaim } from "./claim.ts";
import type { ClaimId } from "./ids.ts";
import { rootsOf } from "./lineage.ts";
import type { Quantity } from "./quantity.ts";

/** What may drift from one report to the next. */
export const DRIFTS = ["comparator", "number", "connective", "modal verb", "window", "unit"] as const;
export type DriftKind = (typeof DRIFTS)[number];

/** One side on which the reports of a speech act differ: each wording with the claims that have it. */
export interface Drift {
  readonly kind: DriftKind;
  readonly wordings: readonly { readonly words: string; readonly claims: readonly ClaimId[] }[];
}

/** One speech act with its reports and their differences. */
export interface SpeechAct {
  readonly claims: readonly ClaimId[];
  readonly documents: readonly string[];
  readonly drifts: readonly Drift[];
}

function counted(quantity: Quantity, pick: (counted: Quantity["amount"]) => string): string {
  return [quantity, ...(quantity.alternatives ?? [])].map(({ amount }) => pick(amount)).join(" / ");
}

const WORDS: Record<DriftKind, (quantity: Quantity) => string> = {
  comparator: (quantity) => counted(quantity, (amount) => amount.comparator),
  number: (quantity) =>
    counted(quantity, (amount) =>
      "value" in amount
        ? String(amount.value)
        : "low" in amount
          ? `${amount.low}–${amount.high}`
          : "not given",
    ),
  connective: (quantity) => (quantity.alternatives === undefined ? "none" : (quantity.joined ?? "or")),
  "modal verb": (quantity) => quantity.modality,
  window: (quantity) => quantity.window ?? "not given",
  unit: (quantity) => quantity.unit,
};

function driftOf(kind: DriftKind, claims: readonly (TransferClaim & { quantity: Quantity })[]): Drift[] {
  const byWords = Map.groupBy(claims, ({ quantity }) => WORDS[kind](quantity));
  if (byWords.size < 2) return [];
  const wordings = [...byWords].map(([words, own]) => ({ words, claims: own.map(({ id }) => id).sort() }));
  return [{ kind, wordings: wordings.sort((a, b) => a.words.localeCompare(b.words)) }];
}

/** What one act is known by: the claim it goes back to; without repeats the speaker, day, transfer and thing counted. */
function actsOf(claim: TransferClaim, known: ReadonlyMap<ClaimId, TransferClaim>): string[] {
  const spoken =
    claim.said === undefined
      ? []
      : [[claim.speaker, claim.said, claim.about, claim.quantity?.unit].join(" ")];
  return [...rootsOf(claim, known), ...spoken];
}

/**
 * Speech acts with more than one report, each with its drifts. One act: claims linked by REPEATS, or by one speaker on
 * one day about one transfer in one unit. The order of claims makes no difference.
 */
export function speechActsOf(claims: readonly TransferClaim[]): SpeechAct[] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const groups: { keys: Set<string>; claims: TransferClaim[] }[] = [];
  for (const claim of claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = { keys: new Set(actsOf(claim, known)), claims: [claim] };
    for (const kin of groups.filter((group) => [...own.keys].some((key) => group.keys.has(key)))) {
      for (const key of kin.keys) own.keys.add(key);
      own.claims.push(...kin.claims);
      groups.splice(groups.indexOf(kin), 1);
    }
    groups.push(own);
  }
  return groups.filter((group) => group.claims.length > 1).map((group) => actOf(group.claims));
}

function actOf(claims: readonly TransferClaim[]): SpeechAct {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const counting = sorted.flatMap((claim) =>
    claim.quantity === undefined ? [] : [{ ...claim, quantity: claim.quantity }],
  );
  return {
    claims: sorted.map(({ id }) => id),
    documents: [...new Set(sorted.map(({ document }) => document))].sort(),
    drifts: DRIFTS.flatMap((kind) => driftOf(kind, counting)),
  };
}
