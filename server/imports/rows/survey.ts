/** Looks a file over once before it is read: its hash, its size, and the encoding of its text. */
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { RefusedFile } from "./row.ts";

/** Encodings that a mapping may state, under the names of the WHATWG Encoding Standard. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-2",
  "windows-1250",
  "windows-1251",
  "koi8-r",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What one look over a file tells. */
export interface Survey {
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  /** Said where the encoding is a guess: the file has no mark and is not UTF-8. */
  readonly note?: string;
}

const SAMPLE_BYTES = 4_096;
/** Without a mark, UTF-16 of Latin text has a zero in every other byte; text in other encodings has none at all. */
const ZEROS_OF_UTF16 = 0.3;

function markedEncoding(start: Buffer): Encoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const sample = start.subarray(0, SAMPLE_BYTES);
  const zeros = (from: number) =>
    sample.filter((byte, at) => at % 2 === from && byte === 0).length / Math.max(sample.length / 2, 1);
  if (zeros(1) > ZEROS_OF_UTF16) return "utf-16le";
  return zeros(0) > ZEROS_OF_UTF16 ? "utf-16be" : undefined;
}

/** Counts the lines of UTF-8 text up to the first byte that is none. */
class Utf8Check {
  #line = 1;
  #rest: Buffer = Buffer.alloc(0);
  /** Line of the first byte that is not UTF-8; undefined while there is none. */
  badLine: number | undefined;

  add(chunk: Buffer): void {
    if (this.badLine !== undefined) return;
    const end = chunk.lastIndexOf(0x0a) + 1;
    if (end === 0) {
      this.#rest = Buffer.concat([this.#rest, chunk]);
      return;
    }
    this.#judge(Buffer.concat([this.#rest, chunk.subarray(0, end)]));
    this.#rest = chunk.subarray(end);
  }

  end(): void {
    this.#judge(this.#rest);
  }

  #judge(lines: Buffer): void {
    if (this.badLine !== undefined) return;
    const good = isUtf8(lines);
    for (let at = 0; at < lines.length; ) {
      const next = lines.indexOf(0x0a, at) + 1 || lines.length;
      if (!good && !isUtf8(lines.subarray(at, next))) {
        this.badLine = this.#line;
        return;
      }
      this.#line += 1;
      at = next;
    }
  }
}

function settled(stated: Encoding | undefined, marked: Encoding | undefined, badLine: number | undefined) {
  const encoding = stated ?? marked ?? (badLine === undefined ? "utf-8" : "windows-1252");
  if (encoding === "utf-8" && badLine !== undefined) {
    throw new RefusedFile(
      `The file is not UTF-8: line ${badLine} holds other bytes. State its encoding: ${ENCODINGS.join(", ")}.`,
    );
  }
  const guessed = stated === undefined && marked === undefined && badLine !== undefined;
  const note = `The file is not UTF-8 (line ${badLine}) and is read as windows-1252; state its encoding if that is wrong.`;
  return { encoding, ...(guessed && { note }) };
}

/**
 * Reads a file through once.
 * @param stated the encoding that the mapping names; checked for UTF-8
 * @param isText false for XLSX, whose bytes are no text
 * @throws RefusedFile when the file is said to be UTF-8 and is not, naming the line
 */
export async function surveyFile(path: string, stated?: Encoding, isText = true): Promise<Survey> {
  const hash = createHash("sha256");
  const check = new Utf8Check();
  let [bytes, marked]: [number, Encoding | undefined] = [0, undefined];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (!Buffer.isBuffer(chunk)) continue;
    if (bytes === 0) marked = markedEncoding(chunk);
    hash.update(chunk);
    if (isText && (stated ?? marked ?? "utf-8") === "utf-8") check.add(chunk);
    bytes += chunk.length;
  }
  check.end();
  const sha256 = hash.digest("hex");
  if (!isText) return { sha256, bytes, encoding: "utf-8" };
  return { sha256, bytes, ...settled(stated, marked, check.badLine) };
}
