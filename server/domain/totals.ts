/** Totals that refuse: flows in one unit with disjoint windows are added, running totals never are. */
import type { TransferClaim } from "./claim.ts";
import { overlaps } from "./dates.ts";
import type { ClaimId, TransferId } from "./ids.ts";
import { type Counted, chosen, endsOf, type Policy } from "./policies.ts";
import { whenOf } from "./spans.ts";
import { affirms } from "./standing.ts";
import type { Transfer } from "./transfer.ts";
import { UNITS, type Unit } from "./units.ts";

/** What was asked for, and if it cannot be had, why; `high` is null where there is no upper bound. */
export type Total =
  | {
      readonly kind: "sum";
      readonly low: number;
      readonly high: number | null;
      readonly unit: Unit;
      readonly claims: ClaimId[];
      readonly policy: string;
    }
  | {
      readonly kind: "envelope";
      readonly low: number;
      readonly high: number | null;
      readonly unit: Unit;
      readonly claims: ClaimId[];
      readonly because: string;
    }
  | {
      readonly kind: "refused";
      readonly reason: string;
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: Unit | null;
      readonly claims: ClaimId[];
    };

function isCounted(claim: TransferClaim): claim is Counted {
  const { quantity } = claim;
  if (quantity === undefined || !affirms(claim) || claim.repeats.length > 0) return false;
  const plain =
    quantity.per === undefined && quantity.shareOf === undefined && quantity.alternatives === undefined;
  return plain && quantity.modality !== "capacity" && quantity.amount.comparator !== "unknown";
}

/** Groups of claims about one transfer whose windows touch, over any number of steps; no window touches every other. */
function alike(claims: readonly Counted[]): Counted[][] {
  const groups: Counted[][] = [];
  for (const claim of claims) {
    const touching = groups.filter((group) => group.some((other) => mayCountTheSame(claim, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), claim]);
  }
  return groups;
}

function mayCountTheSame(a: Counted, b: Counted): boolean {
  if (a.about !== b.about) return false;
  const [first, second] = [whenOf(a), whenOf(b)];
  return first === null || second === null || overlaps(first, second);
}

function ends(claims: readonly Counted[]): { low: number; high: number | null } {
  const all = claims.flatMap((claim) => endsOf(claim) ?? []);
  const high = Math.max(...all.map((each) => each.high));
  return { low: Math.min(...all.map((each) => each.low)), high: Number.isFinite(high) ? high : null };
}

function added(parts: readonly { low: number; high: number | null }[]): { low: number; high: number | null } {
  const high = parts.reduce((sum, part) => sum + (part.high ?? Number.POSITIVE_INFINITY), 0);
  return { low: parts.reduce((sum, part) => sum + part.low, 0), high: Number.isFinite(high) ? high : null };
}

/** Two transfers that may hold the same goods: one a part of the other, or the same goods between the same actors. */
function mayOverlap(a: Transfer, b: Transfer): boolean {
  if (a.partOf.includes(b.id) || b.partOf.includes(a.id)) return true;
  const goods = a.commodity === undefined || b.commodity === undefined || a.commodity === b.commodity;
  return a.from === b.from && a.to === b.to && goods;
}

function obstacle(
  claims: readonly Counted[],
  groups: readonly Counted[][],
  transfers: ReadonlyMap<TransferId, Transfer>,
): string | null {
  const units = [...new Set(claims.map(({ quantity }) => quantity.unit))];
  if (units.length > 1)
    return `they are in different units: ${units.map((unit) => UNITS[unit].many).join(", ")}`;
  const running = claims.filter(({ quantity }) => quantity.accumulation === "cumulative");
  if (running.length > 0 && claims.length > 1) {
    return `${running.length} of ${claims.length} are running totals, each of which holds the earlier ones; they are never added`;
  }
  const abouts = [...new Set(groups.flatMap((group) => group.map(({ about }) => about)))].flatMap(
    (id) => transfers.get(id) ?? [],
  );
  const double = abouts.some((a, index) => abouts.slice(index + 1).some((b) => mayOverlap(a, b)));
  return double ? "two of the transfers may hold the same goods, which would be counted twice" : null;
}

/**
 * Adds up what transfers amount to. For each transfer and window one claim is taken, by `policy`; without one, or where
 * it does not decide, the answer is the envelope from the sum of the lowest to the sum of the highest, with its claims.
 * Refused, with the reason, for running totals, different units and goods that would be counted twice.
 */
export function totalOf(
  claims: readonly TransferClaim[],
  transfers: ReadonlyMap<TransferId, Transfer>,
  policy?: Policy,
): Total {
  const counted = claims.filter(isCounted).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = counted.map((claim) => claim.id);
  const [first] = counted;
  if (first === undefined)
    return {
      kind: "refused",
      reason: "no claim states an amount that can be added",
      low: null,
      high: null,
      unit: null,
      claims: [],
    };
  const { unit } = first.quantity;
  const groups = alike(counted);
  const reason = obstacle(counted, groups, transfers);
  if (reason !== null) {
    const mixed = counted.some(({ quantity }) => quantity.unit !== unit);
    const envelope = mixed ? { low: null, high: null, unit: null } : { ...ends(counted), unit };
    return { kind: "refused", reason, ...envelope, claims: ids };
  }
  const envelope = { ...added(groups.map(ends)), unit, claims: ids };
  if (policy === undefined && groups.length < counted.length) {
    return {
      kind: "envelope",
      ...envelope,
      because: `${counted.length} claims for ${groups.length} amounts, and no policy chooses among them`,
    };
  }
  const picks = groups.map((group) =>
    group.length === 1 ? (group[0] ?? first) : chosen(group, policy ?? { choose: "lowest" }),
  );
  const failed = picks.find((pick) => "reason" in pick);
  if (failed !== undefined && "reason" in failed)
    return { kind: "envelope", ...envelope, because: failed.reason };
  const taken = picks.filter((pick) => "id" in pick);
  return {
    kind: "sum",
    ...added(taken.map((claim) => ends([claim]))),
    unit,
    claims: taken.map(({ id }) => id),
    policy: policy?.choose ?? "one claim each",
  };
}
