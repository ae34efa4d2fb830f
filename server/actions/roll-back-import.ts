/** Takes the newest import of a register back as a whole: what it brought goes, what it withdrew or changed stands again. */
import { type Claim, claim } from "#domain/claim.ts";
import { entity } from "#domain/entity.ts";
import { Failure, NotFound } from "#domain/errors.ts";
import type { TransferId } from "#domain/ids.ts";
import type { RecordSet } from "#domain/records.ts";
import { transfer } from "#domain/transfer.ts";
import { affectedBy } from "#store/affected.ts";
import { importsOf } from "#store/import-records.ts";
import { claimsById } from "#store/read-records.ts";
import { claimPrefix, claimsAfter, own, restore } from "#store/registers.ts";
import type { Store, Transaction } from "#store/store.ts";
import { takeTurn } from "#store/turn.ts";
import {
  changesOf,
  claimsIn,
  deleteClaims,
  deleteLoneEntities,
  deleteUnspoken,
  forgetChanges,
  noteRolledBack,
} from "#store/undo.ts";
import { unlink, writeRecords } from "#store/write-records.ts";
import { deriveAffected, deriveTransfers } from "./derive.ts";
import { WRITE_TIMEOUT_MS } from "./record-claims.ts";

/** Records a transaction takes back. */
const AT_ONCE = 1_000;
const READ_AT_ONCE = 10_000;
const NOTHING: RecordSet = { entities: [], documents: [], transfers: [], claims: [] };

/** What was taken back. */
export interface RolledBack {
  readonly import: string;
  readonly claimsDeleted: number;
  readonly claimsRestored: number;
  readonly recordsRestored: number;
}

function inTurn<T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const turn = async (tx: Transaction) => {
    await takeTurn(tx);
    return work(tx);
  };
  return store.write(turn, { timeoutMs: WRITE_TIMEOUT_MS });
}

/** Repeats a piece of work, a transaction each, until it finds nothing more to do; returns how much it did. */
async function untilDone(store: Store, work: (tx: Transaction) => Promise<number>): Promise<number> {
  let all = 0;
  for (;;) {
    const done = await inTurn(store, work);
    if (done === 0) return all;
    all += done;
  }
}

async function deleteSome(tx: Transaction, document: string): Promise<number> {
  const ids = await claimsIn(tx, document, AT_ONCE);
  if (ids.length === 0) return 0;
  const claims = await claimsById(tx, ids);
  await deleteClaims(tx, ids);
  const about = claims.flatMap((given): TransferId[] => (given.of === "transfer" ? [given.about] : []));
  const stay = new Set(await deleteUnspoken(tx, [...new Set(about)]));
  const isLeft = (given: Claim) => given.of !== "transfer" || stay.has(given.about);
  await deriveAffected(tx, await affectedBy(tx, { transfers: [], claims: claims.filter(isLeft) }));
  return ids.length;
}

async function restoreClaims(store: Store, register: string, importId: string): Promise<number> {
  let [after, count] = [claimPrefix(register), 0];
  for (;;) {
    const page = await store.reading((tx) => claimsAfter(tx, register, after, READ_AT_ONCE));
    const ids = page.filter(({ by }) => by === importId).map(({ id }) => id);
    count += ids.length;
    if (ids.length > 0) {
      await inTurn(store, async (tx) => {
        await restore(tx, ids);
        const claims = (await claimsById(tx, ids)).map((given) => claim.parse(given));
        await deriveAffected(tx, await affectedBy(tx, { transfers: [], claims }));
      });
    }
    const last = page.at(-1);
    if (last === undefined || page.length < READ_AT_ONCE) return count;
    after = last.id;
  }
}

/** Puts records back as they were before the import, and deletes the entities it created where nothing holds them. */
async function restoreSome(tx: Transaction, register: string, importId: string): Promise<number> {
  const notes = await changesOf(tx, importId, AT_ONCE);
  if (notes.length === 0) return 0;
  const before = (family: string) =>
    notes.flatMap((note) =>
      note.family === family && note.before !== null ? [JSON.parse(note.before)] : [],
    );
  const entities = before("entities").map((given) => entity.parse(given));
  const transfers = before("transfers").map((given) => transfer.parse(given));
  await unlink(tx, { ...NOTHING, transfers });
  await writeRecords(tx, { ...NOTHING, entities, transfers }, new Date().toISOString());
  await own(
    tx,
    entities.map(({ id }) => id),
    register,
  );
  await deriveTransfers(
    tx,
    transfers.map(({ id }) => id),
  );
  await deriveAffected(tx, await affectedBy(tx, { transfers: [], claims: [] }, { entities, documents: [] }));
  await deleteLoneEntities(
    tx,
    notes.flatMap(({ created }) => created ?? []),
  );
  await forgetChanges(
    tx,
    importId,
    notes.map(({ id }) => id),
  );
  return notes.length;
}

/** `import:sipri@0123abcd` → `sipri`. */
function registerOf(importId: string): string {
  return importId.slice("import:".length).split("@")[0] ?? "";
}

/**
 * Takes an import back. Stopped half way, it goes on when it is called again.
 * @throws NotFound when there is no such import; Failure `rejected-record` when a newer one of its register stands on it
 */
export async function rollBackImport(store: Store, importId: string): Promise<RolledBack> {
  const register = registerOf(importId);
  const imports = await store.reading((tx) => importsOf(tx, register));
  const found = imports.find(({ id }) => id === importId);
  if (found === undefined) throw new NotFound("import", importId);
  const [newest] = imports;
  if (newest?.id !== importId) {
    const reason = `${newest?.id} came after it; take that back first`;
    throw new Failure("rejected-record", reason, [{ field: "import", reason }]);
  }
  const claimsDeleted = await untilDone(store, (tx) => deleteSome(tx, found.document));
  const claimsRestored = await restoreClaims(store, register, importId);
  const recordsRestored = await untilDone(store, (tx) => restoreSome(tx, register, importId));
  await inTurn(store, (tx) => noteRolledBack(tx, importId, found.document));
  return { import: importId, claimsDeleted, claimsRestored, recordsRestored };
}
