/** A row as it stands in a file: its physical line, the names of its cells and their texts, nothing yet understood. */

/** One row. All rows of a table share one list of names. */
export interface Row {
  /** Physical line at which the row begins, from 1; in XLSX the number of the row. */
  readonly line: number;
  /** A name that occurs again is followed by its number: `Flag`, `Flag#2`. */
  readonly names: readonly string[];
  /** Texts, as many as the row has; a row may be shorter or longer than its header. */
  readonly cells: readonly string[];
}

/** A row that cannot be read at all, with what is left of it. */
export interface BrokenRow {
  readonly line: number;
  readonly broken: string;
  readonly text: string;
}

/** The longest row that is read, in characters: far more than any register has, far less than memory. */
export const LONGEST_ROW = 4_000_000;

/** A file that ends where it should not: what was read stands, and nothing follows from what is missing. */
export class TornFile extends Error {
  override readonly name = "TornFile";
}

/** A file that is not read at all, or not further: too large in some measure, or not what it is said to be. */
export class RefusedFile extends Error {
  override readonly name = "RefusedFile";
}

/** Names for the cells of a table: blanks trimmed, a name that came before numbered from 2. */
export function distinctNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((given) => {
    const name = given.trim();
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name}#${nth}`;
  });
}

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  const known = places.get(names);
  if (known !== undefined) return known;
  const made = new Map(names.map((name, index) => [name, index]));
  places.set(names, made);
  return made;
}

/** The text of a cell by its name, or by its place from 1 (`@4`); undefined where the row has no such cell. */
export function cellOf({ names, cells }: Row, name: string): string | undefined {
  const place = placesOf(names).get(name);
  if (place !== undefined) return cells[place];
  return /^@[1-9]\d*$/.test(name) ? cells[Number(name.slice(1)) - 1] : undefined;
}

/** Name of the column in which a file of refused rows says why. */
export const REASON_COLUMN = "refused because";

/** Begins a cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet shows and does not run: one that begins like a formula gets an apostrophe before it. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A cell of a corrected file as it was before it was made harmless. */
export function asItWas(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
