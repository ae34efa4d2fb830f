/** Rows of a sheet of an XLSX workbook (ECMA-376), read as a stream out of its ZIP file. */
import { SaxesParser } from "saxes";
import { type Header, NamedCells } from "./header.ts";
import { LONGEST_ROW, RefusedFile, type Row, TornFile } from "./row.ts";
import { tooLong } from "./text.ts";
import { readWorkbook, type Workbook } from "./workbook.ts";
import { type Archive, openArchive } from "./zip.ts";

/** Which sheet, by name or by place from 1, and where its header stands. */
export interface XlsxForm {
  readonly sheet: string | number;
  readonly header: Header;
}

/** Column of a cell's reference, from 0: `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}

/** Excel's own limit; a reference beyond it would make a row of blanks without end. */
const MOST_COLUMNS = 16_384;

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/** Follows the elements of a sheet and gives its rows. */
class SheetReader {
  readonly #workbook: Workbook;
  readonly #rows: { line: number; cells: string[] }[] = [];
  #line = 0;
  #cells: string[] = [];
  #cell: Cell | undefined;
  #isText = false;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The rows that are whole by now. */
  take(): { line: number; cells: string[] }[] {
    return this.#rows.splice(0);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "row") {
      this.#line = Number(attributes.r ?? this.#line + 1);
      this.#cells = [];
    } else if (name === "c") {
      const column = attributes.r === undefined ? this.#cells.length : columnOf(attributes.r);
      if (column < 0 || column >= MOST_COLUMNS)
        throw new TornFile(`A cell of row ${this.#line} has no place.`);
      this.#cell = { column, type: attributes.t ?? "n", style: Number(attributes.s ?? 0), text: "" };
    }
    this.#isText = name === "v" || name === "t";
  }

  text(text: string): void {
    if (!this.#isText || this.#cell === undefined) return;
    this.#cell.text += text;
    if (this.#cell.text.length > LONGEST_ROW) throw tooLong(this.#line);
  }

  close(name: string): void {
    this.#isText = false;
    if (name === "row") this.#rows.push({ line: this.#line, cells: this.#cells });
    if (name !== "c" || this.#cell === undefined) return;
    const { column, type, style, text } = this.#cell;
    while (this.#cells.length < column) this.#cells.push("");
    this.#cells[column] = this.#workbook.textOf(type, style, text);
    this.#cell = undefined;
  }
}

async function* sheetRows(archive: Archive, part: string, reader: SheetReader) {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new RefusedFile("The workbook's XML declares entities of its own, which is refused.");
  });
  parser.on("opentag", ({ name, attributes }) => reader.open(name, attributes));
  parser.on("text", (text) => reader.text(text));
  parser.on("closetag", ({ name }) => reader.close(name));
  const decoder = new TextDecoder();
  for await (const chunk of await archive.open(part)) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* reader.take();
  }
  parser.close();
  yield* reader.take();
}

function failureOf(error: unknown): unknown {
  if (error instanceof TornFile || error instanceof RefusedFile) return error;
  return new TornFile(`The workbook breaks: ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * The rows of a sheet. Dates come as `2024-02-26`, whole numbers without a point, empty cells as "".
 * @throws TornFile when the workbook is cut off or broken; RefusedFile when it would unpack to too much
 */
export async function* xlsxRows(path: string, { sheet, header }: XlsxForm): AsyncGenerator<Row> {
  const archive = await openArchive(path);
  const table = new NamedCells(header);
  try {
    const workbook = await readWorkbook(archive);
    for await (const { line, cells } of sheetRows(
      archive,
      workbook.partOf(sheet),
      new SheetReader(workbook),
    )) {
      const row = cells.every((cell) => cell === "") ? undefined : table.rowOf(line, cells);
      if (row !== undefined) yield row;
    }
    table.end();
  } catch (error) {
    throw failureOf(error);
  } finally {
    archive.close();
  }
}
