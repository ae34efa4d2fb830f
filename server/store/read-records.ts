/** Reads records back as the domain knows them: by id, or the claims that a derivation rests on. */
import * as z from "zod";
import type { RecordSet } from "#domain/records.ts";
import { claimOf, claimReading } from "./claim-rows.ts";
import { documentOf } from "./document-rows.ts";
import { entityOf, properties } from "./entity-rows.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";
import { transferOf, transferReading } from "./transfer-rows.ts";

const readEntities = defineQuery({
  file: "records/read-entities.cypher",
  access: "read",
  row: z.strictObject({ properties }),
});
const readDocuments = defineQuery({
  file: "records/read-documents.cypher",
  access: "read",
  row: z.strictObject({ properties, publisher: z.string().nullable() }),
});
const readTransfers = defineQuery({
  file: "records/read-transfers.cypher",
  access: "read",
  row: transferReading,
});
const readClaims = defineQuery({ file: "records/read-claims.cypher", access: "read", row: claimReading });
const storedIds = defineQuery({
  file: "records/stored-ids.cypher",
  access: "read",
  row: z.strictObject({ id: z.string() }),
});

/** The transfers with these ids; ids of nothing are passed over. */
export async function transfersById(tx: Transaction, ids: readonly string[]) {
  return (await tx.run(readTransfers, { ids })).map(transferOf);
}

/** The claims with these ids; ids of nothing are passed over. */
export async function claimsById(tx: Transaction, ids: readonly string[]) {
  return ids.length === 0 ? [] : (await tx.run(readClaims, { ids })).map(claimOf);
}

/** The entities with these ids; ids of nothing are passed over. */
export async function entitiesById(tx: Transaction, ids: readonly string[]) {
  return ids.length === 0 ? [] : (await tx.run(readEntities, { ids })).map((row) => entityOf(row.properties));
}

/** The documents with these ids; ids of nothing are passed over. */
export async function documentsById(tx: Transaction, ids: readonly string[]) {
  const rows = await tx.run(readDocuments, { ids });
  return rows.map((row) => documentOf(row.properties, row.publisher));
}

/** The stored records with the ids that a set's records have. */
export async function readStored(tx: Transaction, set: RecordSet): Promise<RecordSet> {
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const entities = await tx.run(readEntities, { ids: idsOf(set.entities) });
  const claims = await tx.run(readClaims, { ids: idsOf(set.claims) });
  return {
    entities: entities.map((row) => entityOf(row.properties)),
    documents: await documentsById(tx, idsOf(set.documents)),
    transfers: await transfersById(tx, idsOf(set.transfers)),
    claims: claims.map(claimOf),
  };
}

/** Which of these ids the database has, of whatever family. */
export async function knownIds(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await tx.run(storedIds, { ids })).map(({ id }) => id));
}
