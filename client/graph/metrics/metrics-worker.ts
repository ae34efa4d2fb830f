/** The metrics' worker: a metric and the ties in, a number for each node out. */
import { type Metric, reckon, type Ties } from "./reckon.ts";

self.addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly metric: Metric; readonly ties: Ties }>) => {
    self.postMessage(reckon(data.metric, data.ties));
  },
);
