/** Starts, takes over and ends the server processes of one data folder. */
import { existsSync, rmSync } from "node:fs";
import type { Access } from "../access.ts";
import type { Announcer } from "../events.ts";
import { DatabaseStartError } from "../start-error.ts";
import type { Steps } from "../steps.ts";
import { archiveFlags, type ClassArchive, classArchive, makeArchive } from "./archive.ts";
import { writeConf } from "./conf.ts";
import { setInitialPassword } from "./initial-password.ts";
import { findJava, type Java } from "./java.ts";
import { findRunning, type Launch, launch, type ServerChoices, type ServerProcess } from "./launch.ts";
import { hasStore, ownPassword } from "./password.ts";
import type { EmbeddedPaths } from "./paths.ts";
import { endProcess } from "./process.ts";
import { embeddedAccess, waitUntilReady } from "./ready.ts";
import { type Jars, neo4jVersion, resolveJars } from "./resolve.ts";

/** What the embedded server can be told. */
export interface EmbeddedSettings {
  readonly dataDir: string;
  /** undefined means a folder in `dataDir`. */
  readonly jarsDir?: string | undefined;
  /** In MiB. */
  readonly embeddedHeap: number;
  /** 0 means any free port. */
  readonly embeddedPort: number;
  readonly javaHome?: string | undefined;
}

/** With Docker's ten seconds in mind: a stop takes about one. */
export const STOP_GRACE_MS = 5_000;
/** The archive takes twenty seconds of a processor, so it waits until the first start's own work is over. */
const ARCHIVE_AFTER_MS = 30_000;

/** Starts servers of one data folder, one after the other. */
export class Launcher {
  readonly #settings: EmbeddedSettings;
  readonly #paths: EmbeddedPaths;
  readonly #steps: Steps;
  readonly #announcer: Announcer;
  readonly #password: string;
  /** Found once: asking each Java for its version takes a good part of a restart. */
  #java: Java | undefined;
  #stopArchiving: () => void = () => undefined;

  constructor(settings: EmbeddedSettings, paths: EmbeddedPaths, steps: Steps, announcer: Announcer) {
    this.#settings = settings;
    this.#paths = paths;
    this.#steps = steps;
    this.#announcer = announcer;
    this.#password = ownPassword(paths);
  }

  get #choices(): ServerChoices {
    const { embeddedHeap, embeddedPort } = this.#settings;
    return { version: neo4jVersion(), heap: embeddedHeap, wantedPort: embeddedPort };
  }

  access(boltPort: number): Access {
    return embeddedAccess(boltPort, this.#password);
  }

  /** The server that an app before this one left running, if it is the one wanted; any other is ended. */
  async takeOver(signal: AbortSignal | undefined): Promise<ServerProcess | undefined> {
    const found = findRunning(this.#paths);
    if (found === undefined) return undefined;
    if (JSON.stringify(found.choices) !== JSON.stringify(this.#choices)) {
      await this.#steps.step("Stopping the Neo4j of an earlier start", () => this.end(found.process));
      return undefined;
    }
    try {
      await this.#steps.step(`Taking over the running Neo4j (pid ${found.process.mark.pid})`, () =>
        waitUntilReady(found.process, this.#password, this.#paths, signal),
      );
      return found.process;
    } catch (error) {
      await this.end(found.process);
      if (signal?.aborted) throw error;
      return undefined;
    }
  }

  /** Starts a server and waits until it answers; leaves no process behind when that fails. */
  async start(boltPort: number, signal: AbortSignal | undefined): Promise<ServerProcess> {
    const java = await this.#knownJava();
    const jars = await resolveJars(this.#paths.jars, this.#steps, signal);
    writeConf(this.#paths.conf, { boltPort, heap: this.#settings.embeddedHeap });
    if (!hasStore(this.#paths)) await setInitialPassword(java, jars, this.#paths);
    const archive = classArchive(java, jars, this.#paths.home);
    const how = { java, jars, paths: this.#paths, choices: this.#choices, boltPort };
    const boot = () => this.#bootQuickly(how, archive, signal);
    const server = await this.#steps.step(`Starting Neo4j ${jars.version}`, boot);
    this.#archiveLater(java, jars, archive);
    return server;
  }

  async #knownJava(): Promise<Java> {
    if (this.#java === undefined || !existsSync(this.#java.command))
      this.#java = await findJava(this.#settings.javaHome);
    return this.#java;
  }

  /** Boots with the archive; an archive that the server fails to boot with is thrown away. */
  async #bootQuickly(how: Omit<Launch, "flags">, archive: ClassArchive, signal: AbortSignal | undefined) {
    try {
      return await this.#boot({ ...how, flags: archiveFlags(archive) }, signal);
    } catch (error) {
      const mayBeTheArchive = error instanceof DatabaseStartError && error.failure === "boot-failed";
      if (!mayBeTheArchive || !existsSync(archive.file)) throw error;
      rmSync(archive.file, { force: true });
      return this.#boot({ ...how, flags: [] }, signal);
    }
  }

  async #boot(how: Launch, signal: AbortSignal | undefined): Promise<ServerProcess> {
    const server = launch(how);
    try {
      await waitUntilReady(server, this.#password, this.#paths, signal);
      return server;
    } catch (error) {
      await this.end(server);
      throw error;
    }
  }

  #archiveLater(java: Java, jars: Jars, archive: ClassArchive): void {
    const tell = (sentence: string) => this.#announcer.tell({ kind: "note", sentence });
    const timer = setTimeout(() => {
      this.#stopArchiving = makeArchive(java, jars, archive, tell);
    }, ARCHIVE_AFTER_MS).unref();
    this.#stopArchiving = () => clearTimeout(timer);
  }

  /** Ends a server of this folder: in about a second, or by force after `graceMs`. */
  async end(server: ServerProcess, graceMs = STOP_GRACE_MS): Promise<void> {
    this.#stopArchiving();
    await endProcess(server.mark, graceMs);
    rmSync(this.#paths.record, { force: true });
  }
}
