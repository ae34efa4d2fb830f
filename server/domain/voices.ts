/** Who speaks for whom, and when: read from the claims that say who leads, speaks for or belongs to what. */
import type { RelationClaim } from "./claim.ts";
import { type DaySpan, overlaps } from "./dates.ts";
import { type ActorId, actorId, kindOf } from "./ids.ts";
import type { Voices } from "./origins.ts";
import type { RelationType } from "./relations.ts";
import { whenOf } from "./spans.ts";
import { affirms } from "./standing.ts";

const SPEAKING: readonly RelationType[] = ["LEADS", "SPEAKS_FOR", "MEMBER_OF"];

interface Tie {
  readonly body: ActorId;
  /** When it held; null where no claim says, read as always. */
  readonly when: DaySpan | null;
}

/** States keep their own voice: that two countries belong to one bloc does not make them one origin. */
function joinsVoices(claim: RelationClaim): boolean {
  return SPEAKING.includes(claim.predicate) && affirms(claim) && kindOf(claim.about) !== "country";
}

function tiesOf(claims: readonly RelationClaim[]): Map<ActorId, Tie[]> {
  const ties = new Map<ActorId, Tie[]>();
  for (const claim of claims.filter(joinsVoices)) {
    const [speaker, body] = [actorId.parse(claim.about), actorId.parse(claim.object)];
    ties.set(speaker, [...(ties.get(speaker) ?? []), { body, when: whenOf(claim) }]);
  }
  return ties;
}

/**
 * The voices that relation claims make: over several steps (a department of a ministry of a state), each step holding
 * on the days asked about. Without days, or without a window of its own, a tie always holds: doubt makes fewer origins.
 */
export function voicesOf(claims: readonly RelationClaim[]): Voices {
  const ties = tiesOf(claims);
  return {
    get(speaker, at = null) {
      const bodies = new Set<ActorId>();
      const open = [speaker];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const { body, when } of ties.get(next) ?? []) {
          if (bodies.has(body) || (at !== null && when !== null && !overlaps(at, when))) continue;
          bodies.add(body);
          open.push(body);
        }
      }
      return [...bodies].sort();
    },
  };
}
