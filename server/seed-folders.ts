/** Finds the folders of the seed sets that SEED names. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ConfigError } from "./config.ts";

const SEEDS = new URL("../seeds/", import.meta.url);

/**
 * The folder of each set.
 * @throws {ConfigError} naming the sets that are not there, and those that are
 */
export function seedFolders(sets: readonly string[]): string[] {
  const there = readdirSync(SEEDS);
  const absent = sets.filter((set) => !there.includes(set));
  if (absent.length > 0)
    throw new ConfigError([`SEED names ${absent.join(", ")}; there are: ${there.join(", ")}`]);
  return sets.map((set) => fileURLToPath(new URL(set, SEEDS)));
}
