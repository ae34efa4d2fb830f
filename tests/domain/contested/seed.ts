/** The second seed set as it lies in seeds/. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type RecordSet, recordSet } from "#domain/records.ts";

const folder = new URL("../../../seeds/dprk-russia-claims/", import.meta.url);

export function contestedText(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

export function readContested(): RecordSet {
  const families = ["entities", "documents", "transfers", "claims"];
  return recordSet.parse(
    Object.fromEntries(families.map((name) => [name, parse(contestedText(`${name}.yaml`)) as unknown])),
  );
}
