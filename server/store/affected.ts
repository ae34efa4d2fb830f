/** Finds what a change of records touches: the transfers and relations whose derived edges may have changed. */
import * as z from "zod";
import type { Claim, RelationClaim } from "#domain/claim.ts";
import { entityId, type TransferId, transferId } from "#domain/ids.ts";
import type { RecordSet } from "#domain/records.ts";
import { relationKey } from "#domain/relation-edges.ts";
import { relationType } from "#domain/relations.ts";
import { VOICE_RELATIONS } from "#domain/voices.ts";
import { follow } from "./follow.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const relationRow = z.strictObject({ type: relationType, source: entityId, target: entityId });
const transfersByVoice = defineQuery({
  file: "derived/transfers-by-voice.cypher",
  access: "read",
  row: z.strictObject({ id: transferId }),
});
const relationsByVoice = defineQuery({
  file: "derived/relations-by-voice.cypher",
  access: "read",
  row: relationRow,
});
const spokenFor = defineQuery({
  file: "derived/spoken-for.cypher",
  access: "read",
  row: z.strictObject({ source: z.string(), target: z.string() }),
});
const transfersRestingOn = defineQuery({
  file: "derived/transfers-resting-on.cypher",
  access: "read",
  row: z.strictObject({ id: transferId }),
});
const callsRestingOn = defineQuery({
  file: "derived/calls-resting-on.cypher",
  access: "read",
  row: relationRow,
});
const parts = defineQuery({
  file: "derived/parts.cypher",
  access: "read",
  row: z.strictObject({ source: transferId, target: transferId }),
});

/** A relation between two entities, with the key its claims share. */
export interface RelationKey extends z.infer<typeof relationRow> {
  readonly key: string;
}

/** What has to be derived anew. */
export interface Affected {
  readonly transfers: readonly TransferId[];
  readonly relations: readonly RelationKey[];
}

/** The relation with its key. */
export function withKey({ type, source, target }: z.infer<typeof relationRow>): RelationKey {
  return { type, source, target, key: relationKey({ predicate: type, about: source, object: target }) };
}

function relationsOf(claims: readonly RelationClaim[]): RelationKey[] {
  return claims.map(({ predicate, about, object }) =>
    withKey({ type: predicate, source: about, target: object }),
  );
}

/** Everyone whose words count for other bodies than before: the subjects of changed relations, and who speaks for them. */
async function changedVoices(tx: Transaction, claims: readonly RelationClaim[]): Promise<string[]> {
  const predicates: readonly string[] = VOICE_RELATIONS;
  const subjects = claims.filter((claim) => predicates.includes(claim.predicate)).map(({ about }) => about);
  const spoken = await follow<string>(subjects, (ids) => tx.run(spokenFor, { ids, predicates }));
  return [...new Set([...subjects, ...spoken.keys(), ...[...spoken.values()].flat()])];
}

/** Entities and documents that workings name: changed ones, sites of changed voyages, kinds under changed classes. */
async function changedGrounds(
  tx: Transaction,
  claims: readonly RelationClaim[],
  changed: Pick<RecordSet, "entities" | "documents">,
): Promise<string[]> {
  const broader = claims.filter(({ predicate }) => predicate === "BROADER");
  const classes = broader.flatMap(({ about, object }) => [about, object]);
  const kinds = await follow<string>(classes, (ids) => tx.run(spokenFor, { ids, predicates: ["BROADER"] }));
  const sites = claims.filter(({ predicate }) => predicate === "SAILED_TO").map(({ about }) => about);
  const records = [...changed.entities, ...changed.documents].map(({ id }) => id);
  return [...new Set([...records, ...classes, ...[...kinds.values()].flat(), ...sites])];
}

/**
 * What must be derived anew after records were written.
 * @param written the records as they are now, and changed ones as they were before
 * @param changed entities and documents that were stored before and are different now
 */
export async function affectedBy(
  tx: Transaction,
  written: Pick<RecordSet, "transfers" | "claims">,
  changed: Pick<RecordSet, "entities" | "documents"> = { entities: [], documents: [] },
): Promise<Affected> {
  const relationClaims = written.claims.filter((claim: Claim) => claim.of === "relation");
  const transferClaims = written.claims.filter((claim: Claim) => claim.of === "transfer");
  const speakers = await changedVoices(tx, relationClaims);
  const byVoice = await tx.run(transfersByVoice, { ids: speakers });
  const grounds = await changedGrounds(tx, relationClaims, changed);
  const resting = await tx.run(transfersRestingOn, { ids: grounds });
  const relationsToo = [
    ...(await tx.run(relationsByVoice, { ids: speakers })),
    ...(await tx.run(callsRestingOn, { ids: changed.entities.map(({ id }) => id) })),
  ].map(withKey);
  const direct = new Set<TransferId>([
    ...written.transfers.map(({ id }) => id),
    ...transferClaims.map(({ about }) => about),
    ...[...byVoice, ...resting].map(({ id }) => id),
  ]);
  const below = await follow([...direct], (ids) => tx.run(parts, { ids }));
  const relations = new Map([...relationsOf(relationClaims), ...relationsToo].map((r) => [r.key, r]));
  return {
    transfers: [...new Set([...direct, ...[...below.values()].flat()])].sort(),
    relations: [...relations.values()],
  };
}
