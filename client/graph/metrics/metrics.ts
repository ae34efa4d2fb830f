/** Metrics as they were last reckoned: only when somebody asks, in a worker, never on a click. */
import { createStore } from "zustand/vanilla";
import type { Session } from "../session.ts";
import type { Metric, Ties } from "./reckon.ts";

type Values = Readonly<Record<string, number>>;

export interface Reckoned {
  /** The session that the numbers are of: of a later one they are stale. */
  readonly of: Session;
  readonly values: Values;
}

interface Metrics {
  readonly reckoned: Readonly<Partial<Record<Metric, Reckoned>>>;
  /** The metric that a worker is at. */
  readonly working: Metric | null;
  /** Why the last one failed; null when it did not. */
  readonly failed: string | null;
  readonly ask: (metric: Metric, session: Session) => void;
  readonly cancel: () => void;
}

function tiesOf({ nodes, edges }: Session): Ties {
  return {
    nodes: [...nodes.keys()],
    edges: [...edges.values()].map(({ source, target }) => [source, target] as const),
  };
}

let worker: Worker | null = null;

export const metrics = createStore<Metrics>()((set) => {
  const end = (failed: string | null) => {
    worker?.terminate();
    worker = null;
    set({ working: null, failed });
  };
  return {
    reckoned: {},
    working: null,
    failed: null,
    ask: (metric, session) => {
      end(null);
      worker = new Worker(new URL("./metrics-worker.ts", import.meta.url), { type: "module" });
      worker.addEventListener("message", ({ data: values }: MessageEvent<Values>) => {
        end(null);
        set(({ reckoned }) => ({ reckoned: { ...reckoned, [metric]: { of: session, values } } }));
      });
      worker.addEventListener("error", ({ message }) => end(`${metric} could not be reckoned: ${message}`));
      worker.postMessage({ metric, ties: tiesOf(session) });
      set({ working: metric });
    },
    cancel: () => end(null),
  };
});
