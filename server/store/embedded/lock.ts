/** One app a data folder: the app holds a lock file, and a lock whose app is gone is taken over. */
import { rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseStartError } from "../start-error.ts";
import { readRecord } from "./files.ts";
import { isRunning, markOf, type ProcessMark, processSchema } from "./process.ts";

function create(path: string, mark: ProcessMark): boolean {
  try {
    writeFileSync(path, JSON.stringify(mark), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function inUse(path: string, holder: ProcessMark | undefined): DatabaseStartError {
  const who = holder === undefined ? "Another process" : `Another Waybill (pid ${holder.pid})`;
  return new DatabaseStartError(
    "in-use",
    `${who} is using ${dirname(path)}: stop it, or set DATA_DIR to another folder for this one.`,
  );
}

/** The app that holds the lock right now, if one does. */
export function holderOf(path: string): ProcessMark | undefined {
  const holder = readRecord(path, processSchema);
  return holder !== undefined && isRunning(holder) ? holder : undefined;
}

/**
 * Takes the lock for this process and returns what gives it back.
 * @throws {DatabaseStartError} `in-use` when a live app holds it.
 */
export function takeLock(path: string): () => void {
  const mine = markOf(process.pid);
  if (mine === undefined) throw new Error("This process cannot be identified.");
  if (!create(path, mine)) {
    const holder = holderOf(path);
    if (holder !== undefined) throw inUse(path, holder);
    rmSync(path, { force: true });
    if (!create(path, mine)) throw inUse(path, holderOf(path));
  }
  return () => rmSync(path, { force: true });
}
