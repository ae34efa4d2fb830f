/** Who speaks for whom: the reading of LEADS, SPEAKS_FOR and MEMBER_OF that decides which speakers are one origin. */
import type { RelationClaim } from "./claim.ts";
import { type ActorId, actorId, kindOf } from "./ids.ts";
import { affirms, type Voices } from "./standing.ts";

type Relation = Pick<RelationClaim, "predicate" | "about" | "object">;

/**
 * Whether the first end of a relation speaks with the voice of the second. A state does not speak for the bloc it belongs
 * to, so that two states of one bloc stay two origins.
 */
export function givesVoice({ predicate, about }: Relation): boolean {
  if (predicate !== "MEMBER_OF") return predicate === "LEADS" || predicate === "SPEAKS_FOR";
  return ["leader", "organization"].includes(kindOf(about));
}

function reachedFrom(start: ActorId, direct: ReadonlyMap<ActorId, readonly ActorId[]>): ActorId[] {
  const found = new Set<ActorId>([start]);
  for (const actor of found) for (const body of direct.get(actor) ?? []) found.add(body);
  found.delete(start);
  return [...found].sort();
}

/**
 * The voices that claims of relations give, at any height: a spokesman of a ministry speaks for the ministry and for the
 * state it belongs to. Withdrawn claims give none; a denial takes none away.
 */
export function voicesOf(claims: readonly RelationClaim[]): Voices {
  const direct = new Map<ActorId, ActorId[]>();
  for (const claim of claims.filter(affirms).filter(givesVoice)) {
    const [speaker, body] = [actorId.parse(claim.about), actorId.parse(claim.object)];
    direct.set(speaker, [...(direct.get(speaker) ?? []), body]);
  }
  return new Map([...direct.keys()].map((speaker) => [speaker, reachedFrom(speaker, direct)]));
}
