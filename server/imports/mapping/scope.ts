/** What a template or condition can see of a row: its values, the entry of a list it stands for, its columns. */
import { cellOf, type Row } from "../rows/row.ts";

/** An entry of a list: its text, and the parts it was taken apart into. */
export interface Entry {
  readonly text: string;
  readonly parts: Readonly<Record<string, string>>;
}
/** A value of a row; undefined where there is nothing. */
export type Value = string | number | readonly Entry[] | undefined;

/** A value as text: lists joined as they would be said. */
export function asText(value: Value): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return value.length === 0 ? undefined : value.map(({ text }) => text).join("; ");
}

/** Anything as it is shown in a report. */
export function shown(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined ? "" : JSON.stringify(value);
}

/** Something that cannot be read, with the name it stands under. */
export class RowFault extends Error {
  override readonly name = "RowFault";
  readonly field: string;
  readonly value: string;

  constructor(field: string, value: string, reason: string) {
    super(reason);
    this.field = field;
    this.value = value;
  }
}

/** Something that was left out or kept though it was not as it should be. */
export interface Repair {
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** How columns are called and which words mean nothing. */
export interface Columns {
  readonly renamed: Readonly<Record<string, string>>;
  readonly nulls: ReadonlySet<string>;
}

/** The names that a row offers. Values come first, then columns; blanks at the ends of a cell do not count. */
export class Scope {
  readonly row: Row;
  readonly repairs: Repair[];
  readonly #columns: Columns;
  readonly #values: Map<string, Value>;

  constructor(row: Row, columns: Columns, values = new Map<string, Value>(), repairs: Repair[] = []) {
    this.row = row;
    this.repairs = repairs;
    this.#columns = columns;
    this.#values = values;
  }

  get(name: string): Value {
    if (this.#values.has(name)) return this.#values.get(name);
    const cell = cellOf(this.row, this.#columns.renamed[name] ?? name)?.trim();
    return cell === undefined || cell === "" || this.#columns.nulls.has(cell) ? undefined : cell;
  }

  set(name: string, value: Value): void {
    this.#values.set(name, value);
  }

  /** The same row seen for one entry of a list: `{item}`, `{item.name}`, and its place `{item.n}` from 1. */
  within(name: string, { text, parts }: Entry, place: number): Scope {
    const values = new Map(this.#values);
    for (const [part, value] of Object.entries(parts)) values.set(`${name}.${part}`, value);
    values.set(name, text).set(`${name}.n`, place);
    return new Scope(this.row, this.#columns, values, this.repairs);
  }
}
