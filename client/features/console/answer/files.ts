/** An answer as a file: CSV of its values in words, and JSON as the server wrote it. */
import { csvOf as csvOfCells } from "#ui/files.ts";
import type { Row } from "../run.ts";
import { wordsOf } from "./values.ts";

function cell(value: unknown): string | number {
  return typeof value === "number" ? value : wordsOf(value);
}

/** A line with the columns, then a line for each row. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return csvOfCells([columns, ...rows.map((row) => row.map(cell))]);
}

/** The columns, and each row as the server wrote it. */
export function jsonOf(columns: readonly string[], lines: readonly string[]): string {
  return `{"columns":${JSON.stringify(columns)},"rows":[\n${lines.join(",\n")}\n]}\n`;
}
