/** Starts the database that tests use, once for all folders that need one, and says in one line which it is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "#server/config.ts";
import { type Access, openDriver } from "#store/access.ts";
import { startEmbedded } from "#store/embedded/embedded.ts";
import { migrate } from "#store/migrate.ts";
import { createStore } from "#store/store.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** null: none can be had on this machine. */
    database: Access | null;
  }
}

interface Running {
  readonly access: Access;
  readonly which: string;
  readonly stop: () => Promise<unknown>;
}

const TESTCONTAINERS = "through testcontainers";
const IMAGE = "neo4j:5.26-community";

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function named(): Running | undefined {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user = "neo4j",
    NEO4J_TEST_PASSWORD: password = "",
  } = process.env;
  if (uri === undefined || uri === "") return undefined;
  const access = { uri, user, password, database: undefined };
  return { access, which: `${uri} (NEO4J_TEST_URI)`, stop: async () => undefined };
}

async function hasEngine(): Promise<boolean> {
  try {
    const { getContainerRuntimeClient } = await import("testcontainers");
    await getContainerRuntimeClient();
    return true;
  } catch {
    return false;
  }
}

async function container(): Promise<Running> {
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const started = await new Neo4jContainer(IMAGE).start();
  const access = {
    uri: started.getBoltUri(),
    user: started.getUsername(),
    password: started.getPassword(),
    database: undefined,
  };
  return { access, which: `${IMAGE} ${TESTCONTAINERS}`, stop: () => started.stop() };
}

/** The container where an engine answers; an engine that has no such image and cannot get it is passed over, and told. */
async function containerIfAny(): Promise<Running | undefined> {
  if (!(await hasEngine())) return undefined;
  try {
    return await container();
  } catch (error) {
    process.stdout.write(`A Docker engine answers, but gives no ${IMAGE}: ${reasonOf(error)}\n`);
    return undefined;
  }
}

/** The settings of the embedded server alone: a database that the app is told to use is none of the tests' business. */
function embeddedConfig() {
  const { DATA_DIR, EMBEDDED_JARS_DIR, EMBEDDED_HEAP, JAVA_HOME } = process.env;
  return readConfig({ DATA_DIR, EMBEDDED_JARS_DIR, EMBEDDED_HEAP, JAVA_HOME });
}

async function embedded(): Promise<Running> {
  const dataDir = mkdtempSync(join(tmpdir(), "waybill-test-"));
  const { dataDir: usual, jarsDir = join(usual, "neo4j"), javaHome, ...rest } = embeddedConfig();
  const settings = { ...rest, dataDir, jarsDir, javaHome };
  const server = await startEmbedded(settings, { step: (_name, run) => run() });
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { access: server.access, which: "the embedded server", stop };
}

async function migrated(running: Running): Promise<Running> {
  const store = createStore(openDriver(running.access), { timeoutMs: 60_000 });
  try {
    await migrate(store);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  } finally {
    await store.close();
  }
}

async function start(): Promise<Running | null> {
  try {
    const running = await migrated(named() ?? (await containerIfAny()) ?? (await embedded()));
    process.stdout.write(`Database for tests: ${running.which}\n`);
    return running;
  } catch (error) {
    process.stdout.write(
      `Database for tests: none, so every test that needs one fails: ${reasonOf(error)}\n`,
    );
    return null;
  }
}

/** A project that is there to prove containers is not content with another database. */
function mustBeContainer({ name }: TestProject, running: Running | null): void {
  if (!name.startsWith("containers") || running?.which.endsWith(TESTCONTAINERS)) return;
  throw new Error(`${name} needs a database ${TESTCONTAINERS}, and there is ${running?.which ?? "none"}.`);
}

interface Shared {
  readonly running: Promise<Running | null>;
  users: number;
}

/** Each folder of tests loads this file for itself; the process is what they have in common. */
const commons: typeof globalThis & { waybillTestDatabase?: Shared | undefined } = globalThis;

/** Called by vitest once for each folder before its tests; what it returns is called after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  commons.waybillTestDatabase ??= { running: start(), users: 0 };
  const shared = commons.waybillTestDatabase;
  shared.users += 1;
  const running = await shared.running;
  mustBeContainer(project, running);
  project.provide("database", running?.access ?? null);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    commons.waybillTestDatabase = undefined;
    await running?.stop();
  };
}
