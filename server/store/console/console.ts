/** The console's way into the database: its own few connections, one reading transaction a query, always rolled back. */
import { randomUUID } from "node:crypto";
import type { Config, Driver, Plan, Record, Session, Transaction } from "neo4j-driver";
import type { Explained, Operator } from "#domain/console/plan.ts";
import { consoleFailure, type Limits, timeIsUp } from "./failures.ts";
import { Lines, type Piece } from "./lines.ts";
import { parametersFrom } from "./parameters.ts";
import { Places, usualPlaces } from "./places.ts";
import { type Restart, Watch } from "./watch.ts";

export type { Piece } from "./lines.ts";

/** What a run is made of. `approve` throws when the plan must not run. */
export interface Asked {
  readonly query: string;
  readonly parameters: { readonly [name: string]: unknown };
  readonly limits: Limits;
  readonly approve: (explained: Explained) => void;
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

export interface ConsoleOptions {
  readonly openDriver: (config: Config) => Driver;
  readonly database: string | undefined;
  readonly restart: Restart | undefined;
  /** undefined means as many as the processors allow. */
  readonly concurrency: number | undefined;
}

export interface Console {
  /** @throws Failure with the code that fits: query-refused, query-failed, query-timeout, query-memory, too-many-queries, database-away */
  run(asked: Asked): AsyncGenerator<Piece, void>;
  explain(asked: Asked): Promise<Explained>;
  close(): Promise<void>;
}

const PATIENCE_MS = 5_000;
const ROWS_AT_ONCE = 2_000;

function operatorOf(plan: Plan): Operator {
  const { Details: details, EstimatedRows: rows } = plan.arguments as {
    Details?: unknown;
    EstimatedRows?: unknown;
  };
  return {
    operator: plan.operatorType,
    details: typeof details === "string" ? details : "",
    estimatedRows: typeof rows === "number" ? rows : null,
    children: plan.children.map(operatorOf),
  };
}

async function explainIn(
  tx: Transaction,
  query: string,
  parameters: { readonly [name: string]: unknown },
): Promise<Explained> {
  const { summary } = await tx.run(`EXPLAIN\n${query}`, parameters);
  if (summary.plan === false) throw new Error("EXPLAIN gave no plan");
  return { type: summary.queryType, plan: operatorOf(summary.plan) };
}

/** One query on one session: everything it waits for ends when its time is up or nobody listens any more. */
class Run {
  readonly id = randomUUID();
  readonly session: Session;
  readonly #stopped = Promise.withResolvers<never>();
  readonly #timer: NodeJS.Timeout;
  readonly #asked: Asked;

  constructor(session: Session, asked: Asked) {
    this.session = session;
    this.#asked = asked;
    this.#stopped.promise.catch(() => undefined);
    this.#timer = setTimeout(() => this.#end(timeIsUp(asked.limits)), asked.limits.timeMs);
    asked.signal.addEventListener("abort", this.#leave, { once: true });
    if (asked.signal.aborted) this.#leave();
  }

  readonly #leave = () => this.#end(new Error("nobody waits for the answer any more"));

  #end(why: Error): void {
    this.#stopped.reject(why);
    // Ends the query in the database within milliseconds; the answer to it is not waited for.
    this.session.close().catch(() => undefined);
  }

  until<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    return Promise.race([work, this.#stopped.promise]);
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#asked.signal.removeEventListener("abort", this.#leave);
    this.session.close().catch(() => undefined);
  }
}

/** Opens the console over a database. */
export function createConsole({ openDriver, database, restart, ...options }: ConsoleOptions): Console {
  const { concurrency = usualPlaces() } = options;
  const chosen = database === undefined ? {} : { database };
  const driver = openDriver({
    maxConnectionPoolSize: concurrency + 1,
    fetchSize: ROWS_AT_ONCE,
    maxTransactionRetryTime: 0,
  });
  const watching = openDriver({ maxConnectionPoolSize: 2, maxTransactionRetryTime: 0 });
  const watch = new Watch(watching, database, restart);
  const places = new Places(concurrency, PATIENCE_MS);

  async function begun(run: Run, asked: Asked): Promise<Transaction> {
    const { timeMs } = asked.limits;
    return run.until(
      Promise.resolve(run.session.beginTransaction({ timeout: timeMs, metadata: { console: run.id } })),
    );
  }

  /** Holds a place until the database is rid of the query, which may be after the answer has ended. */
  async function* withRun<T>(
    asked: Asked,
    work: (run: Run, tx: Transaction) => AsyncGenerator<T, void>,
  ): AsyncGenerator<T, void> {
    watch.check();
    const release = await places.take();
    const run = new Run(driver.session({ ...chosen, defaultAccessMode: "READ" }), asked);
    try {
      yield* work(run, await begun(run, asked));
    } catch (error) {
      throw consoleFailure(error, asked.limits, 1);
    } finally {
      run.release();
      void watch
        .untilGone(run.id)
        .catch(() => undefined)
        .finally(release);
    }
  }

  return {
    async *run(asked) {
      const parameters = parametersFrom(asked.parameters);
      yield* withRun(asked, async function* (run, tx) {
        asked.approve(await run.until(explainIn(tx, asked.query, parameters)));
        yield* rowsOf(run, tx, asked, parameters);
      });
    },
    async explain(asked) {
      const parameters = parametersFrom(asked.parameters);
      const explained = withRun(asked, async function* (run, tx) {
        yield await run.until(explainIn(tx, asked.query, parameters));
      });
      for await (const only of explained) return only;
      throw new Error("EXPLAIN gave no plan");
    },
    close: async () => {
      watch.close();
      await Promise.all([driver.close(), watching.close()]);
    },
  };
}

/** Adds records until there is enough to send; false once there are no more or a cap is met. */
async function fill(lines: Lines, records: AsyncIterator<Record>): Promise<boolean> {
  do {
    const next = await records.next();
    if (next.done === true) return false;
    if (lines.limit !== null) {
      lines.cut = lines.limit;
      return false;
    }
    lines.add(next.value);
  } while (!lines.due);
  return true;
}

async function* rowsOf(
  run: Run,
  tx: Transaction,
  { query, limits }: Asked,
  parameters: { readonly [name: string]: unknown },
): AsyncGenerator<Piece, void> {
  const since = performance.now();
  const result = tx.run(query, parameters);
  const columns = await run.until(result.keys());
  const lines = new Lines(columns, limits.rows);
  const records = result[Symbol.asyncIterator]();
  // Not before there are rows to send: a query that fails until then is answered with its own status.
  let more = await run.until(fill(lines, records));
  yield { kind: "columns", columns };
  while (more) {
    yield lines.take();
    more = await run.until(fill(lines, records));
  }
  yield lines.take();
  const { rows, seen, cut: limit } = lines;
  yield { kind: "end", rows, timeMs: Math.round(performance.now() - since), limit, seen };
}
