/** The derivation: which exchange edges and shortcuts a transfer's claims draw. The one place that decides it. */
import type { TransferClaim } from "./claim.ts";
import type { ActorId, ClaimId, CommodityId, TransferId } from "./ids.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import { boundsOf } from "./quantity.ts";
import type { ExchangeType } from "./relations.ts";
import { spanOf } from "./spans.ts";
import { affirms, denies, type Standing, standingOf, upheld, type Voices } from "./standing.ts";
import { hasLeft, STAGES, type Stage, type Transfer } from "./transfer.ts";
import type { Unit } from "./units.ts";
import { quantityInWords } from "./wording.ts";

/** Everything the derivation of one transfer rests on. */
export interface TransferRecord {
  readonly transfer: Transfer;
  /** Claims about the transfer itself. */
  readonly claims: readonly TransferClaim[];
  /** Claims about the wholes it belongs to, at any height. */
  readonly wholeClaims: readonly TransferClaim[];
}

/** An edge between two actors, drawn from claims. */
export interface ExchangeEdge extends Standing, Provenance {
  readonly id: string;
  readonly type: ExchangeType;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly transfer: TransferId;
  readonly commodity: CommodityId | null;
  readonly stages: Stage[];
  /** Envelope of the stated amounts in `unit`; null without a number or where units differ. Never an average. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | null;
  /** Each stated amount in words, with its speaker's id: `leader:shin-wonsik: about 6,700 containers`. */
  readonly amounts: string[];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claims: ClaimId[];
}

/** What a transfer's claims draw. */
export interface Derivation {
  readonly edges: ExchangeEdge[];
  /** Shortcut CLAIMED_BY: everyone who affirms the transfer. */
  readonly claimedBy: ActorId[];
  /** Shortcut DENIED_BY: everyone who denies it or a whole it is part of; denying an amount does not deny it. */
  readonly deniedBy: ActorId[];
}

/** Each claim once, in the order of ids: a whole can be reached on two ways, and no order may show in the result. */
function ordered(claims: readonly TransferClaim[]): TransferClaim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** Denials that dispute an edge: of the transfer or its amount; of a whole only when the whole itself is denied. */
function denialsOf(record: TransferRecord): TransferClaim[] {
  const own = record.claims.filter((claim) => claim.aspect === "transfer" || claim.aspect === "amount");
  const inherited = record.wholeClaims.filter((claim) => claim.aspect === "transfer");
  return [...own, ...inherited].filter(denies);
}

/** The claims behind each edge: by stage what moved and what was promised, by stance what is only foreseen. */
function supportOf(record: TransferRecord): Map<ExchangeType, TransferClaim[]> {
  const affirming = record.claims.filter((claim) => affirms(claim) && claim.aspect !== "legality");
  const moved = affirming.filter((claim) => claim.stage !== undefined && hasLeft(claim.stage));
  const promised = affirming.filter((claim) => claim.stage !== undefined && !hasLeft(claim.stage));
  const foreseen = record.claims.filter(
    (claim) => claim.stance === "expects" && claim.withdrawn === undefined,
  );
  const gift = record.transfer.terms === "gift";
  const support = new Map<ExchangeType, TransferClaim[]>();
  if (gift && moved.length > 0) support.set("GIFTED", moved);
  if (!gift && moved.length > 0) support.set("SHIPPED_TO", moved);
  if (promised.length > 0) support.set("PLEDGED_TO", promised);
  if (support.size === 0 && foreseen.length > 0) support.set("EXPECTED_TO_SUPPLY", foreseen);
  return support;
}

interface Envelope {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | null;
}

/** Lowest and highest stated number, over amounts of the transfer in one unit; a worth, capacity, share or rate is none. */
function envelopeOf(claims: readonly TransferClaim[]): Envelope {
  const stated = claims
    .filter((claim) => claim.aspect === "transfer" || claim.aspect === "amount")
    .flatMap((claim) => claim.quantity ?? [])
    .filter((q) => q.modality !== "capacity" && q.shareOf === undefined && q.per === undefined)
    .flatMap((q) => [q, ...(q.alternatives ?? [])])
    .filter((reading) => reading.amount.comparator !== "unknown");
  const units = new Set(stated.map((q) => q.unit));
  const [unit = null] = units;
  if (unit === null || units.size > 1) return { low: null, high: null, unit: null };
  const numbers = stated.flatMap((q) => Object.values(boundsOf(q.amount))).filter((n) => n !== null);
  return { low: Math.min(...numbers), high: Math.max(...numbers), unit };
}

/** Whether a claim's date is that of the transfer, and not of a change of pace, an effect or a law. */
function datesTheMove({ aspect }: TransferClaim): boolean {
  return aspect !== "pace" && aspect !== "effect" && aspect !== "legality";
}

function amountsOf(claims: readonly TransferClaim[]): string[] {
  return claims.flatMap((claim) =>
    claim.quantity === undefined ? [] : [`${claim.speaker}: ${quantityInWords(claim.quantity)}`],
  );
}

function edgeOf(
  type: ExchangeType,
  record: TransferRecord,
  support: readonly TransferClaim[],
  voices: Voices,
  linking: readonly TransferClaim[],
): ExchangeEdge {
  const { id, from, to, commodity } = record.transfer;
  const denials = denialsOf(record);
  return {
    id: `${type}:${id}`,
    type,
    source: from,
    target: to,
    transfer: id,
    commodity: commodity ?? null,
    stages: STAGES.filter((stage) => support.some((claim) => claim.stage === stage)),
    ...standingOf(support, denials, [from, to], voices, linking),
    ...envelopeOf(support),
    amounts: amountsOf(support),
    ...spanOf(support.filter(datesTheMove)),
    ...provenanceOf([...support, ...denials]),
    claims: [...support, ...denials].map((claim) => claim.id).sort(),
  };
}

/**
 * Derives the exchange edges of one transfer. Terms = gift and something left → GIFTED; anything shipped or delivered →
 * SHIPPED_TO; pledged, ordered or allocated → PLEDGED_TO (a transfer can have both); only expected → EXPECTED_TO_SUPPLY.
 * Pure and independent of the order of claims: a rebuild gives what the increments gave. `linking`: claims left out of the record that still make others one origin (see `countOrigins`).
 */
export function deriveExchange(
  record: TransferRecord,
  voices: Voices,
  linking: readonly TransferClaim[] = [],
): Derivation {
  const sorted = {
    ...record,
    claims: ordered(upheld(record.claims)),
    wholeClaims: ordered(upheld(record.wholeClaims)),
  };
  const edges = [...supportOf(sorted)].map(([type, support]) =>
    edgeOf(type, sorted, support, voices, linking),
  );
  const claimedBy = new Set(edges.flatMap((edge) => edge.speakers));
  const deniedBy = new Set(
    denialsOf(sorted).flatMap(({ aspect, speaker }) => (aspect === "transfer" ? speaker : [])),
  );
  return { edges, claimedBy: [...claimedBy].sort(), deniedBy: [...deniedBy].sort() };
}
