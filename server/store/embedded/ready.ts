/** Waits until a server process answers a query, or says why it will not. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Access, askForLife, isRefusal } from "../access.ts";
import { DatabaseStartError } from "../start-error.ts";
import { readIfThere } from "./files.ts";
import type { ServerProcess } from "./launch.ts";
import type { EmbeddedPaths } from "./paths.ts";

const ASK_EVERY_MS = 100;
const ASK_TIMEOUT_MS = 10_000;
/** Recovery after a crash took 14 s at worst on a busy machine; a big store may take longer. */
const BOOT_TIMEOUT_MS = 180_000;
const SHOWN_OF_CONSOLE = 600;

/** The address and credentials of the embedded server. */
export function embeddedAccess(boltPort: number, password: string): Access {
  return { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password, database: "neo4j" };
}

/** The pid that holds the store's lock, where the system tells: each line of /proc/locks has it fifth, the inode after it. */
function storeLockHolder(paths: EmbeddedPaths): string | undefined {
  const locks = process.platform === "linux" ? readFileSync("/proc/locks", "utf8").split("\n") : [];
  const inode = statSync(join(paths.home, "data", "databases", "store_lock"), { throwIfNoEntry: false })?.ino;
  const held = locks
    .map((line) => line.split(/\s+/))
    .find((words) => words[5]?.split(":")[2] === String(inode));
  return held?.[4];
}

/** What the server said at its last start: on its console before its log is open, in neo4j.log from then on. */
function saidAtStart(paths: EmbeddedPaths): string {
  const log = readIfThere(join(paths.home, "logs", "neo4j.log")) ?? "";
  const console = readIfThere(paths.console)?.trim() ?? "";
  return `${console}\n${log.slice(Math.max(0, log.lastIndexOf("Starting...")))}`;
}

function whyItEnded(paths: EmbeddedPaths, how: string): DatabaseStartError {
  const printed = saidAtStart(paths);
  if (/store_lock|Lock file has been locked/.test(printed)) {
    const pid = storeLockHolder(paths);
    const who = pid === undefined ? "another process" : `process ${pid}`;
    return new DatabaseStartError(
      "store-locked",
      `The database in ${paths.home} is locked by ${who}: end that process, or set DATA_DIR to another folder.`,
    );
  }
  const telling = printed.split("\n").filter((line) => /ERROR|Exception|Error/.test(line));
  const last = (telling.join("\n") || printed).slice(0, SHOWN_OF_CONSOLE);
  return new DatabaseStartError(
    "boot-failed",
    `Neo4j ended with ${how} while starting (see ${join(paths.home, "logs")}): ${last}`,
  );
}

/** Whether to give up; throws what it gives up with. */
function giveUpOn(error: unknown, paths: EmbeddedPaths): void {
  if (!isRefusal(error)) return;
  throw new DatabaseStartError(
    "refused",
    `Neo4j in ${paths.home} does not accept the password in ${paths.password}: put the right file back, ` +
      "or move the database folder away to start with an empty one.",
    { cause: error },
  );
}

/**
 * Resolves once the server answers a query with its own password.
 * @throws {DatabaseStartError} `store-locked`, `boot-failed`, `refused` or, when `signal` fires, `stopped`.
 */
export async function waitUntilReady(
  server: ServerProcess,
  password: string,
  paths: EmbeddedPaths,
  signal?: AbortSignal,
): Promise<void> {
  const access = embeddedAccess(server.boltPort, password);
  const deadline = Date.now() + BOOT_TIMEOUT_MS;
  let ended: string | undefined;
  void server.exited.then((how) => {
    ended = how;
  });
  for (;;) {
    if (signal?.aborted) throw new DatabaseStartError("stopped", "The start was stopped.");
    if (ended !== undefined) throw whyItEnded(paths, ended);
    try {
      return await askForLife(access, ASK_TIMEOUT_MS);
    } catch (error) {
      giveUpOn(error, paths);
      if (Date.now() > deadline) throw new DatabaseStartError("boot-failed", "Neo4j did not answer in time.");
    }
    await sleep(ASK_EVERY_MS);
  }
}
