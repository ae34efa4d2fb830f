/** What paths are asked for: which of them, how long, over which edges. Kept while one walks to and fro in the inspector. */
import { createStore } from "zustand/vanilla";
import type { EdgeType } from "#domain/graph.ts";

export interface PathOptions {
  readonly ways: "shortest" | "all-shortest" | "several";
  /** Paths at the most. */
  readonly limit: number;
  /** Steps at the most. */
  readonly longest: number;
  readonly direction: "any" | "forward";
  /** Empty: every type of the network. */
  readonly types: readonly EdgeType[];
}

export const pathOptions = createStore<PathOptions>()(() => ({
  ways: "all-shortest",
  limit: 10,
  longest: 5,
  direction: "any",
  types: [],
}));
