/** Assesses a transfer: every claim alone, every pair, and what the claims of one voice imply together. */
import type { Claim, RelationClaim, TransferClaim } from "../claim.ts";
import type { TransferRecord } from "../exchange.ts";
import { compare, comparePrepared } from "./compare.ts";
import type { Context } from "./context.ts";
import { dateFindings } from "./dates-out-of-order.ts";
import { imageryFinding } from "./imagery-and-cargo.ts";
import { impliedLoadFindings } from "./implied-load.ts";
import { ceilingFinding } from "./physical-ceiling.ts";
import { prepare } from "./reading.ts";
import type { Finding } from "./verdict.ts";

/** Findings about one claim alone. `others`: claims of the same transfer and its kin. */
export function assessClaim(
  claim: TransferClaim,
  context: Context,
  others: readonly TransferClaim[] = [],
): Finding[] {
  const found = [ceilingFinding(claim, others, context), imageryFinding(claim, context)];
  return [...found.flatMap((finding) => finding ?? []), ...dateFindings(claim, context)];
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/**
 * Everything the rules find about one transfer. `kin`: claims about transfers of the same family (parts of one whole),
 * against which its own claims are set, and the voyages of its carriers. Pairs that are not comparable give no finding.
 * The order of claims makes no difference.
 */
export function assess(record: TransferRecord, context: Context, kin: readonly Claim[] = []): Finding[] {
  const standing = (claim: Claim): boolean => claim.withdrawn === undefined;
  const own = record.claims
    .filter(standing)
    .toSorted(byId)
    .map((claim) => prepare(claim, context));
  const kindred = kin.filter((claim): claim is TransferClaim => claim.of === "transfer");
  const beside = [...record.wholeClaims, ...kindred].filter(standing).map((claim) => prepare(claim, context));
  const others = [...own, ...beside].map(({ claim }) => claim);
  const pairs = own.flatMap((a, index) =>
    [...own.slice(index + 1), ...beside].flatMap((b) => comparePrepared(a, b, context, others).findings),
  );
  const voyages = kin.filter(
    (claim): claim is RelationClaim => claim.of === "relation" && claim.predicate === "SAILED_TO",
  );
  const loads = voyages.flatMap((voyage) =>
    own.flatMap(({ claim }) => compare(voyage, claim, context).findings),
  );
  const alone = own.flatMap(({ claim }) => assessClaim(claim, context, others));
  const findings = [...alone, ...pairs, ...loads, ...impliedLoadFindings(others, context)];
  const told = findings.filter(({ outcome, claims }) => outcome !== "not comparable" || claims.length === 1);
  return [...new Map(told.map((finding) => [finding.id, finding])).values()].sort(byId);
}

/** Findings about the calls of vessels: too far in too short a time, two places on one day. */
export function assessCalls(claims: readonly RelationClaim[], context: Context): Finding[] {
  const calls = claims
    .filter((claim) => claim.predicate === "CALLED_AT" && claim.withdrawn === undefined)
    .toSorted(byId);
  return calls
    .flatMap((a, index) => calls.slice(index + 1).flatMap((b) => compare(a, b, context).findings))
    .filter(({ outcome }) => outcome !== "not comparable");
}
