/** Records a set of entities, documents, transfers and claims: all of it or nothing, and draws what follows from it. */
import { Failure, type Fault } from "#domain/errors.ts";
import { faultsOf, type RecordSet, recordSet, referencedIds } from "#domain/records.ts";
import { affectedBy } from "#store/affected.ts";
import { type Differences, differencesOf, type RecordCounts } from "#store/differences.ts";
import { lostQuotes } from "#store/quoted.ts";
import { documentsById, knownIds, readStored } from "#store/read-records.ts";
import { storedCircles } from "#store/repeated.ts";
import type { Store, Transaction } from "#store/store.ts";
import { takeTurn } from "#store/turn.ts";
import { unlink, writeRecords } from "#store/write-records.ts";
import { deriveAffected } from "./derive.ts";

/** Records, written with their derivation, take longer than a reader's question. */
export const WRITE_TIMEOUT_MS = 300_000;

function refuse(faults: readonly Fault[]): never {
  const first = faults[0];
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  throw new Failure("rejected-record", `${first?.field}: ${first?.reason}${more}`, faults);
}

/**
 * Reads anything as a record set.
 * @throws Failure `rejected-record` with the field of every fault, such as `claims.3.speaker`
 */
export function asRecordSet(given: unknown): RecordSet {
  const { data, error } = recordSet.safeParse(given);
  if (error === undefined) return data;
  return refuse(error.issues.map(({ path, message }) => ({ field: path.join("."), reason: message })));
}

async function faultsIn(tx: Transaction, set: RecordSet): Promise<Fault[]> {
  const quoted = set.claims.flatMap((claim) => (claim.quote === undefined ? [] : claim.document));
  const documents = await documentsById(tx, [...new Set(quoted)]);
  return [
    ...faultsOf(set, await knownIds(tx, referencedIds(set)), documents),
    ...(await lostQuotes(tx, set)),
    ...(await storedCircles(tx, set)),
  ];
}

async function writeDifferences(tx: Transaction, found: Differences): Promise<void> {
  const { created, changed, before } = found;
  const recorded = new Date().toISOString();
  const both = {
    entities: [...created.entities, ...changed.entities],
    documents: [...created.documents, ...changed.documents],
    transfers: [...created.transfers, ...changed.transfers],
    claims: [...created.claims, ...changed.claims],
  };
  await unlink(tx, changed);
  await writeRecords(tx, both, recorded);
  const affected = { transfers: both.transfers, claims: [...both.claims, ...before.claims] };
  await deriveAffected(tx, await affectedBy(tx, affected, changed));
}

/**
 * Records a set inside an open transaction, which the caller's own writes may share.
 * @throws Failure `rejected-record` when the set contradicts itself or what is stored
 */
export async function recordIn(tx: Transaction, set: RecordSet): Promise<RecordCounts> {
  await takeTurn(tx);
  const faults = await faultsIn(tx, set);
  if (faults.length > 0) refuse(faults);
  const found = differencesOf(set, await readStored(tx, set));
  await writeDifferences(tx, found);
  return found.counts;
}

/**
 * Records a set in one transaction: checks it against itself and what is stored, writes what is new or changed, derives
 * what that touches. The same set a second time changes nothing.
 * @returns how many records of each family were created, changed, or found as they were
 * @throws Failure `rejected-record` with every fault, `too-large` for far more than 5,000 transfers with a claim or two
 *   each, which is what 256 MiB of the server's memory hold (20,000 they do not); then nothing is written
 */
export async function recordClaims(store: Store, given: unknown): Promise<RecordCounts> {
  const set = asRecordSet(given);
  return store.write((tx) => recordIn(tx, set), { timeoutMs: WRITE_TIMEOUT_MS });
}
