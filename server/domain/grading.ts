/** Grades: reliability of a source and credibility of a claim (Admiralty code), and an analyst's own likelihood words (ICD 203). */
import * as z from "zod";
import { edtfDate } from "./dates.ts";
import { claimId, transferId } from "./ids.ts";

/** Reliability of a source, NATO AJP-2.1; it says nothing about any one claim. */
export const RELIABILITIES = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
} as const;
export type Reliability = keyof typeof RELIABILITIES;
export const reliability = z.enum(Object.keys(RELIABILITIES) as [Reliability, ...Reliability[]]).meta({
  description: "Admiralty code of a source, A completely reliable … F cannot be judged",
});

/** Credibility of one claim, by its number. */
export const CREDIBILITIES = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
} as const;

/** Words of likelihood with their percentages, Intelligence Community Directive 203, D.6.e(2)(a). */
export const LIKELIHOODS = {
  "almost no chance": [1, 5],
  "very unlikely": [5, 20],
  unlikely: [20, 45],
  "roughly even chance": [45, 55],
  likely: [55, 80],
  "very likely": [80, 95],
  "almost certain": [95, 99],
} as const;
export type Likelihood = keyof typeof LIKELIHOODS;
export const likelihood = z.enum(Object.keys(LIKELIHOODS) as [Likelihood, ...Likelihood[]]).meta({
  description: "An analyst's own likelihood, in the words of ICD 203; never put into a source's mouth",
});

/** An analyst's own assessment: a kind of claim of its own, with author and rationale; it draws no edge and adds no origin. */
export const assessmentClaim = z.strictObject({
  id: claimId,
  of: z.literal("assessment"),
  about: z.union([transferId, claimId]),
  statement: z.string().trim().min(1),
  likelihood,
  author: z.string().trim().min(1),
  rationale: z.string().trim().min(1),
  restsOn: z.array(claimId).min(1).meta({ description: "The claims it weighs" }),
  assessed: edtfDate,
});
export type AssessmentClaim = z.infer<typeof assessmentClaim>;
