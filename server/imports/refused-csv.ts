/** Refused rows as CSV with a column that says why: to be corrected and sent again. */
import type { RowNote } from "./mapping/mapper.ts";
import { type BrokenRow, harmless, REASON_COLUMN, type Row } from "./rows/row.ts";

function cell(text: string): string {
  const safe = harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

/** What a note says in one cell. */
function reasonOf({ field, value, reason }: RowNote): string {
  return value === "" ? `${field}: ${reason}` : `${field} "${value}": ${reason}`;
}

/** Writes refused rows, with the header of the first. Columns keep the order of the file; the reason comes last. */
export class RefusedCsv {
  readonly #write: (text: string) => void;
  #names: readonly string[] | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(row: Row | BrokenRow, note: RowNote): void {
    const names = "names" in row ? row.names.filter((name) => name !== REASON_COLUMN) : ["row"];
    const cells = "cells" in row ? row.cells : [row.text];
    if (this.#names === undefined) {
      this.#names = names;
      this.#write(line([...names, REASON_COLUMN]));
    }
    const filled = this.#names.map((name, place) => {
      const at = names[place] === name ? place : names.indexOf(name);
      return cells[at] ?? "";
    });
    this.#write(line([...filled, reasonOf(note)]));
  }
}
