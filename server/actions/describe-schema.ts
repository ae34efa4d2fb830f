/** The vocabulary of the domain with how many of each are stored. */
import * as z from "zod";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { BASES, STANCES } from "#domain/claim.ts";
import { ENTITY_KIND_NAMES, ENTITY_KINDS } from "#domain/kinds.ts";
import { EDGE_PHRASES, EXCHANGE_TYPES, RECORD_RELATIONSHIPS, RELATION_TYPES } from "#domain/relations.ts";
import { STATUS_NAMES, STATUSES } from "#domain/standing.ts";
import { STAGES, terms } from "#domain/transfer.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";

type Schema = Answer<Endpoints["getSchema"]>;
type Counts = ReadonlyMap<string, number>;

const countNodes = defineQuery({
  file: "graph/count-nodes.cypher",
  access: "read",
  row: z.object({ label: z.string(), count: z.int() }),
});
const countRelationships = defineQuery({
  file: "graph/count-relationships.cypher",
  access: "read",
  row: z.object({ type: z.string(), count: z.int() }),
});
const names = z.array(z.string());
const readNames = defineQuery({
  file: "graph/names.cypher",
  access: "read",
  row: z.object({ labels: names, types: names, properties: names }),
});

function kindsOf(counts: Counts): Schema["kinds"] {
  return ENTITY_KIND_NAMES.map((kind) => {
    const facts = ENTITY_KINDS[kind];
    return { kind, ...facts, count: counts.get(facts.label) ?? 0 };
  });
}

function relationshipsOf(counts: Counts): Schema["relationships"] {
  const count = (type: string) => counts.get(type) ?? 0;
  return [
    ...EXCHANGE_TYPES.map((type) => ({ type, group: "exchange" as const, phrase: EDGE_PHRASES[type] })),
    ...RELATION_TYPES.map((type) => ({ type, group: "relation" as const, phrase: EDGE_PHRASES[type] })),
    ...Object.entries(RECORD_RELATIONSHIPS).map(([type, phrase]) => ({
      type,
      group: "record" as const,
      phrase,
    })),
  ].map((entry) => ({ ...entry, count: count(entry.type) }));
}

/** Kinds, relationship types and vocabularies; the counts are those the database keeps, so no size makes it slow. */
export async function describeSchema(store: Store): Promise<Schema> {
  const [nodeRows, relationshipRows, [known]] = await store.reading(async (tx) => [
    await tx.run(countNodes),
    await tx.run(countRelationships),
    await tx.run(readNames),
  ]);
  const nodes = new Map(nodeRows.map(({ label, count }) => [label, count]));
  const relationships = new Map(relationshipRows.map(({ type, count }) => [type, count]));
  const count = (label: string) => nodes.get(label) ?? 0;
  return {
    kinds: kindsOf(nodes),
    relationships: relationshipsOf(relationships),
    records: { transfers: count("Transfer"), claims: count("Claim"), documents: count("Document") },
    statuses: STATUS_NAMES.map((status) => ({ status, meaning: STATUSES[status] })),
    stances: [...STANCES],
    stages: [...STAGES],
    terms: [...terms.options],
    bases: [...BASES],
    names: {
      labels: known?.labels ?? [],
      relationshipTypes: known?.types ?? [],
      propertyKeys: known?.properties ?? [],
    },
  };
}
