/** The text of a file as a stream of lines or pieces, decoded; a line without end is refused before it fills memory. */
import { createReadStream } from "node:fs";
import { LONGEST_ROW, RefusedFile } from "./row.ts";
import type { Encoding } from "./survey.ts";

const CHUNK_BYTES = 1 << 18;

/** The decoded text in pieces of some hundred thousand characters, without the mark of byte order. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    if (Buffer.isBuffer(chunk)) yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** The refusal of a row without end. */
export function tooLong(line: number): RefusedFile {
  return new RefusedFile(
    `The row at line ${line} is longer than ${LONGEST_ROW.toLocaleString("en-GB")} characters, which is more than is read.`,
  );
}

/** A line with its number from 1; `ended` is false for a last line without a line break. */
export interface Line {
  readonly line: number;
  readonly text: string;
  readonly ended: boolean;
}

/**
 * The lines of a text, without their breaks (LF or CRLF).
 * @throws RefusedFile for a line of more than `LONGEST_ROW` characters
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let [rest, line] = ["", 1];
  for await (const piece of pieces) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    for (const text of parts) yield { line: line++, text: text.replace(/\r$/, ""), ended: true };
    if (rest.length > LONGEST_ROW) throw tooLong(line);
  }
  if (rest !== "") yield { line, text: rest, ended: false };
}
