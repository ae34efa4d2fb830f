/** Named queries: one Cypher file each, read once, with the parameters it takes and the shape of its rows. */
import { readFileSync } from "node:fs";
import type * as z from "zod";

export type Access = "read" | "write" | "schema";

/** A query's text and what its header says of it. */
export interface CypherFile {
  readonly file: string;
  readonly text: string;
  readonly purpose: string;
  readonly access: Access;
  readonly params: readonly string[];
}

/** A query that can be run: its file and the schema that every row of its answer fits. */
export interface Query<Row> {
  readonly file: string;
  readonly access: Access;
  readonly row: z.ZodType<Row>;
  /** The file's text and header; read at the first use. */
  readonly load: () => CypherFile;
}

const CYPHER_FOLDER = new URL("../../cypher/", import.meta.url);

function headerOf(file: string, lines: readonly string[], name: string): string | undefined {
  const found = lines.filter((line) => line.startsWith(`// ${name}: `));
  if (found.length > 1) throw new Error(`cypher/${file}: the header says "${name}" twice`);
  return found[0]?.slice(name.length + 5).trim();
}

/**
 * Reads a Cypher file: its header lines are `// purpose: …`, `// access: read|write|schema` and, where it takes any,
 * `// params: a, b`.
 * @throws Error naming the file and what its header lacks.
 */
export function readCypher(file: string, folder: URL = CYPHER_FOLDER): CypherFile {
  const text = readFileSync(new URL(file, folder), "utf8");
  const lines = text.split("\n").filter((line) => line.startsWith("//"));
  const purpose = headerOf(file, lines, "purpose");
  if (purpose === undefined) throw new Error(`cypher/${file}: the first line must be "// purpose: …"`);
  const access = headerOf(file, lines, "access");
  if (access !== "read" && access !== "write" && access !== "schema") {
    throw new Error(`cypher/${file}: the header needs "// access: read", "write" or "schema"`);
  }
  const params = headerOf(file, lines, "params")?.split(/,\s*/) ?? [];
  return { file, text, purpose, access, params };
}

/**
 * Declares a named query.
 * @param shape.file path below cypher/, such as `graph/network.cypher`
 * @param shape.access must be what the file's header says; checked when the file is read
 * @param shape.row schema of one row, as `decode` gives it: numbers, texts, lists, maps, null
 */
export function defineQuery<Row>(shape: {
  readonly file: string;
  readonly access: Access;
  readonly row: z.ZodType<Row>;
}): Query<Row> {
  let loaded: CypherFile | undefined;
  const load = () => {
    loaded ??= readCypher(shape.file);
    if (loaded.access !== shape.access) {
      throw new Error(`cypher/${shape.file} is "${loaded.access}", but is declared "${shape.access}"`);
    }
    return loaded;
  };
  return { ...shape, load };
}

/** Refuses parameters that the query's header does not name, and ones it names that are missing. */
export function checkParams(query: CypherFile, given: Readonly<Record<string, unknown>>): void {
  const missing = query.params.filter((name) => given[name] === undefined);
  const stray = Object.keys(given).filter((name) => !query.params.includes(name));
  if (missing.length > 0) throw new Error(`cypher/${query.file}: missing parameters: ${missing.join(", ")}`);
  if (stray.length > 0) throw new Error(`cypher/${query.file}: unknown parameters: ${stray.join(", ")}`);
}
