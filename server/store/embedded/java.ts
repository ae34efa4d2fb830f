/** Finds a Java that the embedded server runs on. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { DatabaseStartError } from "../start-error.ts";

const run = promisify(execFile);

/** Neo4j 5.26 needs Java 17 or newer (https://neo4j.com/docs/operations-manual/5/installation/requirements/). */
const OLDEST_JAVA = 17;

/** A Java to run: the absolute path of its command, and what it says of itself, which tells two builds apart. */
export interface Java {
  readonly command: string;
  readonly build: string;
}

/** The sentence for a machine where no database can be had; `because` says what is missing. */
export function noDatabase(because: string): DatabaseStartError {
  return new DatabaseStartError(
    "no-database",
    `${because}. Waybill needs a Neo4j database, and there are three ways to get one: install Java ${OLDEST_JAVA} ` +
      "or newer and Maven, and Waybill runs its own; set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to one of yours; " +
      'or run everything in containers with "docker compose up".',
  );
}

/** The major version in the output of `java -version`: 17 in `"17.0.15"`, 8 in `"1.8.0_402"`. */
export function majorVersion(build: string): number {
  const found = /version "(?:1\.)?(\d+)/.exec(build);
  return found?.[1] === undefined ? 0 : Number(found[1]);
}

/** What a Java says of itself: its settings, its own folder among them, and its version. */
async function describe(command: string): Promise<string> {
  try {
    const { stderr, stdout } = await run(command, ["-XshowSettings:properties", "-version"]);
    return `${stderr}${stdout}`;
  } catch {
    return "";
  }
}

function javaIn(description: string): Java | undefined {
  const home = /^\s*java\.home = (.+)$/m.exec(description)?.[1]?.trim();
  if (home === undefined) return undefined;
  const build = description.slice(description.search(/^\S+ version "/m)).trim();
  return { command: join(home, "bin", "java"), build };
}

/**
 * The Java of JAVA_HOME, else the one in the PATH.
 * @throws {DatabaseStartError} `no-database` when neither is there or both are too old.
 */
export async function findJava(javaHome: string | undefined): Promise<Java> {
  const commands = javaHome === undefined ? ["java"] : [join(javaHome, "bin", "java"), "java"];
  let newest = 0;
  for (const command of commands) {
    const java = javaIn(await describe(command));
    const major = java === undefined ? 0 : majorVersion(java.build);
    if (java !== undefined && major >= OLDEST_JAVA) return java;
    newest = Math.max(newest, major);
  }
  throw noDatabase(
    newest === 0 ? "No Java was found" : `The Java found is version ${newest}, which is too old`,
  );
}
