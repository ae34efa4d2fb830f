/** Relation edges between entities (LEADS, LOCATED_IN, SAILED_TO …), drawn from claims of the relation. */
import type { RelationClaim } from "./claim.ts";
import type { ClaimId, EntityId } from "./ids.ts";
import { type Provenance, provenanceOf } from "./provenance.ts";
import type { RelationType } from "./relations.ts";
import { spanOf } from "./spans.ts";
import { affirms, denies, type Standing, standingOf, upheld, type Voices } from "./standing.ts";
import { quantityInWords } from "./wording.ts";

/** A derived relation between two entities. */
export interface RelationEdge extends Standing, Provenance {
  readonly id: string;
  readonly type: RelationType;
  readonly source: EntityId;
  readonly target: EntityId;
  readonly amounts: string[];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claims: ClaimId[];
}

/** The key claims of one relation share; also the id of the edge they draw. */
export function relationKey(claim: Pick<RelationClaim, "predicate" | "about" | "object">): string {
  return `${claim.predicate}:${claim.about}>${claim.object}`;
}

/**
 * The edge that the claims of one relation draw, or null when nobody affirms it (a denial alone draws nothing).
 * All claims must share one `relationKey`. `linking`: see `countOrigins`.
 */
export function deriveRelation(
  claims: readonly RelationClaim[],
  voices: Voices,
  linking: readonly RelationClaim[] = [],
): RelationEdge | null {
  const sorted = upheld(claims).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const support = sorted.filter(affirms);
  const [first] = support;
  if (first === undefined) return null;
  const denials = sorted.filter(denies);
  return {
    id: relationKey(first),
    type: first.predicate,
    source: first.about,
    target: first.object,
    ...standingOf(support, denials, [first.about, first.object], voices, linking),
    amounts: support.flatMap((claim) =>
      claim.quantity === undefined ? [] : [`${claim.speaker}: ${quantityInWords(claim.quantity)}`],
    ),
    ...spanOf(support),
    ...provenanceOf([...support, ...denials]),
    claims: [...support, ...denials].map((claim) => claim.id).sort(),
  };
}
