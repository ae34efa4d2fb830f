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
  /** Line breaks in it, for saying how far reading has come; 0 for XLSX. */
  readonly lines: number;
  readonly encoding: Encoding;
  /** Said where the encoding is a guess: the file has no mark and is not UTF-8. */
  readonly note?: string;
}

const SAMPLE_BYTES = 4_096;
const LONGEST_KEPT = 16 * 1024 ** 2;
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

function breaksIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

/** Checks whether bytes are UTF-8, whole lines at a time, and counts the lines. */
class Utf8Check {
  lines = 0;
  #rest: Buffer = Buffer.alloc(0);
  /** Line of the first byte that is not UTF-8; undefined while there is none. */
  badLine: number | undefined;

  add(chunk: Buffer): void {
    const end = chunk.lastIndexOf(0x0a) + 1;
    // A line without end is no reason to keep it: past some length its pieces are judged as they come.
    if (end === 0 && this.#rest.length < LONGEST_KEPT) {
      this.#rest = Buffer.concat([this.#rest, chunk]);
      return;
    }
    const cut = end === 0 ? chunk.length : end;
    this.#judge(Buffer.concat([this.#rest, chunk.subarray(0, cut)]), end === 0);
    this.#rest = chunk.subarray(cut);
  }

  end(): void {
    this.#judge(this.#rest, false);
  }

  #judge(bytes: Buffer, isPiece: boolean): void {
    if (this.badLine === undefined && !isPiece && !isUtf8(bytes)) {
      this.badLine = this.lines + 1 + badLineWithin(bytes);
    }
    this.lines += breaksIn(bytes);
  }
}

/** How many lines stand before the first that is not UTF-8. */
function badLineWithin(bytes: Buffer): number {
  let [at, before] = [0, 0];
  while (at < bytes.length) {
    const next = bytes.indexOf(0x0a, at) + 1 || bytes.length;
    if (!isUtf8(bytes.subarray(at, next))) return before;
    at = next;
    before += 1;
  }
  return before;
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
    if (isText) check.add(chunk);
    bytes += chunk.length;
  }
  check.end();
  const sha256 = hash.digest("hex");
  if (!isText) return { sha256, bytes, lines: 0, encoding: "utf-8" };
  return { sha256, bytes, lines: check.lines, ...settled(stated, marked, check.badLine) };
}
