/** Sees a console query that goes on after it was cancelled, or a database that no longer answers, and has it restarted. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import * as z from "zod";
import { DatabaseAway } from "#domain/errors.ts";
import { defineQuery } from "../query.ts";
import { createStore, type Store } from "../store.ts";

const running = defineQuery({
  file: "console/running.cypher",
  access: "read",
  row: z.object({ id: z.string() }),
});

const ASK_EVERY_MS = 250;
const ANSWER_WITHIN_MS = 5_000;
/** A query that was cancelled is gone within milliseconds, unless it sits in a loop that never looks up. */
const GONE_WITHIN_MS = 3_500;

export type Restart = (reason: string) => Promise<void>;

/** Watches over the database for the console; `restart` undefined where nobody can restart it. */
export class Watch {
  readonly #store: Store;
  readonly #restart: Restart | undefined;
  #restarting: Promise<void> | undefined;
  #stuck: string | undefined;
  #closed = false;

  constructor(driver: Driver, database: string | undefined, restart: Restart | undefined) {
    this.#store = createStore(driver, {
      ...(database !== undefined && { database }),
      timeoutMs: ANSWER_WITHIN_MS,
    });
    this.#restart = restart;
  }

  /** Watches no more: from now on nothing is restarted. */
  close(): void {
    this.#closed = true;
  }

  /** @throws DatabaseAway while the database is being restarted, or a cancelled query goes on in it */
  check(): void {
    if (this.#restarting !== undefined || this.#stuck !== undefined) throw new DatabaseAway();
  }

  async #isRunning(id: string): Promise<boolean | "unknown"> {
    const answer = this.#store.read(running).then(
      (rows) => rows.some((row) => row.id === id),
      () => "unknown" as const,
    );
    return Promise.race([answer, sleep(ANSWER_WITHIN_MS, "unknown" as const)]);
  }

  /** Resolves once the database no longer works on the query; has it restarted when that does not happen. */
  async untilGone(id: string): Promise<void> {
    const since = Date.now();
    for (;;) {
      const found = await this.#isRunning(id);
      if (found === false || this.#closed) break;
      if (Date.now() - since > GONE_WITHIN_MS) return this.#end(id, found);
      await sleep(ASK_EVERY_MS);
    }
  }

  async #end(id: string, found: true | "unknown"): Promise<void> {
    const what =
      found === true
        ? "a console query goes on although it was ended"
        : "it does not answer while a console query runs";
    if (this.#restart === undefined) return this.#waitFor(id);
    this.#restarting ??= this.#restart(what).finally(() => {
      this.#restarting = undefined;
    });
    await this.#restarting;
  }

  /** Nobody can restart it: no new queries until the old one is gone. */
  async #waitFor(id: string): Promise<void> {
    this.#stuck = id;
    while (!this.#closed && (await this.#isRunning(id)) !== false) await sleep(ASK_EVERY_MS);
    this.#stuck = undefined;
  }
}
