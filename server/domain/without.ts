/** What would be drawn without certain speakers: never more than with them. */
import type { Claim } from "./claim.ts";
import { type Derivation, deriveExchange, type TransferRecord } from "./exchange.ts";
import type { ActorId, ClaimId } from "./ids.ts";
import { rootsOf } from "./lineage.ts";
import type { Voices } from "./origins.ts";

/** Claims parted into those that remain and those that go with the speakers left out. */
export interface Parted<C extends Claim> {
  readonly kept: C[];
  readonly removed: C[];
}

/**
 * Leaves out every claim of the speakers, and every repeat that goes back to such claims alone: who passes on what Shin
 * said knows nothing without Shin.
 */
export function partWithout<C extends Claim>(claims: readonly C[], without: ReadonlySet<ActorId>): Parted<C> {
  const known = new Map<ClaimId, C>(claims.map((claim) => [claim.id, claim]));
  const goes = (claim: C): boolean => {
    if (without.has(claim.speaker)) return true;
    const roots = rootsOf(claim, known).flatMap((id) => known.get(id) ?? []);
    return roots.length > 0 && roots.every((root) => without.has(root.speaker));
  };
  return { kept: claims.filter((claim) => !goes(claim)), removed: claims.filter(goes) };
}

/**
 * Derives a transfer without certain speakers. Their claims still tell which of the others are one origin, and an edge
 * that only their absence would draw (an expected supply in place of a shipment they assert) is not drawn; so leaving
 * somebody out never adds an edge and never raises a corroboration. `voices` must be those of all claims.
 */
export function deriveWithout(
  record: TransferRecord,
  voices: Voices,
  without: ReadonlySet<ActorId>,
): Derivation {
  const drawn = new Set(deriveExchange(record, voices).edges.map((edge) => edge.id));
  const own = partWithout(record.claims, without);
  const wholes = partWithout(record.wholeClaims, without);
  const rest: TransferRecord = { ...record, claims: own.kept, wholeClaims: wholes.kept };
  const { edges, deniedBy } = deriveExchange(rest, voices, own.removed);
  const kept = edges.filter((edge) => drawn.has(edge.id));
  const claimedBy = [...new Set(kept.flatMap((edge) => edge.speakers))].sort();
  return { edges: kept, claimedBy, deniedBy };
}
