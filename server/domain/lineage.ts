/** The lineage of claims: which earlier claims one passes on, and circles in it, which no lineage can have. */
import type { Claim } from "./claim.ts";
import type { ClaimId } from "./ids.ts";

type Linked = Pick<Claim, "id" | "repeats">;

/**
 * The claims that a claim goes back to: itself when it repeats none, else the roots of what it repeats. An id that is
 * not among `known` is a root. In a circle (refused by the record checks) the smallest id stands for all.
 */
export function rootsOf(claim: Linked, known: ReadonlyMap<ClaimId, Linked>): ClaimId[] {
  const roots = new Set<ClaimId>();
  const seen = new Set<ClaimId>([claim.id]);
  const open: Linked[] = [claim];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.repeats.length === 0) roots.add(next.id);
    for (const id of next.repeats) {
      const earlier = known.get(id);
      if (earlier === undefined) roots.add(id);
      else if (!seen.has(id)) open.push(earlier);
      seen.add(id);
    }
  }
  return roots.size > 0 ? [...roots].sort() : [...seen].sort().slice(0, 1);
}

/** The claims that repeat themselves over others: each circle as the sorted ids on it. */
export function circlesOf(claims: readonly Linked[]): ClaimId[][] {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const circles = new Map<string, ClaimId[]>();
  for (const claim of claims) {
    const reached = reachedFrom(claim, known);
    if (!reached.has(claim.id)) continue;
    const circle = [...reached]
      .filter((id) => reachedFrom(known.get(id) ?? claim, known).has(claim.id))
      .sort();
    circles.set(circle.join(" "), circle);
  }
  return [...circles.values()];
}

/** Everything a claim repeats, at any distance; itself only if it lies on a circle. */
function reachedFrom(claim: Linked, known: ReadonlyMap<ClaimId, Linked>): Set<ClaimId> {
  const reached = new Set<ClaimId>();
  const open = [...claim.repeats];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(known.get(id)?.repeats ?? []));
  }
  return reached;
}
