/** Every relationship type that may stand in the database: what it joins, how it reads, and what draws it. */
import * as z from "zod";
import type { EntityKind } from "./kinds.ts";

/** Exchange edges: derived from a transfer's claims, never written by hand. */
export const EXCHANGES = {
  SHIPPED_TO: { phrase: "shipped to", note: "goods left, by at least one claim" },
  GIFTED: { phrase: "gifted", note: "handed over as a gift" },
  PLEDGED_TO: { phrase: "pledged to", note: "promised, ordered or allocated" },
  EXPECTED_TO_SUPPLY: {
    phrase: "expected to supply",
    note: "foreseen by a speaker, not said to have happened",
  },
} as const;
export type ExchangeType = keyof typeof EXCHANGES;
export const EXCHANGE_TYPES = Object.keys(EXCHANGES) as [ExchangeType, ...ExchangeType[]];

interface RelationFacts {
  readonly phrase: string;
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
}

const ACTORS = ["country", "bloc", "leader", "organization"] as const;
const SITES = ["port", "place"] as const;

/** Relations between two entities: derived from claims of a relation. */
export const RELATIONS = {
  LEADS: { phrase: "leads", from: ["leader"], to: ["country", "bloc", "organization"] },
  MEMBER_OF: { phrase: "belongs to", from: ACTORS, to: ["country", "bloc", "organization"] },
  SPEAKS_FOR: { phrase: "speaks for", from: ["leader", "organization"], to: ACTORS },
  LOCATED_IN: { phrase: "lies in", from: [...SITES, "organization", "event"], to: ["country", ...SITES] },
  FLAGGED_TO: { phrase: "sails under the flag of", from: ["vessel"], to: ["country"] },
  OWNED_BY: {
    phrase: "is owned by",
    from: ["vessel", "organization", "port", "place", "commodity"],
    to: ACTORS,
  },
  OPERATED_BY: { phrase: "is operated by", from: ["vessel", "organization", "port", "place"], to: ACTORS },
  CALLED_AT: { phrase: "called at", from: ["vessel"], to: SITES },
  SAILED_TO: { phrase: "has voyages to", from: SITES, to: SITES },
  TOOK_PART_IN: { phrase: "took part in", from: [...ACTORS, "vessel"], to: ["event"] },
  PARTNER_OF: { phrase: "is a partner of", from: ACTORS, to: ACTORS },
  LINKED_TO: {
    phrase: "is linked to",
    from: [...ACTORS, "vessel", "port", "place"],
    to: [...ACTORS, "vessel"],
  },
  NEEDS: { phrase: "needs", from: ACTORS, to: ["commodity"] },
  DISTANT_FROM: { phrase: "lies at a distance from", from: SITES, to: SITES },
  BROADER: { phrase: "is a kind of", from: ["commodity"], to: ["commodity"] },
} as const satisfies Record<string, RelationFacts>;
export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as [RelationType, ...RelationType[]];
export const relationType = z
  .enum(RELATION_TYPES)
  .meta({ description: "Type of a relation between two entities" });

/** Whether a relation of this type may join these kinds. */
export function mayRelate(type: RelationType, from: EntityKind, to: EntityKind): boolean {
  const facts: RelationFacts = RELATIONS[type];
  return facts.from.includes(from) && facts.to.includes(to);
}

/** The structure of the record itself: transfers, claims and documents, and the shortcuts derived from them. */
export const RECORD_RELATIONSHIPS = {
  FROM: "from a transfer to the actor it leaves",
  TO: "from a transfer to the actor it reaches",
  OF: "from a transfer to its commodity",
  VIA: "from a transfer to a port or place on its route, in legs",
  CARRIED_BY: "from a transfer to a vessel",
  IN_RETURN_FOR: "from a transfer to the one it pays for",
  PART_OF: "from a transfer to the whole it belongs to",
  ABOUT: "from a claim to what it speaks of",
  OBJECT: "from a claim of a relation to the second entity",
  CLAIMED_BY: "from a claim to its speaker; derived, from a transfer to everyone who affirms it",
  DENIED_BY: "derived, from a transfer to everyone who denies it or a whole it is part of",
  REPORTED_IN: "from a claim to its document",
  PUBLISHED_BY: "from a document to its publisher",
  REPEATS: "from a claim to an earlier one it passes on",
  CORRECTS: "from a claim to one it puts right",
  RETRACTS: "from a claim to one it takes back",
  COUNTS: "from a claim to a commodity that its amount counts",
  CONCERNS: "derived, from a finding to the transfer or vessel that it is about",
  RESTS_ON: "from a finding, or an analyst's assessment, to a claim it rests on",
  GRADES: "from a grade to the claim or document that it grades",
  ASSESSES: "from an analyst's assessment to the transfer or claim it is about",
  BROUGHT: "from an import to what it brought in",
} as const;

/** Every relationship type that may stand in the database. */
export const RELATIONSHIP_TYPES: readonly string[] = [
  ...EXCHANGE_TYPES,
  ...RELATION_TYPES,
  ...Object.keys(RECORD_RELATIONSHIPS),
];

/** Phrases for edges of the network, by type. */
export const EDGE_PHRASES: Record<ExchangeType | RelationType, string> = Object.fromEntries(
  [...Object.entries(EXCHANGES), ...Object.entries(RELATIONS)].map(([type, facts]) => [type, facts.phrase]),
) as Record<ExchangeType | RelationType, string>;
