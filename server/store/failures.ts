/** The driver's errors as failures the product can name. */
import { Neo4jError } from "neo4j-driver";
import { DatabaseAway, Failure } from "#domain/errors.ts";

/** Codes that say there is no database to talk to right now (Neo4j status codes, driver's error codes). */
const AWAY: ReadonlySet<string> = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.TransientError.Database.DatabaseUnavailable",
  "Neo.TransientError.Cluster.NotALeader",
  "Neo.ClientError.Cluster.NotALeader",
  "Neo.ClientError.Database.DatabaseNotFound",
]);

const TIMED_OUT: ReadonlySet<string> = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
]);

/** A transaction that needs more of the server's memory than one may use. */
const TOO_LARGE = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

/** Failures without a code of their own: the pool has no connection to give; the server needs a restart (a full disk). */
const AWAY_WORDS = /connection acquisition timed out|pool is closed|critical error/i;

function isAway(error: Neo4jError): boolean {
  return AWAY.has(error.code) || AWAY_WORDS.test(error.message);
}

/** What to throw for an error of the driver: a failure with a code where one fits, else the error itself. */
export function failureOf(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.has(error.code)) {
    return new Failure("query-timeout", "The query did not end within its time.", [], { cause: error });
  }
  if (error.code === TOO_LARGE) {
    const detail =
      "This needs more of the database's memory than one transaction may use; ask for less at once.";
    return new Failure("too-large", detail, [], { cause: error });
  }
  return isAway(error) ? new DatabaseAway({ cause: error }) : error;
}
