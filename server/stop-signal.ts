/** Knows when the app is to stop: on SIGINT and SIGTERM, and when the npm that started it is gone. */
import { startedByNpm } from "./config.ts";

const LOOK_EVERY_MS = 250;

/** npm passes SIGTERM on to a shell that dies of it without a word to the app: then the app has another parent. */
function watchParent(stop: () => void): void {
  if (!startedByNpm()) return;
  const parent = process.ppid;
  const watch = () => {
    if (process.ppid !== parent) stop();
  };
  setInterval(watch, LOOK_EVERY_MS).unref();
}

/** A signal that fires when the app is to stop. */
export function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  // Not `once`: Ctrl-C comes twice, from the terminal and from npm, and a second signal that nobody awaits kills.
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, stop);
  watchParent(stop);
  return stopping.signal;
}
