/** Drafts of big files and folders, named after the process that makes them, so that abandoned ones are recognised. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { markOf } from "./process.ts";

/** Where this process writes what will be renamed to `path`. */
export function draftOf(path: string): string {
  return `${path}.draft-${process.pid}`;
}

/** Removes the drafts in `folder` whose process is gone, and says whether another process is at work on one. */
export function removeAbandonedDrafts(folder: string): boolean {
  let othersAtWork = false;
  for (const name of readdirSync(folder)) {
    const pid = /\.draft-(\d+)$/.exec(name)?.[1];
    if (pid === undefined) continue;
    if (markOf(Number(pid)) === undefined) rmSync(join(folder, name), { recursive: true, force: true });
    else othersAtWork = true;
  }
  return othersAtWork;
}
