/** Who speaks for whom, and when: the reading of LEADS, SPEAKS_FOR and MEMBER_OF that makes speakers one origin. */
import type { RelationClaim } from "./claim.ts";
import { type DaySpan, overlaps } from "./dates.ts";
import { type ActorId, actorId, kindOf } from "./ids.ts";
import type { Voices } from "./origins.ts";
import { relationKey } from "./relation-edges.ts";
import type { RelationType } from "./relations.ts";
import { whenOf } from "./spans.ts";
import { affirms, upheld } from "./standing.ts";

/** Relations by which one actor can speak for another. */
export const VOICE_RELATIONS = ["LEADS", "SPEAKS_FOR", "MEMBER_OF"] as const satisfies RelationType[];

type Relation = Pick<RelationClaim, "predicate" | "about" | "object">;

/**
 * Whether the first end of a relation speaks with the voice of the second. A state does not speak for the bloc it belongs
 * to, so that two states of one bloc stay two origins.
 */
function givesVoice({ predicate, about }: Relation): boolean {
  if (predicate !== "MEMBER_OF") return predicate === "LEADS" || predicate === "SPEAKS_FOR";
  return ["leader", "organization"].includes(kindOf(about));
}

/** Everything that `next` leads to, at any height, the start left out; a circle ends where it closes. */
export function reachedFrom<T extends string>(start: T, next: (at: T) => readonly T[]): T[] {
  const found = new Set([start]);
  for (const at of found) for (const further of next(at)) found.add(further);
  found.delete(start);
  return [...found].sort();
}

interface Tie {
  readonly body: ActorId;
  /** When it held; null where no claim says, read as always. */
  readonly when: DaySpan | null;
}

function stillMade(claims: readonly RelationClaim[]): RelationClaim[] {
  return [...Map.groupBy(claims, relationKey).values()].flatMap(upheld);
}

function tiesOf(claims: readonly RelationClaim[]): Map<ActorId, Tie[]> {
  const ties = new Map<ActorId, Tie[]>();
  for (const claim of stillMade(claims.filter(givesVoice)).filter(affirms)) {
    const [speaker, body] = [actorId.parse(claim.about), actorId.parse(claim.object)];
    ties.set(speaker, [...(ties.get(speaker) ?? []), { body, when: whenOf(claim) }]);
  }
  return ties;
}

function holds({ when }: Tie, at: DaySpan | null): boolean {
  return at === null || when === null || overlaps(at, when);
}

/**
 * The voices that claims of relations give, at any height: a spokesman of a ministry speaks for the ministry and for the
 * state it belongs to, each step holding on the days asked about. Without days, or without a window of its own, a tie
 * always holds: doubt makes fewer origins. Withdrawn claims give none; a denial takes none away.
 */
export function voicesOf(claims: readonly RelationClaim[]): Voices {
  const ties = tiesOf(claims);
  return {
    get(speaker, at = null) {
      const bodies = (from: ActorId) =>
        (ties.get(from) ?? []).flatMap((tie) => (holds(tie, at) ? tie.body : []));
      return reachedFrom(speaker, bodies);
    },
  };
}
