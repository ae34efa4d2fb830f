/** Knows a process again: a pid alone may have been given to another process since. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";

/** A process as it is written to a file: its pid and a text that no later process with that pid has. */
export const processSchema = z.object({ pid: z.number().int().positive(), started: z.string() });
export type ProcessMark = z.infer<typeof processSchema>;

const POLL_MS = 100;
/** After the command's name in brackets, /proc/PID/stat has the state first and the start time 20th (proc(5)). */
const STAT_STATE = 0;
const STAT_START_TIME = 19;

function startedOnLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[STAT_STATE] === "Z") return undefined;
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${fields[STAT_START_TIME]}`;
}

function startedElsewhere(pid: number): string | undefined {
  process.kill(pid, 0);
  // Windows has no ps: there a live pid has to do, and the server's password is the second proof.
  if (process.platform === "win32") return "alive";
  return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
}

function startOf(pid: number): string | undefined {
  try {
    return process.platform === "linux" ? startedOnLinux(pid) : startedElsewhere(pid);
  } catch {
    return undefined;
  }
}

/** The mark of a running process, or undefined when no such process runs. */
export function markOf(pid: number): ProcessMark | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the very process of the mark still runs. */
export function isRunning(mark: ProcessMark): boolean {
  return startOf(mark.pid) === mark.started;
}

/** Waits until the process is gone; false when it is still there after `timeoutMs`. */
export async function waitUntilGone(
  mark: ProcessMark,
  timeoutMs = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isRunning(mark)) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

function send(mark: ProcessMark, signal: NodeJS.Signals): void {
  try {
    if (isRunning(mark)) process.kill(mark.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** Ends a process: SIGTERM, and SIGKILL when it is still there after `graceMs`. Resolves once it is gone. */
export async function endProcess(mark: ProcessMark, graceMs: number): Promise<void> {
  send(mark, "SIGTERM");
  if (await waitUntilGone(mark, graceMs)) return;
  send(mark, "SIGKILL");
  await waitUntilGone(mark);
}
