/** Opens a file of any supported form and gives its rows. */
import { extname } from "node:path";
import { csvRows, guessDelimiter } from "./csv.ts";
import type { Header } from "./header.ts";
import { jsonRows, ndjsonRows } from "./json.ts";
import { asItWas, type BrokenRow, REASON_COLUMN, RefusedFile, type Row, TornFile } from "./row.ts";
import type { Encoding } from "./survey.ts";
import { textOf } from "./text.ts";
import { xlsxRows } from "./xlsx.ts";

export const FORMATS = ["csv", "tsv", "ndjson", "json", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];

/** How a file is to be read. */
export interface FileForm {
  readonly format: Format;
  /** One character, or "auto". */
  readonly delimiter: string;
  readonly quote: string;
  readonly header: Header;
  /** Where the array stands in a JSON document. */
  readonly path: string;
  readonly sheet: string | number;
}

/** The format that a file's name says. */
export function formatOf(name: string): Format {
  const ending = extname(name).slice(1).toLowerCase();
  const known = FORMATS.find((format) => format === ending);
  if (known !== undefined) return known;
  if (ending === "jsonl") return "ndjson";
  if (ending === "txt" || ending === "tab") return "tsv";
  throw new RefusedFile(
    `The name ${name} does not say what the file is; state the format: ${FORMATS.join(", ")}.`,
  );
}

/** The pieces of a text again, with what they began and ended with. */
class Watched {
  readonly #pieces: AsyncGenerator<string>;
  start = "";
  end = "";

  constructor(pieces: AsyncGenerator<string>) {
    this.#pieces = pieces;
  }

  async begin(): Promise<void> {
    const first = await this.#pieces.next();
    this.start = first.done === true ? "" : first.value;
    this.end = this.start;
  }

  async *all(): AsyncGenerator<string> {
    yield this.start;
    for await (const piece of this.#pieces) {
      if (piece !== "") this.end = piece;
      yield piece;
    }
  }
}

/** A last row that is shorter than the header and not ended by a line break was cut off. */
function checkLast(row: Row | undefined, text: Watched): void {
  if (row === undefined || row.cells.length >= row.names.length || /[\r\n]$/.test(text.end)) return;
  throw new TornFile(
    `The last row (line ${row.line}) breaks off after ${row.cells.length} of ${row.names.length} cells.`,
  );
}

async function* delimited(path: string, encoding: Encoding, form: FileForm): AsyncGenerator<Row> {
  const text = new Watched(textOf(path, encoding));
  await text.begin();
  const delimiter = form.delimiter === "auto" ? guessDelimiter(text.start) : form.delimiter;
  let last: Row | undefined;
  for await (const row of csvRows(text.all(), { ...form, delimiter })) {
    if (last !== undefined) yield last;
    last = isCorrection(row) ? { ...row, cells: row.cells.map(asItWas) } : row;
  }
  checkLast(last, text);
  if (last !== undefined) yield last;
}

/** Whether a row comes from a file of refused rows that was corrected. */
export function isCorrection(row: Row | BrokenRow): boolean {
  return "names" in row && row.names.at(-1) === REASON_COLUMN;
}

/**
 * The rows of a file, in order.
 * @throws TornFile when the file ends where it should not; RefusedFile when it is not read
 */
export function readRows(path: string, encoding: Encoding, form: FileForm): AsyncGenerator<Row | BrokenRow> {
  switch (form.format) {
    case "xlsx":
      return xlsxRows(path, form);
    case "ndjson":
      return ndjsonRows(textOf(path, encoding));
    case "json":
      return jsonRows(textOf(path, encoding), form.path);
    default:
      return delimited(path, encoding, form);
  }
}
