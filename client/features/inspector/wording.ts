/** The inspector's words for stances, aspects, bases and modalities. */

import type { ClaimView } from "#contract/views.ts";
import { type Basis, STANCES, type Stance } from "#domain/claim.ts";
import { LIKELIHOODS, type Likelihood } from "#domain/grading.ts";

/** Heading of a group of claims, and whether the group supports, denies or leaves open. */
export const STANCE_GROUPS: Record<Stance, { readonly title: string; readonly tone: string }> = {
  confirms: { title: "Confirmed", tone: "affirm" },
  asserts: { title: "Asserted", tone: "affirm" },
  estimates: { title: "Estimated", tone: "affirm" },
  alleges: { title: "Alleged", tone: "doubt" },
  expects: { title: "Expected", tone: "doubt" },
  denies: { title: "Denied", tone: "deny" },
  neither: { title: "Neither confirmed nor denied", tone: "open" },
};

/** Stances in the order in which their groups stand: support, denial, the rest. */
export const STANCE_ORDER: readonly Stance[] = STANCES.toSorted(
  (a, b) => Object.keys(STANCE_GROUPS).indexOf(a) - Object.keys(STANCE_GROUPS).indexOf(b),
);

export const BASIS_WORDS: Record<Basis, string> = {
  statement: "by statement",
  imagery: "by satellite or aerial imagery",
  tracking: "by tracking",
  document: "by document",
  inspection: "by inspection",
  inference: "by inference",
};

const MODALITIES = {
  actual: null,
  capacity: "a capacity, not an amount sent",
  estimate: "an estimate",
  target: "a target",
  expected: "foreseen",
} as const;

/** What a quantity is beyond its number: "an estimate", "foreseen"; null for what was. */
export function modalityWords({ quantity }: ClaimView): string | null {
  return quantity === null ? null : MODALITIES[quantity.modality];
}

/** What a claim speaks of when it is not the transfer as such. */
export function aspectWords({ aspect, attribute }: ClaimView): string | null {
  const about = aspect === "transfer" ? attribute : (aspect ?? attribute);
  return about === null ? null : `on the ${about}`;
}

/** An analyst's word of likelihood with its percentages: "likely (55–80 %)". */
export function likelihoodWords(word: Likelihood): string {
  const [low, high] = LIKELIHOODS[word];
  return `${word} (${low}–${high} %)`;
}
