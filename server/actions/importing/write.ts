/** Writes a planned batch, draws what follows from it, and counts it on its import: all in one transaction. */
import type { Claim, TransferClaim } from "#domain/claim.ts";
import type { DocumentId } from "#domain/ids.ts";
import type { RecordSet } from "#domain/records.ts";
import { affectedBy } from "#store/affected.ts";
import { bulkClaims, bulkTransfers } from "#store/bulk.ts";
import { canonicalJson } from "#store/canonical.ts";
import { countImport } from "#store/import-records.ts";
import { claimsById } from "#store/read-records.ts";
import { type ChangeNote, noteChanges, own, restore, withdraw } from "#store/registers.ts";
import type { Transaction } from "#store/store.ts";
import { unlink, writeRecords } from "#store/write-records.ts";
import { deriveAffected, deriveNew } from "../derive.ts";
import type { Plan } from "./plan.ts";
import type { ImportCounts } from "./report.ts";

/** The import that a batch is written for. */
export interface Under {
  readonly import: string;
  readonly register: string;
  readonly document: DocumentId;
  readonly day: string;
  /** Tells the batches of one import apart: the line of the first row. */
  readonly batch: number;
}

const NOTHING: RecordSet = { entities: [], documents: [], transfers: [], claims: [] };

async function writeEntities(
  tx: Transaction,
  { entities }: Plan,
  under: Under,
  recorded: string,
): Promise<void> {
  const changed = entities.change.map(({ now }) => now);
  await writeRecords(tx, { ...NOTHING, entities: [...entities.create, ...changed] }, recorded);
  const ids = [...entities.create, ...changed].map(({ id }) => id);
  await own(tx, ids, under.register);
}

async function writeTransfers(tx: Transaction, { transfers }: Plan, recorded: string): Promise<void> {
  await bulkTransfers(tx, transfers.create);
  if (transfers.change.length === 0) return;
  const changed = { ...NOTHING, transfers: transfers.change.map(({ now }) => now) };
  await unlink(tx, changed);
  await writeRecords(tx, changed, recorded);
}

const isOfTransfer = (claim: Claim): claim is TransferClaim => claim.of === "transfer";

async function writeClaims(tx: Transaction, claims: readonly Claim[], under: Under, recorded: string) {
  await bulkClaims(tx, claims.filter(isOfTransfer), under.document, recorded);
  const others = claims.filter((claim) => !isOfTransfer(claim));
  if (others.length > 0) await writeRecords(tx, { ...NOTHING, claims: others }, recorded);
}

/** Derives new transfers at once, and whatever else the batch touches as any other change. */
async function derive(tx: Transaction, plan: Plan, claims: readonly Claim[]): Promise<void> {
  const { transfers, entities } = plan;
  const isNew = new Set<string>(transfers.create.map(({ id }) => id));
  const fresh = Map.groupBy(
    claims.filter(isOfTransfer).filter(({ about }) => isNew.has(about)),
    ({ about }) => about,
  );
  const turned = await claimsById(tx, [...plan.claims.withdraw, ...plan.claims.restore]);
  const others = [...claims.filter((claim) => !isNew.has(claim.about)), ...turned];
  const changed = { entities: entities.change.map(({ now }) => now), documents: [] };
  const written = { transfers: transfers.change.map(({ now }) => now), claims: others };
  if (others.length + written.transfers.length + changed.entities.length > 0) {
    await deriveAffected(tx, await affectedBy(tx, written, changed));
  }
  await deriveNew(
    tx,
    transfers.create.map((transfer) => ({ transfer, claims: fresh.get(transfer.id) ?? [], wholeClaims: [] })),
  );
}

function notesOf({ entities, transfers }: Plan, under: Under): ChangeNote[] {
  const id = (what: string) => `change:${under.import.slice("import:".length)}.${under.batch}.${what}`;
  const before = (family: "entities" | "transfers", record: { readonly id: string }) => ({
    id: id(record.id),
    import: under.import,
    family,
    before: canonicalJson(record),
  });
  const created = entities.create.map((entity) => entity.id);
  return [
    ...(created.length > 0 ? [{ id: id("entities"), import: under.import, created }] : []),
    ...entities.change.map((change) => before("entities", change.before)),
    ...transfers.change.map((change) => before("transfers", change.before)),
  ];
}

/** How many records a plan creates and changes. */
export function countsOf({ entities, transfers, claims }: Plan): ImportCounts {
  return {
    entitiesCreated: entities.create.length,
    entitiesChanged: entities.change.length,
    transfersCreated: transfers.create.length,
    transfersChanged: transfers.change.length,
    claimsCreated: claims.create.length,
    claimsWithdrawn: claims.withdraw.length,
    claimsRestored: claims.restore.length,
  };
}

/** Writes a plan inside the transaction that made it. */
export async function writePlan(tx: Transaction, plan: Plan, under: Under): Promise<void> {
  const recorded = new Date().toISOString();
  const claims = plan.claims.create.map(({ claim }) => claim);
  await writeEntities(tx, plan, under, recorded);
  await writeTransfers(tx, plan, recorded);
  await withdraw(tx, plan.claims.withdraw, { import: under.import, day: under.day });
  await restore(tx, plan.claims.restore);
  await writeClaims(tx, claims, under, recorded);
  await derive(tx, plan, claims);
  await noteChanges(tx, notesOf(plan, under));
  const { created, changed } = plan.rows;
  await countImport(tx, under.import, { rowsCreated: created, rowsChanged: changed, ...countsOf(plan) });
}
