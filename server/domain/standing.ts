/** How well a statement stands: its status, whether it is disputed, and how many independent origins it has. */
import * as z from "zod";
import { AFFIRMING, type Claim, OBSERVING, STANCES, type Stance } from "./claim.ts";
import type { ActorId, ClaimId } from "./ids.ts";

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

/** For each speaker, the states and bodies it speaks for (LEADS, SPEAKS_FOR, MEMBER_OF). */
export type Voices = ReadonlyMap<ActorId, readonly ActorId[]>;

export type StanceCounts = Record<Stance, number>;

/** What claims together say of one statement. */
export interface Standing {
  readonly status: Status;
  readonly disputed: boolean;
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

/** Those for whom a speaker speaks, the speaker among them. */
function bodiesOf(speaker: ActorId, voices: Voices): readonly ActorId[] {
  return [speaker, ...(voices.get(speaker) ?? [])];
}

/**
 * Number of independent origins: claims that repeat another, or whose speakers are or speak for one body, fall together.
 * A reprint therefore never adds one.
 */
export function countOrigins(claims: readonly Claim[], voices: Voices): number {
  const groups: { claims: Set<ClaimId>; bodies: Set<ActorId> }[] = [];
  for (const claim of claims) {
    const ids = [claim.id, ...claim.repeats];
    const bodies = bodiesOf(claim.speaker, voices);
    const own = { claims: new Set(ids), bodies: new Set(bodies) };
    const kin = groups.filter(
      (g) => ids.some((id) => g.claims.has(id)) || bodies.some((b) => g.bodies.has(b)),
    );
    for (const group of kin) {
      for (const id of group.claims) own.claims.add(id);
      for (const body of group.bodies) own.bodies.add(body);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(own);
  }
  return groups.length;
}

function statusOf(
  affirming: readonly Claim[],
  parties: readonly string[],
  origins: number,
  voices: Voices,
): Status {
  const byParty = (claim: Claim) =>
    claim.stance === "confirms" && bodiesOf(claim.speaker, voices).some((body) => parties.includes(body));
  if (affirming.some(byParty)) return "confirmed";
  if (affirming.some((claim) => OBSERVING.includes(claim.basis))) return "observed";
  return origins >= 2 ? "corroborated" : "alleged";
}

function speakersOf(claims: readonly Claim[]): ActorId[] {
  return [...new Set(claims.map((claim) => claim.speaker))].sort();
}

/**
 * What a set of claims says of one statement between `parties`. `denials` are those that reach it, its own and those of
 * a whole it belongs to; they lower no number and remove nothing, they show.
 */
export function standingOf(
  affirming: readonly Claim[],
  denials: readonly Claim[],
  parties: readonly string[],
  voices: Voices,
): Standing {
  const origins = countOrigins(affirming, voices);
  return {
    status: statusOf(affirming, parties, origins, voices),
    disputed: denials.length > 0,
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
