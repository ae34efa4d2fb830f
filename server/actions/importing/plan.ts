/** Plans a batch of rows: what of them is new, what changed, what stands already. Reads and writes nothing. */
import type { Entity } from "#domain/entity.ts";
import type { EntityId, TransferId } from "#domain/ids.ts";
import type { Transfer } from "#domain/transfer.ts";
import type { MappedRow, RowNote } from "#imports/mapping/mapper.ts";
import type { SeenKeys } from "#imports/mapping/seen.ts";
import type { Said } from "#imports/mapping/statements.ts";
import { canonicalJson } from "#store/canonical.ts";
import { entitiesById, knownIds, transfersById } from "#store/read-records.ts";
import { editionsOf, ownersOf, type StandingClaim } from "#store/registers.ts";
import type { Transaction } from "#store/store.ts";
import { transferInOrder } from "#store/transfer-rows.ts";

/** What is known of the import that a batch belongs to. */
export interface Run {
  readonly register: string;
  /** Nothing of this register is stored: nothing needs to be looked up. */
  readonly isFresh: boolean;
  /** Each row has a transfer of its own, so that none can be there before its row. */
  readonly rowsOwnTransfers: boolean;
  /** Entities that this import has settled already. */
  readonly settled: SeenKeys;
}

/** A record as it is to be, and as it was. */
export interface Changed<T> {
  readonly now: T;
  readonly before: T;
}

/** What writing a batch would do. */
export interface Plan {
  readonly entities: { readonly create: Entity[]; readonly change: Changed<Entity>[] };
  readonly transfers: { readonly create: Transfer[]; readonly change: Changed<Transfer>[] };
  readonly claims: { readonly create: Said[]; readonly restore: string[]; readonly withdraw: string[] };
  readonly rows: { created: number; changed: number; unchanged: number };
  readonly refused: RowNote[];
  /** Keys to note as settled once the batch stands. */
  readonly settle: string[];
}

type Fate = "created" | "changed" | "unchanged";

/** What becomes of one claim, given the editions that stand under its base. */
function planClaim({ base, claim }: Said, editions: ReadonlyMap<string, StandingClaim[]>, plan: Plan): Fate {
  const standing = editions.get(base) ?? [];
  const same = standing.find(({ id }) => id === claim.id);
  const older = standing.filter(({ id, withdrawn }) => id !== claim.id && !withdrawn);
  plan.claims.withdraw.push(...older.map(({ id }) => id));
  if (same === undefined) {
    plan.claims.create.push({ base, claim });
    return standing.length > 0 ? "changed" : "created";
  }
  if (!same.withdrawn || same.by === null) return "unchanged";
  plan.claims.restore.push(same.id);
  return "changed";
}

function fateOf(fates: readonly Fate[]): Fate {
  if (fates.every((fate) => fate === "unchanged")) return "unchanged";
  return fates.every((fate) => fate === "created") ? "created" : "changed";
}

/** Rows that name entities which are neither stored nor in the batch. */
async function danglingRows(
  tx: Transaction,
  run: Run,
  rows: readonly MappedRow[],
): Promise<Map<MappedRow, string>> {
  const here = new Set<string>(rows.flatMap(({ entities }) => entities.map(({ id }) => id)));
  const asked = rows.flatMap(({ stored }) => stored).filter((id) => !here.has(id) && !run.settled.has(id));
  if (asked.length === 0) return new Map();
  const known = await knownIds(tx, [...new Set(asked)]);
  return new Map(
    rows.flatMap((row) => {
      const absent = row.stored.find((id) => !here.has(id) && !run.settled.has(id) && !known.has(id));
      return absent === undefined ? [] : [[row, absent]];
    }),
  );
}

interface Wanted {
  readonly entity: Entity;
  readonly describes: boolean;
  readonly key: string;
}

/** Entities of a batch that are not settled yet, each once, its description before a mention. */
function unsettled(run: Run, rows: readonly MappedRow[]): Map<EntityId, Wanted> {
  const wanted = new Map<EntityId, Wanted>();
  for (const { entities, described } of rows) {
    for (const entity of entities) {
      const describes = described.has(entity.id);
      if (wanted.has(entity.id) && !describes) continue;
      const key = describes ? `${entity.id} ${JSON.stringify(entity)}` : entity.id;
      if (!run.settled.has(key)) wanted.set(entity.id, { entity, describes, key });
    }
  }
  return wanted;
}

async function planEntities(tx: Transaction, run: Run, rows: readonly MappedRow[], plan: Plan) {
  const wanted = unsettled(run, rows);
  const fates = new Map<EntityId, Fate>();
  const owners = await ownersOf(tx, [...wanted.keys()]);
  const ours = [...wanted.values()].filter(
    ({ entity, describes }) => describes && owners.get(entity.id) === run.register,
  );
  const stored = await entitiesById(
    tx,
    ours.map(({ entity }) => entity.id),
  );
  const before = new Map(stored.map((entity) => [entity.id, entity]));
  for (const [id, { entity, key }] of wanted) {
    const old = before.get(id);
    if (!owners.has(id)) plan.entities.create.push(entity);
    else if (old !== undefined && canonicalJson(old) !== canonicalJson(entity)) {
      plan.entities.change.push({ now: entity, before: old });
      fates.set(id, "changed");
    }
    if (!owners.has(id)) fates.set(id, "created");
    plan.settle.push(id, key);
  }
  return fates;
}

async function planTransfers(
  tx: Transaction,
  run: Run,
  wanted: readonly Transfer[],
  plan: Plan,
): Promise<void> {
  const byId = new Map<TransferId, Transfer>(
    wanted.map((transfer) => [transfer.id, transferInOrder(transfer)]),
  );
  const mayStand = byId.size > 0 && !(run.isFresh && run.rowsOwnTransfers);
  const stored = mayStand ? await transfersById(tx, [...byId.keys()]) : [];
  const before = new Map(stored.map((transfer) => [transfer.id, transfer]));
  for (const [id, now] of byId) {
    const old = before.get(id);
    if (old === undefined) plan.transfers.create.push(now);
    else if (canonicalJson(old) !== canonicalJson(now)) plan.transfers.change.push({ now, before: old });
  }
}

function emptyPlan(): Plan {
  return {
    entities: { create: [], change: [] },
    transfers: { create: [], change: [] },
    claims: { create: [], restore: [], withdraw: [] },
    rows: { created: 0, changed: 0, unchanged: 0 },
    refused: [],
    settle: [],
  };
}

/** Plans a batch against what is stored. */
export async function planBatch(tx: Transaction, run: Run, batch: readonly MappedRow[]): Promise<Plan> {
  const plan = emptyPlan();
  const dangling = await danglingRows(tx, run, batch);
  for (const [{ line }, id] of dangling) {
    plan.refused.push({ line, field: "entities", value: id, reason: "there is nothing with this id" });
  }
  const rows = batch.filter((row) => !dangling.has(row));
  const bases = rows.flatMap(({ said }) => said.map(({ base }) => base));
  const editions =
    run.isFresh || bases.length === 0 ? new Map<string, StandingClaim[]>() : await editionsOf(tx, bases);
  const entityFates = await planEntities(tx, run, rows, plan);
  const transfers: Transfer[] = [];
  for (const row of rows) {
    const fates = row.said.map((said) => planClaim(said, editions, plan));
    const own = [...row.described].map((id) => entityFates.get(id) ?? "unchanged");
    const fate = fateOf(
      fates.length > 0 && own.every((each) => each !== "changed") ? fates : [...fates, ...own],
    );
    plan.rows[fate] += 1;
    if (fates.some((each) => each !== "unchanged")) transfers.push(...row.transfers);
  }
  await planTransfers(tx, run, transfers, plan);
  return plan;
}
