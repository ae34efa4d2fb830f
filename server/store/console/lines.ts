/** Rows of a console's answer as lines of JSON, gathered until there are enough to send, within their caps. */
import type { Record } from "neo4j-driver";
import { nothingSeen, rowText, type Seen } from "./typed-json.ts";

/** Pieces of an answer: its columns first, then lines of rows, then how it ended. */
export type Piece =
  | { readonly kind: "columns"; readonly columns: readonly string[] }
  | { readonly kind: "rows"; readonly lines: string }
  | {
      readonly kind: "end";
      readonly rows: number;
      readonly timeMs: number;
      readonly limit: "rows" | "bytes" | null;
      readonly seen: Seen;
    };

const FLUSH_CHARACTERS = 64 * 1024;
const FLUSH_MS = 200;
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** Rows as lines of JSON, gathered until there are enough to send, and counted against the caps. */
export class Lines {
  readonly seen = nothingSeen();
  readonly #columns: readonly string[];
  readonly #most: number;
  #gathered = "";
  #since = performance.now();
  #characters = 0;
  rows = 0;
  /** The cap that cut the answer; null while none has. */
  cut: "rows" | "bytes" | null = null;

  constructor(columns: readonly string[], most: number) {
    this.#columns = columns;
    this.#most = most;
  }

  /** The cap that keeps the next row out. */
  get limit(): "rows" | "bytes" | null {
    if (this.rows >= this.#most) return "rows";
    return this.#characters >= MOST_CHARACTERS ? "bytes" : null;
  }

  add(record: Record): void {
    const values = this.#columns.map((_, at) => record.get(at));
    const line = `${rowText(values, this.seen)}\n`;
    this.#gathered += line;
    this.#characters += line.length;
    this.rows += 1;
  }

  /** Whether there is enough to send, or the last sending is long ago. */
  get due(): boolean {
    return this.#gathered.length >= FLUSH_CHARACTERS || performance.now() - this.#since >= FLUSH_MS;
  }

  take(): Piece {
    const piece = { kind: "rows", lines: this.#gathered } as const;
    this.#gathered = "";
    this.#since = performance.now();
    return piece;
  }
}
