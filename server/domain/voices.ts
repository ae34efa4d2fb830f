/** Who speaks for whom: from the claims of relations, so that two spokesmen of one state stay one origin. */
import type { RelationClaim } from "./claim.ts";
import { type ActorId, actorId, kindOf } from "./ids.ts";
import { relationKey } from "./relation-edges.ts";
import type { RelationType } from "./relations.ts";
import { affirms, upheld, type Voices } from "./standing.ts";

/** Relations by which one actor speaks for another. */
export const VOICE_RELATIONS = ["LEADS", "SPEAKS_FOR", "MEMBER_OF"] as const satisfies RelationType[];

/** A ministry speaks for its state; a state that belongs to a bloc does not speak for it. */
function givesVoice({ predicate, about }: RelationClaim): boolean {
  if (predicate === "MEMBER_OF") return ["leader", "organization"].includes(kindOf(about));
  return predicate === "LEADS" || predicate === "SPEAKS_FOR";
}

/** Everything that can be reached by `next`, the starting points left out; a circle ends where it closes. */
export function reachable<T>(from: readonly T[], next: (at: T) => readonly T[]): T[] {
  const seen = new Set(from);
  for (const at of seen) for (const further of next(at)) seen.add(further);
  return [...seen].filter((at) => !from.includes(at));
}

/**
 * For each actor, all those it speaks for, directly or through others: the spokeswoman of a ministry speaks for the state
 * it belongs to. Only affirmed relations count.
 */
export function voicesOf(claims: readonly RelationClaim[]): Voices {
  const direct = new Map<ActorId, ActorId[]>();
  const byRelation = Map.groupBy(claims.filter(givesVoice), relationKey);
  for (const [claim] of [...byRelation.values()].map((same) => upheld(same).filter(affirms))) {
    if (claim === undefined) continue;
    const [speaker, body] = [actorId.parse(claim.about), actorId.parse(claim.object)];
    direct.set(speaker, [...(direct.get(speaker) ?? []), body]);
  }
  return new Map(
    [...direct.keys()].map((speaker) => [speaker, reachable([speaker], (at) => direct.get(at) ?? [])]),
  );
}
