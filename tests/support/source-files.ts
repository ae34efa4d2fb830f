/** Lists the project's own files as git sees them, new ones included and ignored ones left out. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The project's root folder, absolute. */
export const root = resolve(import.meta.dirname, "../..");

/** Paths below the root that match git's pathspecs, for example `*.ts`; no pathspec means every file. */
export function projectFiles(...pathspecs: string[]): string[] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...pathspecs];
  const listed = execFileSync("git", options, { cwd: root, encoding: "utf8" });
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
}

/** The text of a file below the root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
