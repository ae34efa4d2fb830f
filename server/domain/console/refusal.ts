/** What the console does not run, and where in the text it says so. */
import { Failure, type Fault } from "../errors.ts";

/** A place in a query's text: line and column from 1, offset from 0, all in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Line and column of an offset. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}

/** What a gate found: a sentence for the analyst, and the offset of the word it is about. */
export interface Finding {
  readonly offset: number;
  readonly reason: string;
}

/** How a fault names a place in a query, for programs that mark it: `body.query@3:14`. */
export function faultAt({ line, column }: Place, reason: string): Fault {
  return { field: `body.query@${line}:${column}`, reason };
}

/** A query that the console does not run; each fault names line and column. */
export class QueryRefused extends Failure {
  constructor(text: string, found: readonly Finding[]) {
    const faults = found.map(({ offset, reason }) => faultAt(placeOf(text, offset), reason));
    super("query-refused", found[0]?.reason ?? "The console does not run this query.", faults);
    this.name = "QueryRefused";
  }
}
