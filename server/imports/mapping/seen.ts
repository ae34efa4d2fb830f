/** Remembers millions of keys in 28 bytes each: where each stood first and what it said. */
import { hash } from "node:crypto";

/** Where a key stood before, and whether it said the same. */
export interface Earlier {
  readonly line: number;
  readonly same: boolean;
  /** How many times it stood in all, this time included. */
  readonly times: number;
}

/** 52 bits of a SHA-256: two of a million keys fall together once in ten thousand files. Never 0, which marks a free place. */
function digest(text: string): number {
  return Number.parseInt(hash("sha256", text).slice(0, 13), 16) + 1;
}

const FIRST_ROOM = 1 << 12;

/** The keys of one file, in open addressing over plain arrays of numbers. */
export class SeenKeys {
  #keys = new Float64Array(FIRST_ROOM);
  #contents = new Float64Array(FIRST_ROOM);
  #lines = new Uint32Array(FIRST_ROOM);
  #times = new Uint32Array(FIRST_ROOM);
  #size = 0;

  /** Place of a key, or the free one where it belongs. */
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let place = key % this.#keys.length;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [keys, contents, lines, times] = [this.#keys, this.#contents, this.#lines, this.#times];
    const room = keys.length * 2;
    this.#keys = new Float64Array(room);
    this.#contents = new Float64Array(room);
    this.#lines = new Uint32Array(room);
    this.#times = new Uint32Array(room);
    for (const [at, key] of keys.entries()) {
      if (key !== 0) this.#put(this.#placeOf(key), key, contents[at] ?? 0, lines[at] ?? 0, times[at] ?? 0);
    }
  }

  #put(place: number, key: number, content: number, line: number, times: number): void {
    this.#keys[place] = key;
    this.#contents[place] = content;
    this.#lines[place] = line;
    this.#times[place] = times;
  }

  /** Notes a key; says where it stood before, or nothing when it is new. */
  note(text: string, content: string, line: number): Earlier | undefined {
    const [key, said] = [digest(text), digest(content)];
    const place = this.#placeOf(key);
    if (this.#keys[place] === 0) {
      this.#put(place, key, said, line, 1);
      this.#size += 1;
      if (this.#size * 2 > this.#keys.length) this.#grow();
      return undefined;
    }
    const times = (this.#times[place] ?? 0) + 1;
    this.#times[place] = times;
    return { line: this.#lines[place] ?? 0, same: this.#contents[place] === said, times };
  }

  /** Line on which a key stood with other words; nothing is noted. */
  otherwise(text: string, content: string): number | undefined {
    const place = this.#placeOf(digest(text));
    const same = this.#keys[place] === 0 || this.#contents[place] === digest(content);
    return same ? undefined : this.#lines[place];
  }

  /** Whether a key was noted. */
  has(text: string): boolean {
    return this.#keys[this.#placeOf(digest(text))] !== 0;
  }
}
