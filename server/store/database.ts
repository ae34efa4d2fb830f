/** Opens the database: the one that NEO4J_URI names, else the embedded server. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Config, Driver } from "neo4j-driver";
import { type Access, askForLife, isRefusal, openDriver } from "./access.ts";
import { joinEmbedded, startEmbedded } from "./embedded/embedded.ts";
import type { EmbeddedSettings } from "./embedded/launcher.ts";
import { createAnnouncer, type DatabaseListener } from "./events.ts";
import { requestRestart } from "./restart-request.ts";
import { DatabaseStartError } from "./start-error.ts";
import type { Steps } from "./steps.ts";

/** What must be known to open a database; the app's settings have it all. */
export interface DatabaseSettings extends EmbeddedSettings {
  readonly neo4jUri?: string | undefined;
  readonly neo4jUser: string;
  readonly neo4jPassword?: string | undefined;
  readonly neo4jDatabase?: string | undefined;
  /** Where the keeper of an external database looks for a request to restart it. */
  readonly neo4jRestartFile?: string | undefined;
}

/** An open database. */
export interface Database {
  readonly uri: string;
  readonly driver: Driver;
  /** Opens a driver with connections of its own; whoever opens it closes it. */
  openDriver(config: Config): Driver;
  /** undefined means the user's home database. */
  readonly databaseName: string | undefined;
  readonly kind: "embedded" | "external";
  /** Tells a listener when the database goes down and comes back; returns what removes it. An external one tells nothing. */
  onEvent(listener: DatabaseListener): () => void;
  /** Ends the embedded server and starts it again, for queries that nothing else stops; absent where it is not ours. */
  restart?(reason: string): Promise<void>;
  /** Closes the driver and, if it is ours, the server. Takes less than ten seconds. */
  close(): Promise<void>;
}

/** How to open it. */
export interface OpenOptions {
  /** Gives up, leaving no process behind. */
  readonly signal?: AbortSignal;
  /** Uses the embedded server of a running app instead of being refused by it; meant for the command line. */
  readonly join?: boolean;
  /** How long NEO4J_URI may stay silent before the start is given up, in milliseconds; a minute unless told. */
  readonly waitMs?: number;
}

const WAIT_FOR_EXTERNAL_MS = 60_000;
const ASK_EVERY_MS = 1_000;
const ASK_TIMEOUT_MS = 10_000;

function refused(access: Access, error: Error): DatabaseStartError {
  return new DatabaseStartError(
    "refused",
    `${access.uri} refused user ${access.user}: ${error.message} Check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    { cause: error },
  );
}

async function waitForExternal(
  access: Access,
  { signal, waitMs = WAIT_FOR_EXTERNAL_MS }: OpenOptions,
): Promise<void> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    try {
      return await askForLife(access, ASK_TIMEOUT_MS);
    } catch (error) {
      if (signal?.aborted) throw new DatabaseStartError("stopped", "The start was stopped.");
      if (isRefusal(error)) throw refused(access, error);
      if (Date.now() > deadline) throw unreachable(access, waitMs, error);
    }
    await sleep(ASK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}

function unreachable({ uri }: Access, waitMs: number, error: unknown): DatabaseStartError {
  const why = error instanceof Error ? error.message : String(error);
  return new DatabaseStartError(
    "unreachable",
    `No Neo4j answered at ${uri} within ${waitMs / 1000} s (${why}). Check NEO4J_URI, or unset it to let Waybill run its own.`,
    { cause: error },
  );
}

/** A database that somebody else runs. */
function connect(access: Access, kind: Database["kind"], restartFile?: string): Database {
  const driver = openDriver(access);
  const announcer = createAnnouncer();
  return {
    uri: access.uri,
    driver,
    openDriver: (config) => openDriver(access, config),
    databaseName: access.database,
    kind,
    onEvent: announcer.onEvent,
    ...(restartFile !== undefined && {
      restart: (reason: string) => requestRestart(restartFile, reason, access, announcer),
    }),
    close: () => driver.close(),
  };
}

async function openExternal(uri: string, settings: DatabaseSettings, steps: Steps, options: OpenOptions) {
  const { neo4jUser: user, neo4jPassword: password = "", neo4jDatabase: database } = settings;
  const access = { uri, user, password, database };
  await steps.step(`Connecting to Neo4j at ${uri}`, () => waitForExternal(access, options));
  return connect(access, "external", settings.neo4jRestartFile);
}

async function openEmbedded(settings: DatabaseSettings, steps: Steps, signal: AbortSignal | undefined) {
  const server = await startEmbedded(settings, steps, signal);
  const opened = connect(server.access, "embedded");
  return {
    ...opened,
    onEvent: server.onEvent,
    restart: server.restart,
    // Together: a driver with a query under way closes only when the server is gone.
    close: async () => {
      await Promise.all([opened.close(), server.stop()]);
    },
  };
}

/**
 * Opens the database and resolves once it has answered a query.
 * @throws {DatabaseStartError} whose message is a sentence for the user.
 */
export async function openDatabase(
  settings: DatabaseSettings,
  steps: Steps,
  options: OpenOptions = {},
): Promise<Database> {
  if (settings.neo4jUri !== undefined) return openExternal(settings.neo4jUri, settings, steps, options);
  const running = options.join ? joinEmbedded(settings) : undefined;
  return running === undefined ? openEmbedded(settings, steps, options.signal) : connect(running, "embedded");
}
