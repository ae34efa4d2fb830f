/** Brings Neo4j's jars from Maven Central into a folder, once, and notices when that was left half done. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { DatabaseStartError } from "../start-error.ts";
import type { Steps } from "../steps.ts";
import { draftOf, removeAbandonedDrafts } from "./drafts.ts";
import { readRecord, writeWhole } from "./files.ts";
import { noDatabase } from "./java.ts";

const run = promisify(execFile);
const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const MAVEN = process.platform === "win32" ? "mvn.cmd" : "mvn";
const OUTPUT_LIMIT = 64 * 1024 * 1024;

/** The resolved jars: Neo4j's version, the folder of this version, and the class path of all its jars. */
export interface Jars {
  readonly version: string;
  readonly folder: string;
  readonly classPath: string;
}

/** Sizes in bytes by file name: what a whole folder held when it was made. */
const sizesSchema = z.record(z.string(), z.number());

/** The version of Neo4j that pom.xml names. */
export function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

function sizesIn(lib: string): Record<string, number> {
  return Object.fromEntries(readdirSync(lib).map((name) => [name, statSync(join(lib, name)).size]));
}

function isWhole(folder: string): boolean {
  const sizes = readRecord(join(folder, "jars.json"), sizesSchema);
  if (sizes === undefined) return false;
  return Object.entries(sizes).every(
    ([name, size]) => statSync(join(folder, "lib", name), { throwIfNoEntry: false })?.size === size,
  );
}

function whyMavenFailed(error: unknown): DatabaseStartError {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") {
    return noDatabase("Java was found, but Maven (mvn) was not");
  }
  const output = error instanceof Error && "stdout" in error ? String(error.stdout) : String(error);
  const reasons = output.split("\n").filter((line) => line.startsWith("[ERROR]"));
  return new DatabaseStartError(
    "resolve-failed",
    `Maven could not bring Neo4j ${neo4jVersion()}: ${reasons[0]?.slice("[ERROR] ".length) ?? output.slice(-500)}`,
    { cause: error },
  );
}

async function runMaven(lib: string, signal: AbortSignal | undefined): Promise<void> {
  const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${lib}`];
  const shell = process.platform === "win32";
  const options = { maxBuffer: OUTPUT_LIMIT, shell, ...(signal && { signal }) };
  try {
    // Strict about checksums, silent about progress.
    await run(MAVEN, ["-B", "-C", "-ntp", "-f", POM, ...goal], options);
  } catch (error) {
    throw whyMavenFailed(error);
  }
}

async function fill(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const draft = draftOf(folder);
  rmSync(draft, { recursive: true, force: true });
  await runMaven(join(draft, "lib"), signal);
  writeWhole(join(draft, "jars.json"), JSON.stringify(sizesIn(join(draft, "lib"))));
  // Another process may have filled the folder meanwhile: then its work is as good as ours.
  if (isWhole(folder)) return rmSync(draft, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/**
 * The jars of the version in pom.xml, resolved with Maven when the folder is missing or not whole.
 * @throws {DatabaseStartError} `no-database` without Maven, `resolve-failed` when Maven fails.
 */
export async function resolveJars(jarsDir: string, steps: Steps, signal?: AbortSignal): Promise<Jars> {
  const version = neo4jVersion();
  const folder = join(jarsDir, version);
  mkdirSync(jarsDir, { recursive: true });
  if (!isWhole(folder)) {
    removeAbandonedDrafts(jarsDir);
    await steps.step(`Resolving Neo4j ${version}`, () => fill(folder, signal));
  }
  return { version, folder, classPath: join(folder, "lib", "*") };
}
