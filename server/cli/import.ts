/** `npm run import -- FILE --mapping M`: imports a register from the command line, while the app runs or not. */
import { closeSync, existsSync, openSync, readdirSync, writeSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type ImportOrder, importTransfers } from "#actions/import-transfers.ts";
import { rollBackImport } from "#actions/roll-back-import.ts";
import { Failure } from "#domain/errors.ts";
import { type LoadedMapping, loadMapping } from "#imports/mapping/load.ts";
import { RefusedCsv } from "#imports/refused-csv.ts";
import { stopSignal } from "#server/stop-signal.ts";
import type { Store } from "#store/store.ts";
import { type ImportReport, linesOfReport } from "./import-report.ts";
import { progressBar } from "./progress-bar.ts";
import { withStore } from "./with-store.ts";

const SHIPPED = new URL("../imports/mappings/", import.meta.url);
const USAGE = `npm run import -- FILE --mapping NAME|FILE.yaml [--dry-run] [--json] [--refused FILE.csv]
                          [--published DATE] [--whole]
npm run import -- --roll-back IMPORT

  --mapping    a mapping of your own, or one of: ${shipped().join(", ")}
  --dry-run    say what would happen, and write nothing
  --json       the whole report as JSON
  --refused    write the refused rows there, with a column that says why
  --published  the edition's date (EDTF), where the mapping does not give it
  --whole      the file is whole: take back every row that it lacks, however many
  --roll-back  take the newest import of a register back as a whole

Ends with 0 when every row came in, 3 when some were refused, 4 when the file is torn, 2 when file or mapping cannot
be used, 130 when it was stopped (start it again to go on), 1 for everything else.
`;
const STATUS = { fine: 0, failed: 1, unusable: 2, refused: 3, torn: 4, stopped: 130 } as const;

function shipped(): string[] {
  return readdirSync(SHIPPED)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => basename(name, ".yaml"));
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      mapping: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      refused: { type: "string" },
      published: { type: "string" },
      whole: { type: "boolean", default: false },
      "roll-back": { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
}

function mappingCalled(name: string): LoadedMapping {
  if (shipped().includes(name)) return loadMapping(fileURLToPath(new URL(`${name}.yaml`, SHIPPED)));
  if (existsSync(name)) return loadMapping(name);
  throw new Failure("bad-input", `There is no mapping ${name}; shipped are ${shipped().join(", ")}.`);
}

function statusOf({ state, rows }: ImportReport): number {
  if (state === "torn") return STATUS.torn;
  if (state === "cancelled") return STATUS.stopped;
  return rows.refused > 0 ? STATUS.refused : STATUS.fine;
}

/** A file for refused rows, opened when there is one. */
function refusedFile(path: string | undefined) {
  let file: number | undefined;
  const csv = new RefusedCsv((text) => {
    file ??= openSync(String(path), "w");
    writeSync(file, text);
  });
  const onRefused: ImportOrder["onRefused"] = (row, note) => csv.add(row, note);
  return { ...(path !== undefined && { onRefused }), close: () => file !== undefined && closeSync(file) };
}

async function importFile(store: Store, path: string, options: ReturnType<typeof readArguments>["values"]) {
  const loaded = mappingCalled(options.mapping ?? "");
  const { close, ...refusing } = refusedFile(options.refused);
  const bar = progressBar();
  const report = await importTransfers(store, {
    ...refusing,
    path,
    file: basename(path),
    loaded,
    dryRun: options["dry-run"],
    retireAll: options.whole,
    signal: stopping,
    onProgress: bar.show,
    ...(options.published !== undefined && { published: options.published }),
  });
  bar.end();
  close();
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : linesOfReport(report));
  return statusOf(report);
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const [path] = positionals;
  const back = values["roll-back"];
  if (values.help || (back === undefined && (path === undefined || values.mapping === undefined))) {
    process.stdout.write(USAGE);
    return values.help ? STATUS.fine : STATUS.unusable;
  }
  if (back === undefined && path !== undefined) {
    if (!existsSync(path)) throw new Failure("bad-input", `There is no file ${path}.`);
    mappingCalled(values.mapping ?? "");
    return withStore((store) => importFile(store, path, values), stopping);
  }
  const taken = await withStore((store) => rollBackImport(store, back ?? ""), stopping);
  process.stdout.write(`${JSON.stringify(taken)}\n`);
  return STATUS.fine;
}

function isUsage(error: unknown): error is Error {
  if (error instanceof Failure) return ["bad-input", "not-found"].includes(error.code);
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

const stopping = stopSignal();
main()
  .then((status) => {
    process.exitCode = status;
  })
  .catch((error: unknown) => {
    process.exitCode = isUsage(error) ? STATUS.unusable : STATUS.failed;
    console.error(isUsage(error) ? error.message : error);
  });
