/** Keeps the server alive: notices when it dies or stops answering, and starts it again on the same port. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Announcer } from "../events.ts";
import type { ServerProcess } from "./launch.ts";

/** What the supervisor needs to know of the server it keeps. */
export interface Supervised {
  /** Starts the server again and resolves when it answers; leaves no process behind when it rejects or `signal` fires. */
  start(signal: AbortSignal): Promise<ServerProcess>;
  /** Ends a server process and resolves when it is gone; one that is lost is not given the time to say goodbye. */
  end(server: ServerProcess, isLost: boolean): Promise<void>;
  /** Rejects when the server does not answer in time. */
  ask(server: ServerProcess): Promise<void>;
}

/** The running supervision of one server. */
export interface Supervision {
  /** Ends the server and starts it again; resolves when it answers. `reason` is told to listeners. */
  restart(reason: string): Promise<void>;
  /** Stops supervising and ends the server. */
  stop(): Promise<void>;
}

const ASK_EVERY_MS = 1_000;
/** With the time each question is given, eighteen seconds of silence: more than the worst pause under a heavy import. */
const FAILURES_IN_A_ROW = 3;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A server that lived this long is restarted at once when it dies; one that dies sooner, after a pause. */
const STABLE_AFTER_MS = 60_000;

/** Pauses before restarts: none at first, then doubling up to a cap, until the server has been stable. */
export function createBackOff(now: () => number = Date.now): { pause(): number; cameUp(): void } {
  let pause = 0;
  let upSince = Number.NEGATIVE_INFINITY;
  return {
    pause() {
      if (now() - upSince > STABLE_AFTER_MS && upSince !== Number.NEGATIVE_INFINITY) pause = 0;
      upSince = Number.NEGATIVE_INFINITY;
      const before = pause;
      pause = Math.min(Math.max(pause * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
      return before;
    },
    cameUp() {
      upSince = now();
    },
  };
}

/** Resolves with why the server does not answer any more, after several failures in a row; undefined once `signal` fires. */
async function untilSilent(
  of: Supervised,
  server: ServerProcess,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (let failures = 0; failures < FAILURES_IN_A_ROW; ) {
    await pauseFor(ASK_EVERY_MS, signal);
    if (signal.aborted) return undefined;
    failures = await of.ask(server).then(
      () => 0,
      () => failures + 1,
    );
  }
  return "it does not answer";
}

async function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}

/** Supervises a server from its construction on. */
export class Supervisor implements Supervision {
  readonly #of: Supervised;
  readonly #announcer: Announcer;
  readonly #backOff = createBackOff();
  readonly #stopping = new AbortController();
  readonly #kept: Promise<void>;
  #server: ServerProcess | undefined;
  #demand = Promise.withResolvers<string>();
  #isUp = Promise.withResolvers<void>();

  constructor(of: Supervised, first: ServerProcess, announcer: Announcer) {
    this.#of = of;
    this.#announcer = announcer;
    this.#kept = this.#keepAlive(first);
  }

  restart(reason: string): Promise<void> {
    this.#demand.resolve(reason);
    return this.#isUp.promise;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#kept;
    this.#isUp.resolve();
    if (this.#server !== undefined) await this.#of.end(this.#server, false);
  }

  async #keepAlive(first: ServerProcess): Promise<void> {
    for (let server: ServerProcess | undefined = first; server !== undefined; ) {
      this.#server = server;
      this.#backOff.cameUp();
      const why = await this.#untilDown(server);
      if (why === undefined) return;
      this.#announcer.tell({ kind: "down", sentence: `Neo4j is being restarted: ${why}.` });
      await this.#of.end(server, true);
      this.#server = undefined;
      server = await this.#startAgain();
      this.#tellUp(server);
    }
  }

  /** Whoever asked for a restart while one was under way has got it with this one. */
  #tellUp(server: ServerProcess | undefined): void {
    if (server !== undefined) this.#announcer.tell({ kind: "up", sentence: "Neo4j answers again." });
    this.#isUp.resolve();
    this.#isUp = Promise.withResolvers();
    this.#demand = Promise.withResolvers();
  }

  async #untilDown(server: ServerProcess): Promise<string | undefined> {
    const done = new AbortController();
    const signal = AbortSignal.any([done.signal, this.#stopping.signal]);
    const exited = server.exited.then((how) => `it ended with ${how}`);
    const why = await Promise.race([
      this.#demand.promise,
      exited,
      untilSilent(this.#of, server, signal),
      aborted(signal),
    ]);
    done.abort();
    return why;
  }

  async #startAgain(): Promise<ServerProcess | undefined> {
    const { signal } = this.#stopping;
    for (;;) {
      await pauseFor(this.#backOff.pause(), signal);
      if (signal.aborted) return undefined;
      try {
        return await this.#of.start(signal);
      } catch (error) {
        if (signal.aborted) return undefined;
        const why = error instanceof Error ? error.message : String(error);
        this.#announcer.tell({ kind: "retry", sentence: `Neo4j could not be restarted: ${why}` });
      }
    }
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
}
