/** One import under way: rows gather into batches, and a batch is written while the next one gathers. */
import type { LoadedMapping } from "#imports/mapping/load.ts";
import type { MappedRow, Mapper, RowNote } from "#imports/mapping/mapper.ts";
import { SeenKeys } from "#imports/mapping/seen.ts";
import type { BrokenRow, Row } from "#imports/rows/row.ts";
import type { Store } from "#store/store.ts";
import { takeTurn } from "#store/turn.ts";
import { WRITE_TIMEOUT_MS } from "../record-claims.ts";
import type { Begun } from "./begin.ts";
import { planBatch, type Run } from "./plan.ts";
import { ReportGatherer } from "./report.ts";
import { countsOf, writePlan } from "./write.ts";

/** Rows a transaction takes: more are no quicker, and hold other writers up for longer. */
const BATCH_ROWS = 2_000;

/** How far an import has come. */
export interface ImportProgress {
  readonly rows: number;
  /** Line that was read last, of how many; 0 of 0 where lines are not known before. */
  readonly line: number;
  readonly lines: number;
}

/** What to import, and how. */
export interface ImportOrder {
  readonly path: string;
  /** The file's own name, for the record; a path is none of the graph's business. */
  readonly file: string;
  readonly loaded: LoadedMapping;
  /** Reports what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** Takes back rows that the file lacks, however many they are. */
  readonly retireAll?: boolean;
  /** EDTF date of the edition, where the mapping does not give it. */
  readonly published?: string;
  /** Rows a transaction takes, 2,000 unless told. */
  readonly batchRows?: number;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Told of each refused row, for a file of them. */
  readonly onRefused?: (row: Row | BrokenRow, note: RowNote) => void;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly row: Row | BrokenRow;
  readonly mapped: MappedRow;
}

/** One import under way. */
export class Importing {
  readonly gathered = new ReportGatherer();
  readonly #store: Store;
  readonly #order: ImportOrder;
  readonly #bases = new SeenKeys();
  readonly #settled = new SeenKeys();
  readonly #begun: Begun;
  #isFresh: boolean;
  #batch: Waiting[] = [];
  #writing: Promise<void> = Promise.resolve();

  constructor(store: Store, order: ImportOrder, begun: Begun) {
    this.#store = store;
    this.#order = order;
    this.#begun = begun;
    this.#isFresh = begun.isFresh;
    // They are written when the import begins, and in a dry run they would be.
    for (const { id } of order.loaded.fixed) this.#settled.note(id, "", 0);
  }

  get batchRows(): number {
    return this.#order.batchRows ?? BATCH_ROWS;
  }

  get bases(): SeenKeys {
    return this.#bases;
  }

  /** Takes one row; resolves when there is room for the next. */
  async take(row: Row | BrokenRow, mapper: Mapper): Promise<void> {
    const { gathered } = this;
    gathered.rows.read += 1;
    const outcome = mapper.map(row);
    if (outcome.is === "refused") this.#refuse(row, outcome.note);
    else if (outcome.is === "left out") gathered.leaveOut(outcome.because);
    else if (outcome.is === "duplicate") gathered.rows.duplicates += 1;
    else {
      for (const { base } of outcome.said) this.#bases.note(base, "", row.line);
      this.#batch.push({ row, mapped: outcome });
      if (this.#batch.length >= this.batchRows) await this.flush();
    }
  }

  /** Begins to write what is waiting, once what was begun before is written. */
  async flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    await this.#writing;
    if (batch.length === 0) return;
    this.#writing = this.#write(batch);
    // Its failure is met at the next flush.
    this.#writing.catch(() => undefined);
  }

  async end(): Promise<void> {
    await this.flush();
    await this.#writing;
  }

  #refuse(row: Row | BrokenRow, note: RowNote): void {
    this.gathered.refuse(note);
    this.#order.onRefused?.(row, note);
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    const rows = batch.map(({ mapped }) => mapped);
    const plan = await this.#plan(rows);
    this.gathered.add(countsOf(plan));
    for (const fate of ["created", "changed", "unchanged"] as const)
      this.gathered.rows[fate] += plan.rows[fate];
    const refused = new Map(plan.refused.map((note) => [note.line, note]));
    for (const { row, mapped } of batch) {
      const note = refused.get(mapped.line);
      if (note === undefined) this.gathered.repair(mapped.repairs);
      else this.#refuse(row, note);
    }
    for (const key of plan.settle) this.#settled.note(key, "", 0);
  }

  #plan(rows: readonly MappedRow[]) {
    const { dryRun = false, loaded } = this.#order;
    const { register, transfer } = loaded.mapping;
    const rowsOwnTransfers = transfer?.key === undefined;
    const run = (isFresh: boolean): Run => ({ register, isFresh, rowsOwnTransfers, settled: this.#settled });
    const options = { timeoutMs: WRITE_TIMEOUT_MS };
    if (dryRun) return this.#store.reading((tx) => planBatch(tx, run(this.#isFresh), rows), options);
    return this.#store.write(async (tx) => {
      const isFresh = this.#isFresh;
      // A second try may find that the first one was committed after all.
      this.#isFresh = false;
      await takeTurn(tx);
      const plan = await planBatch(tx, run(isFresh), rows);
      await writePlan(tx, plan, { ...this.#begun, register, batch: rows[0]?.line ?? 0 });
      this.#isFresh = isFresh;
      return plan;
    }, options);
  }
}
