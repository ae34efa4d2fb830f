/** Findings as they are kept and shown: how grave each is, whether it disputes an edge, and all of them for one family. */
import * as z from "zod";
import type { Claim, RelationClaim, TransferClaim } from "./claim.ts";
import type { TransferRecord } from "./exchange.ts";
import { type ClaimId, claimId } from "./ids.ts";
import { rootsOf } from "./lineage.ts";
import { assess, assessClaim } from "./rules/assess.ts";
import type { Context } from "./rules/context.ts";
import { type Finding, OUTCOMES, type Outcome, RULES } from "./rules/verdict.ts";
import { upheld } from "./standing.ts";

/** How grave a finding is, from the gravest. */
export const SEVERITIES = {
  grave: "what is said cannot be, or cannot all be",
  open: "it holds only if a word is stretched or something went unseen",
  none: "nothing stands in the way",
} as const;
export type Severity = keyof typeof SEVERITIES;
export const severity = z
  .enum(Object.keys(SEVERITIES) as [Severity, ...Severity[]])
  .meta({ description: "grave: impossible or contradictory · open: in tension · none: the rest" });

export const ruleName = z.enum(RULES).meta({ description: "The rule that found it" });
export const outcome = z.enum(OUTCOMES).meta({ description: "What the rule found" });

/** How grave an outcome is. */
export function severityOf(found: Outcome): Severity {
  if (found === "impossible" || found === "contradictory") return "grave";
  return found === "in tension" ? "open" : "none";
}

const parameterUsed = z.strictObject({
  key: z.string(),
  value: z.number(),
  unit: z.string(),
  source: z.string(),
  others: z.array(z.strictObject({ value: z.number(), source: z.string() })).optional(),
});

/** The parts of a finding that are kept as they are. */
export const findingBody = z.strictObject({
  rule: ruleName,
  outcome,
  severity,
  because: z.string(),
  steps: z.array(z.string()).meta({ description: "The working, a line of arithmetic or reasoning each" }),
  inputs: z.array(z.strictObject({ claim: claimId, speaker: z.string(), says: z.string() })),
  parameters: z.array(parameterUsed).meta({ description: "Every number beside the claims, with its source" }),
  numbers: z.record(z.string(), z.number()).meta({ description: "Results by name, unrounded" }),
  claims: z.array(claimId),
});

/** The finding's parts, as `findingBody` describes them. */
export function bodyOf(finding: Finding): z.infer<typeof findingBody> {
  const { id: _id, parameters, inputs, steps, claims, numbers, ...own } = finding;
  return {
    ...own,
    severity: severityOf(own.outcome),
    steps: [...steps],
    inputs: [...inputs],
    claims: [...claims],
    numbers: { ...numbers },
    parameters: parameters.map(({ others, ...known }) => ({
      ...known,
      ...(others === undefined ? {} : { others: [...others] }),
    })),
  };
}

/** Whether a finding disputes the edges of its claims; denials are counted apart from findings. */
export function disputes({ rule, outcome: found }: Pick<Finding, "rule" | "outcome">): boolean {
  return rule !== "denial" && severityOf(found) === "grave";
}

/** An edge with the findings that dispute what its affirming claims say. */
export function withContradictions<
  E extends { readonly claims: readonly string[]; readonly disputed: boolean },
>(edge: E, findings: readonly Finding[]): E & { readonly contradictions: number } {
  const own = new Set(edge.claims);
  const contradictions = findings.filter(
    (finding) => disputes(finding) && finding.claims.some((id) => own.has(id)),
  ).length;
  return { ...edge, contradictions, disputed: edge.disputed || contradictions > 0 };
}

function standing(record: TransferRecord): TransferRecord {
  return { ...record, claims: upheld(record.claims), wholeClaims: upheld(record.wholeClaims) };
}

/**
 * Whether a claim only passes on one that is known. It is set against nothing, so that a reprint changes nothing; where its
 * words differ from what it repeats, that is drift of the quote.
 */
function passesOn(claim: TransferClaim, known: ReadonlyMap<ClaimId, TransferClaim>): boolean {
  const roots = rootsOf(claim, known);
  return !roots.includes(claim.id) && roots.some((id) => known.has(id));
}

/** Findings about repeats alone, where they give another amount than what they repeat. */
function drifted(
  repeats: readonly TransferClaim[],
  known: ReadonlyMap<ClaimId, TransferClaim>,
  context: Context,
): Finding[] {
  const amount = (claim: TransferClaim | undefined) => JSON.stringify(claim?.quantity);
  return repeats
    .filter((claim) => claim.withdrawn === undefined)
    .filter((claim) => rootsOf(claim, known).every((id) => amount(known.get(id)) !== amount(claim)))
    .flatMap((claim) => assessClaim(claim, context, [...known.values()]));
}

const byId = (a: Claim, b: Claim): number => (a.id < b.id ? -1 : 1);

/**
 * Everything the rules find about transfers of one family (joined by PART_OF, at any distance): each finding once,
 * whichever of the transfers it is seen from. `voyages`: claims of SAILED_TO between sites on their routes.
 */
export function assessFamily(
  family: readonly TransferRecord[],
  context: Context,
  voyages: readonly RelationClaim[] = [],
): Finding[] {
  const whole = family.map(standing).sort((a, b) => (a.transfer.id < b.transfer.id ? -1 : 1));
  const known = new Map(whole.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)));
  const own = (claims: readonly TransferClaim[]) => claims.filter((claim) => !passesOn(claim, known));
  const records = whole.map((record) => ({
    ...record,
    claims: own(record.claims),
    wholeClaims: own(record.wholeClaims),
  }));
  const repeats = [...known.values()].filter((claim) => passesOn(claim, known)).sort(byId);
  const all: TransferClaim[] = records.flatMap(({ claims }) => claims);
  const found = records.flatMap((record) => {
    const near = new Set([...record.claims, ...record.wholeClaims].map(({ id }) => id));
    const kin: Claim[] = [...all.filter(({ id }) => !near.has(id)), ...voyages].sort(byId);
    return assess({ ...record, wholeClaims: record.wholeClaims.toSorted(byId) }, context, kin);
  });
  const once = new Map<string, Finding>();
  for (const finding of [...found, ...drifted(repeats, known, context)])
    if (!once.has(finding.id)) once.set(finding.id, finding);
  return [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
