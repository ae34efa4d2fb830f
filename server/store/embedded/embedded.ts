/** The embedded Neo4j: a server process of this app's own, on one data folder, from its start to its stop. */
import { type Access, askForLife } from "../access.ts";
import { type Announcer, createAnnouncer } from "../events.ts";
import type { Steps } from "../steps.ts";
import { findRunning, type ServerProcess } from "./launch.ts";
import { type EmbeddedSettings, Launcher, STOP_GRACE_MS } from "./launcher.ts";
import { holderOf, takeLock } from "./lock.ts";
import { ownPassword } from "./password.ts";
import { embeddedPaths } from "./paths.ts";
import { choosePort } from "./port.ts";
import { embeddedAccess } from "./ready.ts";
import { Supervisor } from "./supervise.ts";

/** A running embedded server that is kept alive until it is stopped. */
export interface EmbeddedServer {
  readonly access: Access;
  readonly onEvent: Announcer["onEvent"];
  restart(reason: string): Promise<void>;
  stop(): Promise<void>;
}

const HEALTH_TIMEOUT_MS = 5_000;
/** A server that must be restarted seldom stops by itself, and whoever asks waits; what it committed is safe. */
const LOST_GRACE_MS = 0;

async function firstServer(launcher: Launcher, wantedPort: number, signal: AbortSignal | undefined) {
  const found = await launcher.takeOver(signal);
  return found ?? launcher.start(await choosePort(wantedPort), signal);
}

/** Supervises `server`; `release` gives the data folder free once it is stopped. */
function keep(
  launcher: Launcher,
  server: ServerProcess,
  announcer: Announcer,
  release: () => void,
): EmbeddedServer {
  const access = launcher.access(server.boltPort);
  const supervised = {
    start: (signal: AbortSignal) => launcher.start(server.boltPort, signal),
    end: (running: ServerProcess, isLost: boolean) =>
      launcher.end(running, isLost ? LOST_GRACE_MS : STOP_GRACE_MS),
    ask: () => askForLife(access, HEALTH_TIMEOUT_MS),
  };
  const supervisor = new Supervisor(supervised, server, announcer);
  return {
    access,
    onEvent: announcer.onEvent,
    restart: (reason) => supervisor.restart(reason),
    stop: () => supervisor.stop().finally(release),
  };
}

/**
 * Takes over the server of this data folder or starts one, and keeps it alive.
 * @throws {DatabaseStartError} with a sentence for the user; nothing is left running then.
 */
export async function startEmbedded(
  settings: EmbeddedSettings,
  steps: Steps,
  signal?: AbortSignal,
): Promise<EmbeddedServer> {
  const paths = embeddedPaths(settings.dataDir, settings.jarsDir);
  const release = takeLock(paths.lock);
  try {
    const announcer = createAnnouncer();
    const launcher = new Launcher(settings, paths, steps, announcer);
    const server = await firstServer(launcher, settings.embeddedPort, signal);
    return keep(launcher, server, announcer, release);
  } catch (error) {
    release();
    throw error;
  }
}

/** How to reach the server that another, running app keeps on this data folder; undefined when there is none. */
export function joinEmbedded(settings: EmbeddedSettings): Access | undefined {
  const paths = embeddedPaths(settings.dataDir, settings.jarsDir);
  const running = findRunning(paths);
  if (holderOf(paths.lock) === undefined || running === undefined) return undefined;
  return embeddedAccess(running.process.boltPort, ownPassword(paths));
}
