/** Look-up tables of a mapping: written in it, or CSV files beside it. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import * as z from "zod";
import type { Mapping } from "./schema.ts";

/** Gives what stands beside a text; a Map is one. */
export interface Table {
  get(text: string): string | undefined;
}
/** Gives the text of a file beside the mapping. */
export type ReadBeside = (name: string) => string;

const records = z.array(z.record(z.string(), z.string()));

/** The rows of a small CSV file, by the names of its header. */
export function csvRecords(text: string): Record<string, string>[] {
  return records.parse(parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true }));
}

function tableOf(name: string, rule: Mapping["tables"][string], beside: ReadBeside): Table {
  const { file, key, value } = rule;
  if (typeof file !== "string" || key === undefined || value === undefined)
    return new Map(Object.entries(rule));
  const rows = csvRecords(beside(file));
  const pairs = rows.map((row) => [row[key], row[value]] as const);
  const lacking = pairs.some(([from, to]) => from === undefined || to === undefined);
  if (lacking) throw new Error(`the table ${name} (${file}) has no columns ${key} and ${value}`);
  return new Map(
    pairs.flatMap(([from, to]) => (from === undefined || to === undefined || to === "" ? [] : [[from, to]])),
  );
}

/**
 * The tables that a mapping names.
 * @throws Error naming the table that cannot be read
 */
export function tablesOf({ tables }: Pick<Mapping, "tables">, beside: ReadBeside): Map<string, Table> {
  return new Map(Object.entries(tables).map(([name, rule]) => [name, tableOf(name, rule, beside)]));
}

/** A table that is shipped with the product. */
export function shippedTable(name: string): Record<string, string>[] {
  return csvRecords(readFileSync(new URL(`../tables/${name}`, import.meta.url), "utf8"));
}
