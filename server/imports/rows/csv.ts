/** Rows of delimited text, whatever the delimiter: quoted cells with line breaks in them, headers that repeat or are missing. */
import { Readable } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import { type Header, NamedCells } from "./header.ts";
import { LONGEST_ROW, type Row, TornFile } from "./row.ts";
import { tooLong } from "./text.ts";

/** How a delimited text is written. */
export interface CsvForm {
  readonly delimiter: string;
  /** "" when cells are never quoted. */
  readonly quote: string;
  readonly header: Header;
}

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

/** Line breaks inside cells, which lie between a row's first line and its last. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function parserOf({ delimiter, quote }: CsvForm) {
  return parse({
    delimiter,
    quote: quote === "" ? null : quote,
    // A quote inside a cell that is not quoted is a character like any other.
    relax_quotes: true,
    // A file may mix the two, with a header by hand over rows by machine.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
    max_record_size: LONGEST_ROW,
  });
}

function lineOf(error: CsvError): number {
  return typeof error.lines === "number" ? error.lines : 0;
}

function ending(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === "CSV_MAX_RECORD_SIZE") return tooLong(lineOf(error));
  if (error.code !== "CSV_QUOTE_NOT_CLOSED") return error;
  return new TornFile(`The file ends inside a quoted cell (line ${lineOf(error)}).`);
}

/**
 * The rows of a delimited text, in order.
 * @throws TornFile when it ends inside a quoted cell, or has no header; RefusedFile for a row without end
 */
export async function* csvRows(pieces: AsyncIterable<string>, form: CsvForm): AsyncGenerator<Row> {
  const table = new NamedCells(form.header);
  const parser = parserOf(form);
  // The parser counts CR and LF inside a quoted cell as two lines.
  let twice = 0;
  try {
    const source = Readable.from(pieces).on("error", (error) => parser.destroy(error));
    for await (const parsed of source.pipe(parser)) {
      const { record, info }: Parsed = parsed;
      twice += record.reduce(
        (sum, cell) => sum + (cell.includes("\r\n") ? cell.split("\r\n").length - 1 : 0),
        0,
      );
      const row = table.rowOf(info.lines - twice - breaksIn(record), record);
      if (row !== undefined) yield row;
    }
  } catch (error) {
    throw ending(error);
  }
  table.end();
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The delimiter that a text's first lines use: the one that occurs in most of them, and then the most often. */
export function guessDelimiter(start: string): string {
  const lines = start
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .slice(0, 20);
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(delimiter).length - 1);
    return counts.filter((count) => count > 0).length * 1_000 + Math.min(...counts, 999);
  };
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best));
}
