/** Independent origins: repeats fall together with what they repeat, and speakers of one state or body with each other. */
import type { Claim } from "./claim.ts";
import { type DaySpan, daySpan } from "./dates.ts";
import type { ActorId, ClaimId } from "./ids.ts";
import { rootsOf } from "./lineage.ts";

/**
 * For each speaker, the states and bodies it speaks for (LEADS, SPEAKS_FOR, MEMBER_OF), on the days `at` where the
 * answer depends on them. A plain Map from speakers to bodies is one that holds at all times.
 */
export interface Voices {
  get(speaker: ActorId, at?: DaySpan | null): readonly ActorId[] | undefined;
}

/** Those for whom a claim's speaker spoke when it was said, the speaker among them. */
export function bodiesOf(claim: Pick<Claim, "speaker" | "said">, voices: Voices): readonly ActorId[] {
  const at = claim.said === undefined ? null : daySpan(claim.said);
  return [claim.speaker, ...(voices.get(claim.speaker, at) ?? [])];
}

interface Node {
  readonly claim: Claim;
  /** What makes two nodes one origin: bodies spoken for, and roots that are themselves not known. */
  readonly keys: readonly string[];
}

/**
 * The claims that are origins. One that repeats a known claim is none, whoever prints it: so a reprint changes nothing,
 * and a paper that prints two speakers does not make them one. Repeats of a claim that is not known stand for it.
 */
function nodesOf(claims: readonly Claim[], voices: Voices): Node[] {
  const known = new Map<ClaimId, Claim>(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) => {
    const roots = rootsOf(claim, known);
    const isRoot = roots.includes(claim.id);
    if (!isRoot && roots.some((id) => known.has(id))) return [];
    return [{ claim, keys: [...bodiesOf(claim, voices), ...roots] }];
  });
}

/**
 * Groups claims into independent origins. `linking` claims join groups (they are there to be seen as links, such as
 * claims of a speaker who is left out for the moment) but make no group of their own.
 */
export function originsOf(
  claims: readonly Claim[],
  voices: Voices,
  linking: readonly Claim[] = [],
): ClaimId[][] {
  const counted = new Set(claims.map((claim) => claim.id));
  const groups: { ids: ClaimId[]; keys: Set<string> }[] = [];
  for (const { claim, keys } of nodesOf([...claims, ...linking], voices)) {
    const own = { ids: counted.has(claim.id) ? [claim.id] : [], keys: new Set(keys) };
    for (const kin of groups.filter((group) => keys.some((key) => group.keys.has(key)))) {
      own.ids.push(...kin.ids);
      for (const key of kin.keys) own.keys.add(key);
      groups.splice(groups.indexOf(kin), 1);
    }
    groups.push(own);
  }
  return groups.map((group) => group.ids.sort()).filter((ids) => ids.length > 0);
}
