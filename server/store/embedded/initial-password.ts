/** Sets the first password of a database that has never been started, with Neo4j's own command for it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { DatabaseStartError } from "../start-error.ts";
import { COLLECTOR } from "./archive.ts";
import type { Java } from "./java.ts";
import type { EmbeddedPaths } from "./paths.ts";
import type { Jars } from "./resolve.ts";

const run = promisify(execFile);

/** Sets the password in `paths.password`; it travels as a file's name, so that no list of processes shows it. */
export async function setInitialPassword(java: Java, jars: Jars, paths: EmbeddedPaths): Promise<void> {
  const command = ["dbms", "set-initial-password", `@${paths.password}`];
  const flags = [COLLECTOR, "-XX:TieredStopAtLevel=1"];
  const admin = ["-cp", jars.classPath, "org.neo4j.server.startup.Neo4jAdminCommand"];
  try {
    await run(java.command, [...flags, ...admin, ...command], {
      env: { NEO4J_HOME: paths.home, NEO4J_CONF: paths.conf },
    });
  } catch (error) {
    throw new DatabaseStartError("boot-failed", `Neo4j's first password could not be set: ${error}`, {
      cause: error,
    });
  }
}
