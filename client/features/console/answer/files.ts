/** An answer as a file: CSV that no spreadsheet runs as a formula, and JSON as the server wrote it. */
import type { Row } from "../run.ts";
import { wordsOf } from "./values.ts";

/** What spreadsheets take for the beginning of a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;

function field(value: unknown): string {
  const text = wordsOf(value);
  const safe = typeof value !== "number" && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: a line with the columns, then a line for each row; texts that look like formulas begin with an apostrophe. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  return [columns, ...rows].map((cells) => `${cells.map(field).join(",")}\r\n`).join("");
}

/** The columns, and each row as the server wrote it. */
export function jsonOf(columns: readonly string[], lines: readonly string[]): string {
  return `{"columns":${JSON.stringify(columns)},"rows":[\n${lines.join(",\n")}\n]}\n`;
}

/** Gives a text to the browser as a file. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
