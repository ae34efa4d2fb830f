/** The embedded server's own password: random, made once, kept beside the database for its owner only. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseStartError } from "../start-error.ts";
import { readIfThere, writeWhole } from "./files.ts";
import type { EmbeddedPaths } from "./paths.ts";

/** Long enough that nobody guesses it, and hexadecimal so that no command line reads it as an option. */
const PASSWORD_BYTES = 24;

/** Whether the server has ever been started on this home: only before that can its first password be set. */
export function hasStore(paths: EmbeddedPaths): boolean {
  return existsSync(join(paths.home, "data", "databases"));
}

/**
 * The password of this data folder, made on first use.
 * @throws {DatabaseStartError} `password-missing` when there is a database but its password file is gone.
 */
export function ownPassword(paths: EmbeddedPaths): string {
  const kept = readIfThere(paths.password)?.trim();
  if (kept) return kept;
  if (hasStore(paths)) {
    throw new DatabaseStartError(
      "password-missing",
      `The database in ${paths.home} cannot be opened because its password file ${paths.password} is gone: ` +
        "put the file back, or move the database folder away to start with an empty one.",
    );
  }
  const made = randomBytes(PASSWORD_BYTES).toString("hex");
  writeWhole(paths.password, made);
  return made;
}
