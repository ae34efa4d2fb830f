/** The store: runs named queries in managed transactions, each with a timeout, and gives decoded rows. */
import type { Driver, ManagedTransaction, SessionMode } from "neo4j-driver";
import { DatabaseAway } from "#domain/errors.ts";
import { withDeadline } from "./deadline.ts";
import { decodeMap } from "./decode.ts";
import { encodeMap, type Params } from "./encode.ts";
import { failureOf } from "./failures.ts";
import { checkParams, type Query } from "./query.ts";

/** One transaction: its queries see each other's writes, and all of them take effect or none. */
export interface Transaction {
  run<Row>(query: Query<Row>, params?: Params): Promise<Row[]>;
}

export interface RunOptions {
  /** Longest time the transaction may take, in milliseconds. */
  readonly timeoutMs?: number;
}

/**
 * The database as the actions see it. Every method rejects with `DatabaseAway` when the database does not answer (at the
 * latest two seconds after the transaction's time, even when the database takes the question and falls silent) and with a `query-timeout` failure when the transaction outlives its time, `too-large` when it outgrows the server's memory.
 */
export interface Store {
  /** Runs one reading query. */
  read<Row>(query: Query<Row>, params?: Params, options?: RunOptions): Promise<Row[]>;
  /** Runs reading queries that must see one state. */
  reading<T>(work: (tx: Transaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Runs writing queries; the work may be run again after a transient failure, so it must have no other effects. */
  write<T>(work: (tx: Transaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Closes the driver's pool. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Database to use; the user's home database unless told. */
  readonly database?: string;
  /** Longest time a transaction may take unless its caller says otherwise, in milliseconds. */
  readonly timeoutMs: number;
}

async function run<Row>(tx: ManagedTransaction, query: Query<Row>, params: Params): Promise<Row[]> {
  const cypher = query.load();
  checkParams(cypher, params);
  const { records } = await tx.run(cypher.text, encodeMap(params));
  return records.map((record) => query.row.parse(decodeMap(record.toObject())));
}

/** A store over an open driver, which must have been opened with `useBigInt`. */
export function createStore(driver: Driver, { database, timeoutMs }: StoreOptions): Store {
  const transact = async <T>(
    mode: SessionMode,
    work: (tx: Transaction) => Promise<T>,
    timeout = timeoutMs,
  ): Promise<T> => {
    const session = driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: mode,
    });
    let isLate = false;
    const managed = (tx: ManagedTransaction) => {
      // A retry whose caller has been told that the database is away must not write after all.
      if (isLate) throw new DatabaseAway();
      return work({ run: (query, params = {}) => run(tx, query, params) });
    };
    const ended = async () => {
      try {
        return mode === "READ"
          ? await session.executeRead(managed, { timeout })
          : await session.executeWrite(managed, { timeout });
      } finally {
        await session.close();
      }
    };
    try {
      return await withDeadline(ended(), timeout, () => {
        isLate = true;
        // A database that does not answer does not answer the goodbye either: nobody waits for it.
        session.close().catch(() => undefined);
      });
    } catch (error) {
      throw failureOf(error);
    }
  };
  return {
    read: (query, params, options) => transact("READ", (tx) => tx.run(query, params), options?.timeoutMs),
    reading: (work, options) => transact("READ", work, options?.timeoutMs),
    write: (work, options) => transact("WRITE", work, options?.timeoutMs),
    close: () => driver.close(),
  };
}
