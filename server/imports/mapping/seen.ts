/** Remembers millions of keys in a few bytes each: where each stood first and what it said. */
import { hash } from "node:crypto";

/** Where a key stood before, and whether it said the same. */
export interface Earlier {
  readonly line: number;
  readonly same: boolean;
  /** How many times it stood in all, this time included. */
  readonly times: number;
}

interface Known {
  readonly line: number;
  readonly content: number;
  times: number;
}

/** 52 bits of a SHA-256: two of a million keys fall together once in ten thousand files. */
function digest(text: string): number {
  return Number.parseInt(hash("sha256", text).slice(0, 13), 16);
}

/** The keys of one file. */
export class SeenKeys {
  readonly #known = new Map<number, Known>();

  /** Notes a key; says where it stood before, or nothing when it is new. */
  note(key: string, content: string, line: number): Earlier | undefined {
    const place = digest(key);
    const said = digest(content);
    const known = this.#known.get(place);
    if (known === undefined) {
      this.#known.set(place, { line, content: said, times: 1 });
      return undefined;
    }
    known.times += 1;
    return { line: known.line, same: known.content === said, times: known.times };
  }

  /** Line on which a key stood with other words; nothing is noted. */
  otherwise(key: string, content: string): number | undefined {
    const known = this.#known.get(digest(key));
    return known === undefined || known.content === digest(content) ? undefined : known.line;
  }

  has(key: string): boolean {
    return this.#known.has(digest(key));
  }

  get size(): number {
    return this.#known.size;
  }
}
