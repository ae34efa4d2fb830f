/** Imports a register: streams a file through its mapping into the graph, batch by batch, and reports on every row. */
import { Failure } from "#domain/errors.ts";
import { missingColumns } from "#imports/mapping/load.ts";
import { createMapper, type Mapper } from "#imports/mapping/mapper.ts";
import { type Format, formatOf, isCorrection, readRows } from "#imports/rows/read-rows.ts";
import { type BrokenRow, RefusedFile, type Row, TornFile } from "#imports/rows/row.ts";
import { type Survey, surveyFile } from "#imports/rows/survey.ts";
import { finishImport } from "#store/import-records.ts";
import type { Store } from "#store/store.ts";
import { type Begun, begin, type Incoming, lookAhead } from "./importing/begin.ts";
import { Importing, type ImportOrder } from "./importing/importing.ts";
import type { ImportReport } from "./importing/report.ts";
import { findStale, retire, tooMuch } from "./importing/retire.ts";
import { WRITE_TIMEOUT_MS } from "./record-claims.ts";

export type { ImportOrder } from "./importing/importing.ts";

function badFile(error: unknown, file: string): unknown {
  if (!(error instanceof TornFile || error instanceof RefusedFile)) return error;
  return new Failure("bad-input", `${file}: ${error.message}`, [{ field: "file", reason: error.message }]);
}

async function survey({ path, file, loaded }: ImportOrder): Promise<{ seen: Survey; format: Format }> {
  try {
    const format = loaded.mapping.file.format ?? formatOf(file);
    return { format, seen: await surveyFile(path, loaded.mapping.file.encoding, format !== "xlsx") };
  } catch (error) {
    throw badFile(error, file);
  }
}

/** @throws Failure `bad-input` when the file lacks columns that the mapping looks at */
function checkColumns({ loaded, file }: ImportOrder, row: Row | BrokenRow, format: Format): void {
  if (!("names" in row) || format === "json" || format === "ndjson") return;
  const missing = missingColumns(loaded.mapping, row.names);
  if (missing.length === 0) return;
  const there = row.names.filter((name) => name !== "").join(", ");
  const reason = `the file has no column ${missing.map((name) => `"${name}"`).join(", ")}; it has: ${there}`;
  throw new Failure("bad-input", `${file}: ${reason}`, [{ field: "file", reason }]);
}

/** Reads all rows; returns why the file is torn, if it is. */
async function readAll(
  rows: AsyncIterator<Row | BrokenRow>,
  first: Row | BrokenRow | undefined,
  importing: Importing,
  mapper: Mapper,
  { signal, onProgress }: ImportOrder,
  lines: number,
): Promise<string | undefined> {
  const { gathered } = importing;
  try {
    for (let row = first; row !== undefined && !signal?.aborted; ) {
      await importing.take(row, mapper);
      if (gathered.rows.read % importing.batchRows === 0) {
        onProgress?.({ rows: gathered.rows.read, line: row.line, lines });
      }
      const next = await rows.next();
      row = next.done === true ? undefined : next.value;
    }
  } catch (error) {
    if (!(error instanceof TornFile || error instanceof RefusedFile)) throw error;
    return error.message;
  }
  return mapper.ended || signal?.aborted ? undefined : "The row that should end the file is not there.";
}

async function takeBack(
  store: Store,
  order: ImportOrder,
  importing: Importing,
  begun: Begun,
): Promise<number> {
  const { register, retire: rule } = order.loaded.mapping;
  const stale = await findStale(store, register, importing.bases);
  const why = order.retireAll ? undefined : tooMuch(stale, rule.most);
  if (why !== undefined) importing.gathered.notes.push(why);
  if (why !== undefined) return 0;
  if (!order.dryRun) await retire(store, stale.ids, begun);
  return stale.ids.length;
}

interface Opened {
  readonly seen: Survey;
  readonly format: Format;
  readonly rows: AsyncIterator<Row | BrokenRow>;
  readonly head: Row | BrokenRow | undefined;
}

/** Looks the file over and reads its first row, which shows whether the mapping fits at all. */
async function open(order: ImportOrder): Promise<Opened> {
  const { seen, format } = await survey(order);
  const rows = readRows(order.path, seen.encoding, { ...order.loaded.mapping.file, format });
  try {
    const first = await rows.next();
    const head = first.done === true ? undefined : first.value;
    if (head !== undefined) checkColumns(order, head, format);
    return { seen, format, rows, head };
  } catch (error) {
    throw badFile(error, order.file);
  }
}

function beginOrLook(store: Store, order: ImportOrder, { seen }: Opened): Promise<Begun> {
  const incoming: Incoming = { ...order, sha256: seen.sha256, published: order.published };
  const options = { timeoutMs: WRITE_TIMEOUT_MS };
  return order.dryRun
    ? store.reading((tx) => lookAhead(tx, incoming), options)
    : store.write((tx) => begin(tx, incoming), options);
}

/** What follows once all rows are in: what the file lacks is taken back, unless it is torn or only a part. */
async function conclude(store: Store, order: ImportOrder, importing: Importing, begun: Begun, how: Ending) {
  const { notes } = importing.gathered;
  if (how.state === "cancelled") return 0;
  if (how.torn !== undefined) notes.push(`${how.torn} Nothing was taken back.`);
  if (how.isPart) notes.push("The file holds corrected rows of another: nothing was taken back.");
  const isWhole = how.torn === undefined && !how.isPart;
  const retired = isWhole ? await takeBack(store, order, importing, begun) : 0;
  if (!order.dryRun) {
    const finish = store.write((tx) => finishImport(tx, begun.import, how.state), {
      timeoutMs: WRITE_TIMEOUT_MS,
    });
    await finish;
  }
  return retired;
}

interface Ending {
  readonly state: ImportReport["state"];
  readonly torn: string | undefined;
  readonly isPart: boolean;
}

/**
 * Imports a file. Rows come in batches, each a transaction; an import that was stopped goes on when it is started again,
 * and the same file again changes nothing. Rows that a newer edition lacks are withdrawn, unless the file is torn.
 * @throws Failure `bad-input` when the file or the mapping cannot be used at all; then nothing is written
 */
export async function importTransfers(store: Store, order: ImportOrder): Promise<ImportReport> {
  const start = performance.now();
  const opened = await open(order);
  const { seen, format, rows, head } = opened;
  const { mapping, tables } = order.loaded;
  const begun = await beginOrLook(store, order, opened);
  const importing = new Importing(store, order, begun);
  const { gathered } = importing;
  gathered.notes.push(...[seen.note ?? []].flat(), ...begun.notes);
  const mapper = createMapper({ ...mapping, file: { ...mapping.file, format } }, tables, begun.document);
  const torn = await readAll(rows, head, importing, mapper, order, seen.lines);
  await importing.end();
  const cancelled = order.signal?.aborted ?? false;
  const state = cancelled ? "cancelled" : torn === undefined ? "complete" : "torn";
  const isPart = head !== undefined && isCorrection(head);
  const retired = await conclude(store, order, importing, begun, { state, torn, isPart });
  return {
    register: mapping.register,
    file: order.file,
    sha256: seen.sha256,
    import: order.dryRun ? null : begun.import,
    dryRun: order.dryRun ?? false,
    state,
    ...gathered.told(),
    retired,
    seconds: (performance.now() - start) / 1000,
  };
}
