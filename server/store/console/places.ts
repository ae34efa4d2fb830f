/** The few places for console queries: who finds none waits a moment, then is refused. */
import { availableParallelism } from "node:os";
import { Failure } from "#domain/errors.ts";

const MOST_UNLESS_TOLD = 2;

/** A runaway query takes a processor for itself: half of them are kept for everybody else. */
export const usualPlaces = (processors = availableParallelism()) =>
  Math.min(MOST_UNLESS_TOLD, Math.max(1, Math.floor(processors / 2)));

/** Gives its place back; twice does no harm. */
export type Release = () => void;

/** `count` places, each wait at most `patienceMs`. */
export class Places {
  readonly #waiting: ((release: Release) => void)[] = [];
  readonly #count: number;
  readonly #patienceMs: number;
  #taken = 0;

  constructor(count: number, patienceMs: number) {
    this.#count = count;
    this.#patienceMs = patienceMs;
  }

  #occupy(): Release {
    this.#taken += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#taken -= 1;
      this.#waiting.shift()?.(this.#occupy());
    };
  }

  /** @throws Failure `too-many-queries` when no place becomes free in time */
  async take(): Promise<Release> {
    if (this.#taken < this.#count) return this.#occupy();
    const turn = Promise.withResolvers<Release>();
    this.#waiting.push(turn.resolve);
    const timer = setTimeout(() => {
      this.#waiting.splice(this.#waiting.indexOf(turn.resolve), 1);
      const detail = `The console runs ${this.#count} queries at a time, and all places are taken; try again when one has ended.`;
      turn.reject(new Failure("too-many-queries", detail));
    }, this.#patienceMs);
    return turn.promise.finally(() => clearTimeout(timer));
  }
}
