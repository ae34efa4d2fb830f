/** An embedded server without authentication, as some run theirs: what keeps queries out must not rest on passwords. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Access, openDriver } from "#store/access.ts";
import { writeConf } from "#store/embedded/conf.ts";
import { findJava } from "#store/embedded/java.ts";
import { launch } from "#store/embedded/launch.ts";
import { embeddedPaths } from "#store/embedded/paths.ts";
import { choosePort } from "#store/embedded/port.ts";
import { endProcess } from "#store/embedded/process.ts";
import { waitUntilReady } from "#store/embedded/ready.ts";
import { neo4jVersion, resolveJars } from "#store/embedded/resolve.ts";
import { migrate } from "#store/migrate.ts";
import { createStore } from "#store/store.ts";

const HEAP = 1024;
const GRACE_MS = 5_000;

interface OpenServer {
  readonly access: Access;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts it on a folder of its own and brings its schema up to date. */
export async function startOpenServer(): Promise<OpenServer> {
  const { EMBEDDED_JARS_DIR, JAVA_HOME } = process.env;
  const dataDir = mkdtempSync(join(tmpdir(), "waybill-open-"));
  const paths = embeddedPaths(dataDir, EMBEDDED_JARS_DIR ?? join(".waybill", "neo4j"));
  const java = await findJava(JAVA_HOME);
  const jars = await resolveJars(paths.jars, { step: (_name, run) => run() });
  const boltPort = await choosePort(0);
  writeConf(paths.conf, { boltPort, heap: HEAP });
  const conf = join(paths.conf, "neo4j.conf");
  writeFileSync(conf, readFileSync(conf, "utf8").replace("auth_enabled=true", "auth_enabled=false"));
  const boot = async () => {
    const choices = { version: neo4jVersion(), heap: HEAP, wantedPort: 0 };
    const started = launch({ java, jars, paths, choices, boltPort, flags: [] });
    await waitUntilReady(started, "nobody asks for it", paths);
    return started;
  };
  let server = await boot();
  const access = { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password: "", database: "neo4j" };
  const store = createStore(openDriver(access), { timeoutMs: 60_000 });
  try {
    await migrate(store);
  } finally {
    await store.close();
  }
  return {
    access,
    restart: async () => {
      await endProcess(server.mark, 0);
      server = await boot();
    },
    stop: async () => {
      await endProcess(server.mark, GRACE_MS);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
