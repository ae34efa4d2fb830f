/** Small files that must be whole or absent, and that only their owner may read. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import type { z } from "zod";

const OWNER_ONLY = 0o600;

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The text of a file, or undefined when there is none. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Writes a file at one blow, with mode 0600. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text, { mode: OWNER_ONLY });
  renameSync(draft, path);
}

/** The record in a JSON file; undefined when it is missing or not such a record, as after a crash of the machine. */
export function readRecord<T>(path: string, schema: z.ZodType<T>): T | undefined {
  const text = readIfThere(path);
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
