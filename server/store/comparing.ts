/** Reads what comparisons rest on beside the claims: names, places, classification, documents, parameters, voyages. */
import * as z from "zod";
import type { Claim, RelationClaim } from "#domain/claim.ts";
import { type Document, document } from "#domain/document.ts";
import type { TransferRecord } from "#domain/exchange.ts";
import { commodityId, documentId, type EntityId, entityId, isEntityId } from "#domain/ids.ts";
import { broaderOf, type Context, groundsOf } from "#domain/rules/context.ts";
import type { Voices } from "#domain/standing.ts";
import { claimOf, claimReading } from "./claim-rows.ts";
import { follow } from "./follow.ts";
import { readParameters } from "./parameters.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const aboutEntities = defineQuery({
  file: "derived/voicing-claims.cypher",
  access: "read",
  row: claimReading,
});
const readEntities = defineQuery({
  file: "derived/grounds-entities.cypher",
  access: "read",
  row: z.strictObject({
    id: entityId,
    name: z.string(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    hs: z.string().nullable(),
  }),
});
const text = z.string().nullable();
const readDocuments = defineQuery({
  file: "derived/grounds-documents.cypher",
  access: "read",
  row: z.strictObject({
    id: documentId,
    title: z.string(),
    type: z.string(),
    published: text,
    dateInferred: text,
    dateInferredBecause: text,
  }),
});

/** The claims of relations of some type that the given entities are the first end of. */
export async function relationsAbout(
  tx: Transaction,
  ids: readonly string[],
  predicate: RelationClaim["predicate"],
): Promise<RelationClaim[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run(aboutEntities, { ids, predicates: [predicate] });
  return rows.map(claimOf).filter((claim) => claim.of === "relation");
}

/** Claims of voyages between two sites that one of the transfers goes by. */
export async function voyagesOf(
  tx: Transaction,
  records: readonly TransferRecord[],
): Promise<RelationClaim[]> {
  const sites = new Set(records.flatMap(({ transfer }) => transfer.via.map(({ site }): EntityId => site)));
  const found = await relationsAbout(tx, [...sites], "SAILED_TO");
  return found.filter(({ object }) => sites.has(object));
}

/** The dates of documents, by id; their texts stay where they are. */
export async function datedDocuments(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<Document["id"], Document>> {
  const rows = await tx.run(readDocuments, { ids: [...new Set(ids)] });
  return new Map(
    rows.map(({ id, title, type, published, dateInferred, dateInferredBecause }) => {
      const inferred = { date: dateInferred, because: dateInferredBecause };
      const dates = {
        ...(published === null ? {} : { published }),
        ...(dateInferred === null ? {} : { dateInferred: inferred }),
      };
      return [id, document.parse({ id, title, type, ...dates })];
    }),
  );
}

async function classification(tx: Transaction, commodities: readonly string[]): Promise<RelationClaim[]> {
  const ties: RelationClaim[] = [];
  await follow(commodities, async (ids) => {
    const found = await relationsAbout(tx, ids, "BROADER");
    ties.push(...found);
    return found.map(({ about, object }) => ({ source: about as string, target: object as string }));
  });
  return ties;
}

function commoditiesOf(claims: readonly Claim[], records: readonly TransferRecord[]): string[] {
  const counted = claims.flatMap(({ quantity }) => [quantity, ...(quantity?.alternatives ?? [])]);
  return [
    ...new Set([
      ...counted.flatMap((each) => each?.commodity ?? []),
      ...records.flatMap(({ transfer }) => transfer.commodity ?? []),
    ]),
  ];
}

/** The context in which claims about these transfers, and these claims of relations, are compared. */
export async function contextFor(
  tx: Transaction,
  records: readonly TransferRecord[],
  relations: readonly RelationClaim[],
  voices: Voices,
): Promise<Context> {
  const claims: Claim[] = [...records.flatMap((record) => record.claims), ...relations];
  const ties = await classification(tx, commoditiesOf(claims, records));
  const commodities = [...commoditiesOf(claims, records), ...ties.map(({ object }) => object)];
  const ends = relations.flatMap(({ about, object }) => [about, object]);
  const ids = new Set([...claims.map(({ speaker }) => speaker), ...commodities, ...ends].filter(isEntityId));
  const entities = await tx.run(readEntities, { ids: [...ids] });
  const parameters = await readParameters(tx);
  return {
    transfers: new Map(records.map(({ transfer }) => [transfer.id, transfer])),
    documents: await datedDocuments(
      tx,
      claims.map((claim) => claim.document),
    ),
    voices,
    broader: broaderOf(ties),
    hs: new Map(
      entities.flatMap(({ id, hs }) => (hs === null ? [] : [[commodityId.parse(id), hs] as const])),
    ),
    coordinates: new Map(
      entities.flatMap(({ id, lat, lon }) =>
        lat === null || lon === null ? [] : [[id, { lat, lon }] as const],
      ),
    ),
    names: new Map<string, string>([
      ...entities.map(({ id, name }) => [id, name] as const),
      ...records.map(({ transfer }) => [transfer.id, transfer.name] as const),
    ]),
    parameters,
    grounds: groundsOf(parameters),
  };
}
