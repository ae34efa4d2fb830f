/** Migrations: brings a database's constraints and indexes up to the files of cypher/schema, in order, each once. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import * as z from "zod";
import { type CypherFile, defineQuery, type Query, readCypher } from "./query.ts";
import type { Store, Transaction } from "./store.ts";

const applied = defineQuery({
  file: "migrations/applied.cypher",
  access: "read",
  row: z.strictObject({ id: z.string(), sha256: z.string() }),
});
const record = defineQuery({ file: "migrations/record.cypher", access: "write", row: z.never() });
const awaitIndexes = defineQuery({ file: "migrations/await-indexes.cypher", access: "read", row: z.never() });

const INDEXES_TIMEOUT_MS = 150_000;

/** An applied step whose file has changed since: the database and the code no longer speak of the same schema. */
export class ChangedMigration extends Error {
  constructor(id: string) {
    super(
      `The schema step ${id} was changed after this database applied it. Restore the file, and put the change into a new one.`,
    );
    this.name = "ChangedMigration";
  }
}

/** A step of the schema: one statement that may be run again without harm, so two starting apps cannot clash. */
interface Step extends CypherFile {
  readonly id: string;
  readonly sha256: string;
}

const SCHEMA_FOLDER = new URL("../../cypher/schema/", import.meta.url);

/** The steps of a folder, in the order of their numbers. */
export function readSteps(folder: URL = SCHEMA_FOLDER): Step[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".cypher"));
  return files.sort().map((name) => {
    const cypher = readCypher(name, folder);
    const sha256 = createHash("sha256").update(cypher.text).digest("hex");
    return { ...cypher, id: name.slice(0, -".cypher".length), sha256 };
  });
}

function queryOf(step: Step): Query<never> {
  return { file: step.file, access: "schema", row: z.never(), load: () => step };
}

/** What a migration is told of, and where it reads its steps. */
export interface MigrateOptions {
  readonly folder?: URL;
  /** Called before each step that is applied, with its id. */
  readonly onStep?: (id: string) => void;
}

/**
 * One transaction for the schema and one for its record: Neo4j keeps the two apart, and plans every query anew after a
 * change of the schema. Cut off in between, the same steps come again and find their work done.
 */
async function apply(
  store: Store,
  missing: readonly Step[],
  onStep: MigrateOptions["onStep"],
): Promise<void> {
  const together = async (tx: Transaction) => {
    for (const step of missing) await tx.run(queryOf(step));
  };
  for (const { id } of missing) onStep?.(id);
  await store.write(together, { timeoutMs: INDEXES_TIMEOUT_MS });
  const steps = missing.map(({ id, sha256 }) => ({ id, sha256 }));
  await store.write((tx) => tx.run(record, { steps }));
}

/**
 * Applies the steps that the database does not have and waits for its indexes.
 * @returns ids of the steps applied now
 * @throws ChangedMigration before anything is done, when the file of an applied step differs from what was applied
 */
export async function migrate(store: Store, { folder, onStep }: MigrateOptions = {}): Promise<string[]> {
  const steps = readSteps(folder);
  const before = new Map((await store.read(applied)).map(({ id, sha256 }) => [id, sha256]));
  const changed = steps.find(({ id, sha256 }) => (before.get(id) ?? sha256) !== sha256);
  if (changed !== undefined) throw new ChangedMigration(changed.id);
  const missing = steps.filter(({ id }) => !before.has(id));
  if (missing.length > 0) await apply(store, missing, onStep);
  await store.read(awaitIndexes, {}, { timeoutMs: INDEXES_TIMEOUT_MS });
  return missing.map(({ id }) => id);
}
