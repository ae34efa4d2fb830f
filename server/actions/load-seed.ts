/** Loads a seed into the database, once: its records, what follows from them, and the record of the import. */
import { Failure } from "#domain/errors.ts";
import type { RecordSet } from "#domain/records.ts";
import { readSeed, type Seed, seedRefusal } from "#imports/seed.ts";
import { hashOf } from "#store/canonical.ts";
import type { RecordCounts } from "#store/differences.ts";
import { findImport, recordImport } from "#store/import-records.ts";
import type { Store } from "#store/store.ts";
import { recordIn, WRITE_TIMEOUT_MS } from "./record-claims.ts";

/** What loading a seed did. `alreadyLoaded`: this very set was loaded before, so nothing was looked at further. */
export interface SeedOutcome {
  readonly set: string;
  readonly import: string;
  readonly alreadyLoaded: boolean;
  readonly counts: RecordCounts;
}

const HASH_SHOWN = 12;

function unchanged(set: RecordSet): RecordCounts {
  const all = (records: readonly unknown[]) => ({ created: 0, changed: 0, unchanged: records.length });
  return {
    entities: all(set.entities),
    documents: all(set.documents),
    transfers: all(set.transfers),
    claims: all(set.claims),
  };
}

async function loadRecords(store: Store, { set, records }: Seed): Promise<SeedOutcome> {
  const sha256 = hashOf(records);
  const id = `import:${set}@${sha256.slice(0, HASH_SHOWN)}`;
  const work = store.write(
    async (tx) => {
      if (await findImport(tx, id)) {
        return { set, import: id, alreadyLoaded: true, counts: unchanged(records) };
      }
      const counts = await recordIn(tx, records);
      await recordImport(tx, { id, set, sha256, counts, documents: records.documents.map((d) => d.id) });
      return { set, import: id, alreadyLoaded: false, counts };
    },
    { timeoutMs: WRITE_TIMEOUT_MS },
  );
  return work;
}

/**
 * Loads the seed in a folder in one transaction. Loading the same seed again does nothing; a seed that grew or changed
 * adds and changes what differs.
 * @throws Failure `rejected-record` naming file, record and field; then nothing is written
 */
export async function loadSeed(store: Store, folder: string): Promise<SeedOutcome> {
  const seed = readSeed(folder);
  try {
    return await loadRecords(store, seed);
  } catch (error) {
    if (error instanceof Failure && error.code === "rejected-record")
      throw seedRefusal(seed.set, error.faults);
    throw error;
  }
}
