/** Starts Waybill as its user does, with npm start, and tells when it is up and what is left of it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Config } from "#server/config.ts";
import { exists } from "#tests/store/embedded/support.ts";

/** A running Waybill. */
export interface Started {
  readonly npm: ChildProcess;
  readonly address: string;
  /** What it printed until it was up. */
  readonly printed: string;
  /** Processes of this start: npm, the app, the database. */
  readonly pids: { readonly npm: number; readonly app: number; readonly database: number };
}

const pidIn = (path: string) => Number(/"pid":(\d+)/.exec(readFileSync(path, "utf8"))?.[1]);

/** Starts `npm start` in a process group of its own, like a shell does. */
export function npmStart(environment: Readonly<Record<string, string | undefined>>): ChildProcess {
  const quiet = { npm_config_loglevel: "silent", NODE_OPTIONS: "" };
  return spawn("npm", ["start"], {
    detached: true,
    env: { ...process.env, ...quiet, PORT: "0", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
}

/** The pid of the database that the data folder names. */
export function databasePid({ dataDir }: Config): number {
  return pidIn(join(dataDir, "server.json"));
}

/** The variables that keep a start on the data folder of `settings`. */
export function on({ dataDir, jarsDir }: Config): Record<string, string | undefined> {
  return { DATA_DIR: dataDir, EMBEDDED_JARS_DIR: jarsDir };
}

/** Starts on the data folder of `settings` and resolves when the address is printed. */
export async function start(settings: Config): Promise<Started> {
  const npm = npmStart(on(settings));
  if (npm.stderr === null || npm.pid === undefined) throw new Error("npm could not be started");
  let printed = "";
  const lines = createInterface({ input: npm.stderr });
  for await (const line of lines) {
    printed += `${line}\n`;
    const address = /^Waybill is at (\S+)$/.exec(line)?.[1];
    if (address === undefined) continue;
    npm.stderr.resume();
    const app = pidIn(join(settings.dataDir, "app.lock"));
    return { npm, address, printed, pids: { npm: npm.pid, app, database: databasePid(settings) } };
  }
  throw new Error(`Waybill did not start:\n${printed}`);
}

/** Lets a start fail; resolves with its exit code and all that it said. */
export async function failToStart(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{ code: unknown; said: string }> {
  const npm = npmStart(environment);
  let said = "";
  npm.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const [code] = await once(npm, "close");
  return { code, said: said.trim() };
}

/** Resolves when none of the processes is left, and says after how long; rejects when one is still there after a minute. */
export async function gone({ pids }: Started): Promise<void> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  while (Object.values(pids).some(exists)) {
    if (seconds() > 60) throw new Error(`still there: ${JSON.stringify(pids)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  process.stdout.write(`Stopped in ${seconds().toFixed(1)} s\n`);
}
