/** The seed's records as they lie in seeds/, for tests that read them without a database. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type RecordSet, recordSet } from "#domain/records.ts";

const folder = new URL("../../seeds/north-korea-russia-2024/", import.meta.url);

/** Its folder, absolute. */
export const seedFolder = fileURLToPath(folder);

/** The text of one file of the seed. */
export function seedText(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

/** The seed, parsed by the domain's own schemas. */
export function readSeed(): RecordSet {
  const files = ["entities", "documents", "transfers", "claims"].map((family) => [
    family,
    parse(seedText(`${family}.yaml`)) as unknown,
  ]);
  return recordSet.parse(Object.fromEntries(files));
}
