/** Compares records with the stored ones: what is new, what changed, what is the same. */
import type { RecordSet } from "#domain/records.ts";
import { canonicalJson } from "./canonical.ts";
import { claimInOrder } from "./claim-rows.ts";
import { transferInOrder } from "./transfer-rows.ts";

/** How many records of a family a change created, changed, and found as they were. */
export interface FamilyCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}
export type RecordCounts = Readonly<Record<keyof RecordSet, FamilyCounts>>;

/** What writing a set would do. */
export interface Differences {
  readonly created: RecordSet;
  readonly changed: RecordSet;
  /** The changed records as they are stored now. */
  readonly before: RecordSet;
  readonly counts: RecordCounts;
}

interface FamilyDifferences<T> {
  readonly created: T[];
  readonly changed: T[];
  readonly before: T[];
  readonly counts: FamilyCounts;
}

function compare<T extends { readonly id: string }>(
  given: readonly T[],
  stored: readonly T[],
  inOrder: (record: T) => T,
): FamilyDifferences<T> {
  const byId = new Map(stored.map((record) => [record.id, record]));
  const created = given.filter(({ id }) => !byId.has(id));
  const changed = given.filter((record) => {
    const old = byId.get(record.id);
    return old !== undefined && canonicalJson(inOrder(record)) !== canonicalJson(inOrder(old));
  });
  const changedIds = new Set(changed.map(({ id }) => id));
  const unchanged = given.length - created.length - changed.length;
  return {
    created: created.map(inOrder),
    changed: changed.map(inOrder),
    before: stored.filter(({ id }) => changedIds.has(id)),
    counts: { created: created.length, changed: changed.length, unchanged },
  };
}

/** Compares a set with the stored records of the same ids. */
export function differencesOf(set: RecordSet, stored: RecordSet): Differences {
  const entities = compare(set.entities, stored.entities, (entity) => entity);
  const documents = compare(set.documents, stored.documents, (document) => document);
  const transfers = compare(set.transfers, stored.transfers, transferInOrder);
  const claims = compare(set.claims, stored.claims, claimInOrder);
  const part = (name: "created" | "changed" | "before"): RecordSet => ({
    entities: entities[name],
    documents: documents[name],
    transfers: transfers[name],
    claims: claims[name],
  });
  const counts = {
    entities: entities.counts,
    documents: documents.counts,
    transfers: transfers.counts,
    claims: claims.counts,
  };
  return { created: part("created"), changed: part("changed"), before: part("before"), counts };
}
