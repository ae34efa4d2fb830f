/** How to reach a database, and drivers and a sign of life from it. */
import { readFileSync } from "node:fs";
import neo4j, { type Driver, Neo4jError } from "neo4j-driver";
import packageJson from "../../package.json" with { type: "json" };

/** Address and credentials. `database` undefined means the user's home database. */
export interface Access {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string | undefined;
}

const POOL_SIZE = 50;
/** A request that finds no connection is answered with 503 soon instead of waiting. */
const ACQUISITION_TIMEOUT_MS = 5_000;
const CONNECTION_TIMEOUT_MS = 4_000;
const RETRY_TIME_MS = 8_000;
/** A connection that was idle this long is tried before use, since the server may have been restarted since. */
const LIVENESS_CHECK_AFTER_MS = 10_000;

/** What a caller may set otherwise. */
type Overrides = Readonly<Partial<Record<"maxConnectionPoolSize" | "maxTransactionRetryTime", number>>>;

/** A driver with Waybill's pool and timeouts; integers come as BigInt. Close it when done. */
export function openDriver({ uri, user, password }: Access, config: Overrides = {}): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    userAgent: `waybill/${packageJson.version}`,
    telemetryDisabled: true,
    maxConnectionPoolSize: POOL_SIZE,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    connectionLivenessCheckTimeout: LIVENESS_CHECK_AFTER_MS,
    maxTransactionRetryTime: RETRY_TIME_MS,
    ...config,
  });
}

const aliveQuery = readFileSync(new URL("../../cypher/server/alive.cypher", import.meta.url), "utf8");

async function askWith(driver: Driver, database: string | undefined): Promise<void> {
  const chosen = database === undefined ? {} : { database };
  await driver.executeQuery(aliveQuery, {}, { ...chosen, routing: neo4j.routing.READ });
}

/**
 * Resolves when the database answers a query on a connection of its own within `timeoutMs`.
 * @throws {Neo4jError} as the driver gives it, or an Error when the time is over.
 */
export async function askForLife(access: Access, timeoutMs: number): Promise<void> {
  const driver = openDriver(access, { maxConnectionPoolSize: 1, maxTransactionRetryTime: 0 });
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  try {
    await Promise.race([askWith(driver, access.database), timer.promise]);
  } finally {
    clearTimeout(timeout);
    // A server that hangs does not answer the goodbye either: nobody waits for it.
    driver.close().catch(() => undefined);
  }
}

/** Whether asking again cannot help: the credentials or the database's name are wrong. */
export function isRefusal(error: unknown): error is Neo4jError {
  if (!(error instanceof Neo4jError)) return false;
  return error.code.startsWith("Neo.ClientError.Security.") || error.code.endsWith(".DatabaseNotFound");
}
