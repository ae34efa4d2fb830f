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

/** What can be done with a query that is shown. */
export interface CypherUses {
  /** Puts it into the console and opens that. */
  readonly open: (cypher: Cypher) => void;
  /** The text to paste into cypher-shell. */
  readonly inShell: (query: string, parameters: Cypher["parameters"]) => string;
}

export const UseCypher = createContext<CypherUses>({ open: () => undefined, inShell: (query) => query });
