/** Who speaks for whom: the reading of LEADS, SPEAKS_FOR and MEMBER_OF that decides which speakers are one origin. */
import type { RelationClaim } from "./claim.ts";
import { type ActorId, actorId, kindOf } from "./ids.ts";
import { relationKey } from "./relation-edges.ts";
import type { RelationType } from "./relations.ts";
import { affirms, upheld, type Voices } from "./standing.ts";

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

function stillMade(claims: readonly RelationClaim[]): RelationClaim[] {
  return [...Map.groupBy(claims, relationKey).values()].flatMap(upheld);
}

/**
 * The voices that claims of relations give, at any height: a spokesman of a ministry speaks for the ministry and for the
 * state it belongs to. Withdrawn claims give none; a denial takes none away.
 */
export function voicesOf(claims: readonly RelationClaim[]): Voices {
  const direct = new Map<ActorId, ActorId[]>();
  for (const claim of stillMade(claims.filter(givesVoice)).filter(affirms)) {
    const [speaker, body] = [actorId.parse(claim.about), actorId.parse(claim.object)];
    direct.set(speaker, [...(direct.get(speaker) ?? []), body]);
  }
  return new Map(
    [...direct.keys()].map((speaker) => [speaker, reachedFrom(speaker, (at) => direct.get(at) ?? [])]),
  );
}
