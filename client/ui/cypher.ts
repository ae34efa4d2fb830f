/** A query that a view can show, and who opens one in the console: the app knows, the views only ask. */
import { createContext } from "react";

export interface Cypher {
  readonly query: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One way to ask for what a view shows; `label` tells it from the others where there are several. */
export interface ShownCypher extends Cypher {
  readonly label: string;
}

/** Puts a query into the console and opens it. */
export const OpenCypher = createContext<(cypher: Cypher) => void>(() => undefined);
