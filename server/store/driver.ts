/** Opens the driver as the store needs it: integers without loss, failures soon enough for an answer to a browser. */
import neo4j, { type Driver } from "neo4j-driver";

/** Where a Neo4j is and how to enter it. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const SOON_MS = 5_000;

/** A driver over a pool of its own; opening it does not yet connect. Close it through the store. */
export function openDriver({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    useBigInt: true,
    userAgent: "waybill",
    telemetryDisabled: true,
    connectionTimeout: SOON_MS,
    connectionAcquisitionTimeout: 2 * SOON_MS,
    // After this the caller is told, and asks again; a browser should not wait half a minute to hear it.
    maxTransactionRetryTime: SOON_MS,
  });
}
