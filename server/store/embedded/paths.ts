/** Where the embedded server keeps what: one data folder, and jars that several of them can share. */
import { mkdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";

/** Absolute paths of one data folder. */
export interface EmbeddedPaths {
  /** Held by the app that uses this folder. */
  readonly lock: string;
  readonly password: string;
  /** Which server process runs on which port, for the next start to find. */
  readonly record: string;
  /** Neo4j's home: conf, data, logs. */
  readonly home: string;
  readonly conf: string;
  /** What the server's process prints, new with each start of it. */
  readonly console: string;
  readonly jars: string;
}

/** Creates the data folder, readable by its owner only, and names its files. */
export function embeddedPaths(dataDir: string, jarsDir: string | undefined): EmbeddedPaths {
  const home = resolve(dataDir, "database");
  for (const folder of ["conf", "logs"]) mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  const root = realpathSync(resolve(dataDir));
  const realHome = join(root, "database");
  return {
    lock: join(root, "app.lock"),
    password: join(root, "password"),
    record: join(root, "server.json"),
    home: realHome,
    conf: join(realHome, "conf"),
    console: join(realHome, "logs", "console.log"),
    jars: resolve(jarsDir ?? join(root, "neo4j")),
  };
}
