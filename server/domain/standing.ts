/** How well a statement stands: its status, whether it is disputed, and how many independent origins it has. */
import * as z from "zod";
import { AFFIRMING, type Claim, OBSERVING, STANCES, type Stance } from "./claim.ts";
import type { ActorId } from "./ids.ts";
import { bodiesOf, originsOf, type Voices } from "./origins.ts";

export type { Voices } from "./origins.ts";

export const STATUSES = {
  alleged: "one origin says so",
  corroborated: "two or more independent origins say so",
  observed: "seen by imagery, tracking or inspection",
  confirmed: "confirmed by a party to it",
} as const;
export type Status = keyof typeof STATUSES;
export const STATUS_NAMES = Object.keys(STATUSES) as [Status, ...Status[]];
export const status = z.enum(STATUS_NAMES).meta({
  description:
    "What supports an edge, the strongest that applies; whether it is disputed is told apart from it",
});

export type StanceCounts = Record<Stance, number>;

/** What claims together say of one statement. */
export interface Standing {
  readonly status: Status;
  readonly disputed: boolean;
  /** Contradictory and impossible findings about its affirming claims; see `withContradictions`. */
  readonly contradictions: number;
  /** Independent origins among the affirming claims: repeats and speakers of one body count once. */
  readonly origins: number;
  readonly counts: StanceCounts;
  readonly speakers: ActorId[];
  readonly deniers: ActorId[];
}

/** How many claims take each stance. */
export function countStances(claims: readonly Claim[]): StanceCounts {
  const counts = Object.fromEntries(STANCES.map((name) => [name, 0])) as StanceCounts;
  for (const claim of claims) counts[claim.stance] += 1;
  return counts;
}

/**
 * Number of independent origins: claims that repeat another, or whose speakers are or speak for one body, fall together.
 * A reprint therefore never adds one. `linking` claims only join groups; see `originsOf`.
 */
export function countOrigins(
  claims: readonly Claim[],
  voices: Voices,
  linking: readonly Claim[] = [],
): number {
  return originsOf(claims, voices, linking).length;
}

function statusOf(
  affirming: readonly Claim[],
  parties: readonly string[],
  origins: number,
  voices: Voices,
): Status {
  const byParty = (claim: Claim) =>
    claim.stance === "confirms" && bodiesOf(claim, voices).some((body) => parties.includes(body));
  if (affirming.some(byParty)) return "confirmed";
  if (affirming.some((claim) => OBSERVING.includes(claim.basis))) return "observed";
  return origins >= 2 ? "corroborated" : "alleged";
}

function speakersOf(claims: readonly Claim[]): ActorId[] {
  return [...new Set(claims.map((claim) => claim.speaker))].sort();
}

/**
 * What a set of claims says of one statement between `parties`. `denials` are those that reach it, its own and those of
 * a whole it belongs to; they lower no number and remove nothing, they show. `linking`: see `countOrigins`.
 */
export function standingOf(
  affirming: readonly Claim[],
  denials: readonly Claim[],
  parties: readonly string[],
  voices: Voices,
  linking: readonly Claim[] = [],
): Standing {
  const origins = countOrigins(affirming, voices, linking);
  return {
    status: statusOf(affirming, parties, origins, voices),
    disputed: denials.length > 0,
    contradictions: 0,
    origins,
    counts: countStances([...affirming, ...denials]),
    speakers: speakersOf(affirming),
    deniers: speakersOf(denials),
  };
}

/**
 * The claims of one statement that their speakers still make: without those that the same speaker corrects or retracts in
 * another of them. Nobody can take back another's claim.
 */
export function upheld<C extends Claim>(claims: readonly C[]): C[] {
  const takenBack = new Set(
    claims.flatMap((claim) =>
      [...claim.corrects, ...claim.retracts].map((earlier) => `${claim.speaker} ${earlier}`),
    ),
  );
  return claims.filter((claim) => !takenBack.has(`${claim.speaker} ${claim.id}`));
}

/** Whether a claim holds its statement to be true and has not been withdrawn. */
export function affirms(claim: Claim): boolean {
  return AFFIRMING.includes(claim.stance) && claim.withdrawn === undefined;
}

/** Whether a claim denies its statement and has not been withdrawn. */
export function denies(claim: Claim): boolean {
  return claim.stance === "denies" && claim.withdrawn === undefined;
}
