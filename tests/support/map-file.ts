/** Maps a whole file, without a database: what each of its rows becomes. */
import { basename } from "node:path";
import { beforeAll } from "vitest";
import type { Claim } from "#domain/claim.ts";
import type { Entity } from "#domain/entity.ts";
import { type LoadedMapping, loadMapping, missingColumns } from "#imports/mapping/load.ts";
import { createMapper, type MappedRow, type Outcome } from "#imports/mapping/mapper.ts";
import { formatOf, readRows } from "#imports/rows/read-rows.ts";
import { surveyFile } from "#imports/rows/survey.ts";

/** The outcomes of a file's rows, and shortcuts to what they hold. */
export interface MappedFile {
  readonly outcomes: readonly Outcome[];
  readonly mapped: readonly MappedRow[];
  /** How many rows of each fate. */
  readonly counts: Readonly<Record<string, number>>;
  /** `line: field: reason` of refused rows. */
  readonly refused: readonly string[];
  readonly repaired: readonly string[];
  readonly ended: boolean;
}

/** A mapping that is shipped. */
export function shippedMapping(name: string): LoadedMapping {
  return loadMapping(`server/imports/mappings/${name}.yaml`);
}

/** Maps the rows of a file; throws when the file lacks columns. */
export async function mapFile(path: string, { mapping, tables }: LoadedMapping): Promise<MappedFile> {
  const format = mapping.file.format ?? formatOf(basename(path));
  const { encoding } = await surveyFile(path, mapping.file.encoding, format !== "xlsx");
  const mapper = createMapper(mapping, tables, "document:the-file");
  const outcomes: Outcome[] = [];
  for await (const row of readRows(path, encoding, { ...mapping.file, format })) {
    const missing = outcomes.length === 0 && "names" in row ? missingColumns(mapping, row.names) : [];
    if (missing.length > 0) throw new Error(`${path} lacks ${missing.join(", ")}`);
    outcomes.push(mapper.map(row));
  }
  const mapped = outcomes.filter((outcome) => outcome.is === "mapped");
  const counts: Record<string, number> = {};
  for (const { is } of outcomes) counts[is] = (counts[is] ?? 0) + 1;
  const refused = outcomes.flatMap((outcome) =>
    outcome.is === "refused" ? `${outcome.line}: ${outcome.note.field}: ${outcome.note.reason}` : [],
  );
  const repaired = mapped.flatMap(({ repairs }) =>
    repairs.map(({ line, field, reason }) => `${line}: ${field}: ${reason}`),
  );
  return { outcomes, mapped, counts, refused, repaired, ended: mapper.ended };
}

/** The entities of a file by id, the last description of each. */
export function entitiesOf({ mapped }: MappedFile): Map<string, Entity> {
  return new Map(mapped.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity])));
}

/** All claims of a file. */
export function claimsOf({ mapped }: MappedFile): Claim[] {
  return mapped.flatMap(({ said }) => said.map(({ claim }) => claim));
}

/** How often each value occurs. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Maps a file once for all tests of a describe. */
export function useFile(path: string, mapping: string): () => MappedFile {
  let found: MappedFile | undefined;
  beforeAll(async () => {
    found = await mapFile(path, shippedMapping(mapping));
  }, 60_000);
  return () => {
    if (found === undefined) throw new Error(`${path} was not mapped`);
    return found;
  };
}
