/** What a rule answers: a verdict or a finding, with every step of its working, what went in, and what it rests on. */
import type { Claim } from "../claim.ts";
import type { ClaimId } from "../ids.ts";
import { quantityInWords } from "../wording.ts";
import type { Parameter } from "./parameters.ts";

/** Verdicts on two claims, from the gravest. */
export const VERDICTS = ["contradictory", "in tension", "compatible", "not comparable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A claim alone can also be impossible or possible by physics. */
export const OUTCOMES = ["impossible", "possible", ...VERDICTS] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Every rule; each has its file and its page beside it. */
export const RULES = [
  "capacity-against-amount",
  "comparator-intervals",
  "cumulative-series",
  "dates-out-of-order",
  "denial",
  "imagery-and-cargo",
  "implied-load",
  "physical-ceiling",
  "pledged-and-delivered",
  "share-against-whole",
  "travel-feasibility",
  "two-places",
  "voyages-and-load",
] as const;
export type RuleName = (typeof RULES)[number];

/** A claim as it went into a rule. */
export interface Input {
  readonly claim: ClaimId;
  readonly speaker: string;
  /** Its amount or date in words. */
  readonly says: string;
}

/** What a rule found about one, two or more claims. */
export interface Finding {
  /** The rule and the claims: the same finding has the same id in every run. */
  readonly id: string;
  readonly rule: RuleName;
  readonly outcome: Outcome;
  /** One sentence. */
  readonly because: string;
  /** The working, one line of arithmetic or reasoning each. */
  readonly steps: readonly string[];
  readonly inputs: readonly Input[];
  readonly parameters: readonly Parameter[];
  readonly claims: readonly ClaimId[];
  /** The numbers of the working by name, unrounded, for a picture of it. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** What a rule says before it is bound to its claims. */
export interface Answer {
  readonly outcome: Outcome;
  readonly because: string;
  readonly steps: readonly string[];
  readonly parameters?: readonly (Parameter | null | undefined)[];
  readonly numbers?: Readonly<Record<string, number>>;
}

function inputOf(claim: Claim): Input {
  const says =
    claim.quantity === undefined ? (claim.occurred ?? claim.stance) : quantityInWords(claim.quantity);
  return { claim: claim.id, speaker: claim.speaker, says };
}

/** Binds an answer to the claims it is about; the order in which they are given does not matter. */
export function findingOf(rule: RuleName, claims: readonly Claim[], answer: Answer): Finding {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map((claim) => claim.id);
  return {
    id: `${rule}:${ids.join("+")}`,
    rule,
    outcome: answer.outcome,
    because: answer.because,
    steps: answer.steps.filter((step) => step !== ""),
    inputs: sorted.map(inputOf),
    parameters: (answer.parameters ?? []).filter((used) => used !== null && used !== undefined),
    claims: ids,
    // What has no bound is no number that could be drawn or kept.
    numbers: Object.fromEntries(
      Object.entries(answer.numbers ?? {}).filter(([, value]) => Number.isFinite(value)),
    ),
  };
}

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

const coarse = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** A result as the working shows it, to one decimal: 447.8 · 20.7; millions as such: 3.15 million. */
export function result(value: number): string {
  return value >= 1e6 && Number.isFinite(value)
    ? `${format.format(value / 1e6)} million`
    : coarse.format(value);
}

/** An answer for two claims that no rule can set against each other. */
export function notComparable(because: string, steps: readonly string[] = []): Answer {
  return { outcome: "not comparable", because, steps };
}

/** A number as the working shows it: 138,750 · 447.76. */
export function shown(value: number): string {
  return value === Number.POSITIVE_INFINITY ? "any number" : format.format(value);
}
