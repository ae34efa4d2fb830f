/** Reads a seed: a folder of YAML files, one a family of records, and what it says of its source. Never writes. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import * as z from "zod";
import { Failure, type Fault } from "#domain/errors.ts";
import { type RecordSet, recordSet } from "#domain/records.ts";

const FAMILIES = ["entities", "documents", "transfers", "claims"] as const;

/** What every seed says of itself in source.yaml; more may stand there. */
const seedSource = z.looseObject({
  set: z.string(),
  title: z.string().min(1),
  origin: z.string().min(1),
  licence: z.string().min(1),
});

/** A seed as read: its name, which is its folder's, and its records. */
export interface Seed {
  readonly set: string;
  readonly title: string;
  readonly records: RecordSet;
}

/** A fault of a record set, `claims.3.speaker`, with the place in the seed's files: `claims.yaml, record 4: speaker`. */
function inFile({ field, reason }: Fault): Fault {
  const [family = "", index, ...path] = field.split(".");
  const record = index === undefined ? "" : `, record ${Number(index) + 1}`;
  const name = path.length === 0 ? "" : `: ${path.join(".")}`;
  return { field: `${family}.yaml${record}${name}`, reason };
}

/**
 * The refusal of a seed's records, with the file, the record (counted from 1) and the field of every fault.
 * @param faults as a record set has them: `claims.3.speaker`
 */
export function seedRefusal(set: string, faults: readonly Fault[]): Failure {
  const placed = faults.map(inFile);
  const lines = placed.map(({ field, reason }) => `${field}: ${reason}`).join("; ");
  return new Failure("rejected-record", `The seed ${set} has faults: ${lines}`, placed);
}

function readYaml(folder: string, name: string): unknown {
  const path = join(folder, name);
  if (!existsSync(path)) {
    throw new Failure("rejected-record", `The seed ${basename(folder)} lacks its file ${name}.`);
  }
  try {
    return parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const faults = [{ field: name, reason: error.message }];
    throw new Failure("rejected-record", `The seed ${basename(folder)}: ${name}: ${error.message}`, faults, {
      cause: error,
    });
  }
}

/**
 * Reads the seed in a folder. Whether what it names is stored is for the database to say.
 * @throws Failure `rejected-record` naming file, record and field
 */
export function readSeed(folder: string): Seed {
  const set = basename(folder);
  const source = seedSource.safeParse(readYaml(folder, "source.yaml"));
  const shaped = recordSet.safeParse(
    Object.fromEntries(FAMILIES.map((family) => [family, readYaml(folder, `${family}.yaml`)])),
  );
  const issues = [
    ...(source.error?.issues ?? []).map((issue) => ({ ...issue, path: ["source", ...issue.path] })),
    ...(shaped.error?.issues ?? []),
  ];
  if (source.data === undefined || shaped.data === undefined) {
    throw seedRefusal(
      set,
      issues.map(({ path, message }) => ({ field: path.join("."), reason: message })),
    );
  }
  if (source.data.set !== set) {
    throw seedRefusal(set, [
      { field: "source", reason: `set is "${source.data.set}", not the folder's name` },
    ]);
  }
  return { set, title: source.data.title, records: shaped.data };
}
