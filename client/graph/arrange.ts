/** Asks the layout worker for places; one question at a time, and a newer question makes an older one moot. */
import type { Places } from "./bodies.ts";
import type { LayoutReport, LayoutRequest } from "./layout-worker.ts";
import { type Outline, unpacked } from "./outline.ts";

export interface Arranger {
  /** Places for the bodies, or null when a newer question was asked meanwhile. */
  readonly arrange: (outline: Outline) => Promise<Places | null>;
  /** Ends the layout at work with what stands. */
  readonly finish: () => void;
  /** Drops the layout at work; its question is answered with null. */
  readonly stop: () => void;
}

interface Work {
  readonly worker: Worker;
  readonly drop: () => void;
}

function post(worker: Worker, request: LayoutRequest): void {
  worker.postMessage(request);
}

/** `onDone` hears how much is done, from 0 to 1, and null at the end. */
export function createArranger(onDone: (done: number | null) => void): Arranger {
  let latest: Work | null = null;
  const stop = () => {
    latest?.drop();
    latest = null;
  };
  const arrange = (outline: Outline) => {
    stop();
    const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
    return new Promise<Places | null>((resolve, reject) => {
      latest = { worker, drop: () => resolve(null) };
      worker.addEventListener("message", ({ data }: MessageEvent<LayoutReport>) => {
        if ("places" in data) resolve(unpacked(data.places, outline));
        else onDone(data.done);
      });
      worker.addEventListener("error", (event) => reject(new Error(`The layout failed: ${event.message}`)));
      post(worker, outline);
    }).finally(() => {
      worker.terminate();
      if (latest?.worker === worker) latest = null;
      if (latest === null) onDone(null);
    });
  };
  return { arrange, stop, finish: () => latest && post(latest.worker, "stop") };
}
