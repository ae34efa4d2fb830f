/** Gives the cells of a table their names: finds the header, passes over the prose before it, or counts places. */
import { distinctNames, type Row, TornFile } from "./row.ts";

/** Where the names of the cells stand: in the n-th row from 1, in the first row that has all these cells, or nowhere. */
export type Header = number | { readonly has: readonly string[] } | "none";

/** How far down a header is looked for. */
const HEADER_WITHIN = 100;

/** The names that rows without a header have: `@1`, `@2` …; one list for all rows of one length. */
function placeNames(count: number, made: Map<number, readonly string[]>): readonly string[] {
  const names = made.get(count) ?? Array.from({ length: count }, (_, index) => `@${index + 1}`);
  made.set(count, names);
  return names;
}

/** Turns the records of a table, as they go by, into rows. */
export class NamedCells {
  readonly #header: Header;
  readonly #places = new Map<number, readonly string[]>();
  #seen = 0;
  #names: readonly string[] | undefined;

  constructor(header: Header) {
    this.#header = header;
  }

  /**
   * The row that a record is; undefined for the header and what stands before it.
   * @throws TornFile when no header is found
   */
  rowOf(line: number, cells: readonly string[]): Row | undefined {
    if (this.#header === "none") return { line, names: placeNames(cells.length, this.#places), cells };
    if (this.#names !== undefined) return { line, names: this.#names, cells };
    this.#seen += 1;
    if (this.#isHeader(cells)) this.#names = distinctNames(cells);
    else if (this.#seen >= HEADER_WITHIN)
      throw new TornFile(`The file has no header within ${HEADER_WITHIN} rows.`);
    return undefined;
  }

  /** @throws TornFile when the table ended before its header */
  end(): void {
    if (this.#header === "none" || this.#names !== undefined) return;
    throw new TornFile("The file ends before its header.");
  }

  #isHeader(cells: readonly string[]): boolean {
    if (typeof this.#header === "number") return this.#seen === this.#header;
    const trimmed = cells.map((cell) => cell.trim());
    return this.#header !== "none" && this.#header.has.every((name) => trimmed.includes(name));
  }
}
