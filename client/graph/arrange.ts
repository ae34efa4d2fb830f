/** Asks the layout worker for places; one question at a time, and a newer question makes an older one moot. */
import type { Places, Shape } from "./bodies.ts";

export interface Arranger {
  /** Places for the shape, or null when a newer question was asked meanwhile. */
  readonly arrange: (shape: Shape) => Promise<Places | null>;
  readonly stop: () => void;
}

function ask(shape: Shape, onWorker: (worker: Worker) => void): Promise<Places> {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  onWorker(worker);
  return new Promise<Places>((resolve, reject) => {
    worker.addEventListener("message", ({ data: places }: MessageEvent<Places>) => resolve(places));
    worker.addEventListener("error", (event) => reject(new Error(`The layout failed: ${event.message}`)));
    worker.postMessage(shape);
  }).finally(() => worker.terminate());
}

export function createArranger(): Arranger {
  let latest: Worker | null = null;
  return {
    arrange: async (shape) => {
      latest?.terminate();
      let own: Worker | null = null;
      const places = await ask(shape, (worker) => {
        own = worker;
        latest = worker;
      });
      return latest === own ? places : null;
    },
    stop: () => {
      latest?.terminate();
      latest = null;
    },
  };
}
