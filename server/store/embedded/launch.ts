/** Starts the server's process, or finds again the one that an app before this one left running. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { z } from "zod";
import { DatabaseStartError } from "../start-error.ts";
import { COLLECTOR } from "./archive.ts";
import { readRecord, writeWhole } from "./files.ts";
import type { Java } from "./java.ts";
import type { EmbeddedPaths } from "./paths.ts";
import { isRunning, markOf, type ProcessMark, processSchema, waitUntilGone } from "./process.ts";
import type { Jars } from "./resolve.ts";

/** A server process, started by this app or by one before it. */
export interface ServerProcess {
  readonly mark: ProcessMark;
  readonly boltPort: number;
  /** Resolves with how the process ended. */
  readonly exited: Promise<string>;
}

/** What a server was started with; a running one that was started with something else is not taken over. */
export interface ServerChoices {
  readonly version: string;
  /** In MiB. */
  readonly heap: number;
  /** 0 means any free one. */
  readonly wantedPort: number;
}

const choicesSchema = z.object({ version: z.string(), heap: z.number(), wantedPort: z.number() });
const recordSchema = z.object({ server: processSchema, boltPort: z.number().int(), choices: choicesSchema });
export type ServerRecord = z.infer<typeof recordSchema>;

/** Neo4j reaches into these packages of Java. */
const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util", "java.util.concurrent"];

function javaFlags(heap: number): string[] {
  // After an OutOfMemoryError the process can live on without enforcing timeouts: better to end and be restarted.
  const memory = [`-Xmx${heap}m`, COLLECTOR, "-XX:+ExitOnOutOfMemoryError"];
  return [
    ...memory,
    "-Dfile.encoding=UTF-8",
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}

function howItEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (status, signal) =>
      resolve(signal === null ? `status ${status}` : `signal ${signal}`),
    );
  });
}

/** What a start needs. `flags` are further flags for Java. */
export interface Launch {
  readonly java: Java;
  readonly jars: Jars;
  readonly paths: EmbeddedPaths;
  readonly choices: ServerChoices;
  readonly boltPort: number;
  readonly flags: readonly string[];
}

function spawnJava({ java, jars, paths, choices, flags }: Launch): ChildProcess {
  const main = [
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${paths.home}`,
    `--config-dir=${paths.conf}`,
  ];
  const args = [...javaFlags(choices.heap), ...flags, "-cp", jars.classPath, ...main];
  const console = openSync(paths.console, "w", 0o600);
  try {
    // In a group of its own and without pipes: neither Ctrl-C nor the death of the app may end it half way.
    return spawn(java.command, args, {
      detached: true,
      stdio: ["ignore", console, console],
      cwd: paths.home,
    });
  } finally {
    closeSync(console);
  }
}

/** Starts Java and writes down who it is; the server is not ready yet. */
export function launch(how: Launch): ServerProcess {
  const { paths, choices, boltPort } = how;
  const child = spawnJava(how);
  const exited = howItEnded(child);
  const mark = child.pid === undefined ? undefined : markOf(child.pid);
  if (mark === undefined)
    throw new DatabaseStartError("boot-failed", `${how.java.command} could not be started.`);
  child.unref();
  writeWhole(paths.record, JSON.stringify({ server: mark, boltPort, choices } satisfies ServerRecord));
  return { mark, boltPort, exited };
}

/** The server that the record names, if that very process still runs. */
export function findRunning(
  paths: EmbeddedPaths,
): { process: ServerProcess; choices: ServerChoices } | undefined {
  const record = readRecord(paths.record, recordSchema);
  if (record === undefined || !isRunning(record.server)) return undefined;
  const exited = waitUntilGone(record.server).then(() => "an unknown status");
  return { process: { mark: record.server, boltPort: record.boltPort, exited }, choices: record.choices };
}
