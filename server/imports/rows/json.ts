/** Rows of JSON: one object a line (NDJSON), or the members of an array anywhere in one large document. */
import { JSONParser, TokenizerError, TokenParserError } from "@streamparser/json";
import { type BrokenRow, LONGEST_ROW, type Row, TornFile } from "./row.ts";
import { linesOf, tooLong } from "./text.ts";

/** What joins the texts of an array of plain values into one cell; a mapping splits it again. */
export const LIST_MARK = "\u001f";

type Cells = Map<string, string>;

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== "object";
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : JSON.stringify(value);
}

/** Objects inside become names with dots: `payer.name`; an array of plain values stays one cell. */
function flatten(value: unknown, name: string, into: Cells): void {
  if (Array.isArray(value) && value.every(isPlain)) into.set(name, value.map(textOf).join(LIST_MARK));
  else if (value !== null && typeof value === "object") {
    const prefix = name === "" ? "" : `${name}.`;
    for (const [key, member] of Object.entries(value)) flatten(member, prefix + key, into);
  } else into.set(name === "" ? "value" : name, textOf(value));
}

/** Rows of objects with the same members share one list of names. */
function rowMaker(): (line: number, value: unknown) => Row {
  const known = new Map<string, readonly string[]>();
  return (line, value) => {
    const cells: Cells = new Map();
    flatten(value, "", cells);
    const key = [...cells.keys()].join("\n");
    const names = known.get(key) ?? [...cells.keys()];
    if (known.size < 1_000) known.set(key, names);
    return { line, names, cells: [...cells.values()] };
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The objects of NDJSON, one a line. A line that is no JSON is given as a broken row.
 * @throws TornFile when the last line breaks off; RefusedFile for a line without end
 */
export async function* ndjsonRows(pieces: AsyncIterable<string>): AsyncGenerator<Row | BrokenRow> {
  const rowOf = rowMaker();
  for await (const { line, text, ended } of linesOf(pieces)) {
    if (text.trim() === "") continue;
    try {
      yield rowOf(line, JSON.parse(text.replace(/^\uFEFF/, "")));
    } catch (error) {
      if (!ended) throw new TornFile(`The file ends in the middle of line ${line}.`);
      yield { line, broken: `not JSON: ${reasonOf(error)}`, text };
    }
  }
}

/** `data.items` as the parser wants it: `$.data.items.*`. */
function pathOf(path: string): string {
  return ["$", ...path.split(".").filter((step) => step !== ""), "*"].join(".");
}

/** Long texts are handed on in parts, so that lines can be counted and a record without end is noticed. */
function* parts(piece: string): Generator<string> {
  for (let at = 0; at < piece.length; ) {
    const end = piece.indexOf("\n", at) + 1 || piece.length;
    yield piece.slice(at, end);
    at = end;
  }
}

/** Feeds a JSON parser line by line and keeps count of where it is. */
class ArrayReader {
  readonly #parser: JSONParser;
  readonly #found: unknown[] = [];
  #since = 0;
  line = 1;

  constructor(path: string) {
    this.#parser = new JSONParser({ paths: [pathOf(path)], keepStack: false });
    this.#parser.onValue = ({ value }) => {
      this.#found.push(value);
    };
    this.#parser.onEnd = () => undefined;
  }

  /** The members that end in this part of the text. */
  read(part: string): unknown[] {
    try {
      this.#parser.write(part);
    } catch (error) {
      throw broken(error, this.line);
    }
    const found = this.#found.splice(0);
    this.#since = found.length > 0 ? 0 : this.#since + part.length;
    if (this.#since > LONGEST_ROW) throw tooLong(this.line);
    return found;
  }

  end(): void {
    if (!this.#parser.isEnded)
      throw new TornFile(`The file ends at line ${this.line} before its JSON is closed.`);
  }
}

/**
 * The members of the array at a path of one JSON document; their line is the one on which they end.
 * @param path names joined by dots, "" for a document that is the array itself
 * @throws TornFile when the document breaks off or breaks, naming the line; RefusedFile for a record without end
 */
export async function* jsonRows(pieces: AsyncIterable<string>, path: string): AsyncGenerator<Row> {
  const rowOf = rowMaker();
  const reader = new ArrayReader(path);
  for await (const piece of pieces) {
    for (const part of parts(piece)) {
      for (const value of reader.read(part)) yield rowOf(reader.line, value);
      if (part.endsWith("\n")) reader.line += 1;
    }
  }
  reader.end();
}

function broken(error: unknown, line: number): unknown {
  const isSyntax = error instanceof TokenizerError || error instanceof TokenParserError;
  return isSyntax ? new TornFile(`The JSON breaks at line ${line}: ${error.message}`) : error;
}
