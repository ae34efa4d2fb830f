/** What the database says against a console query, as failures that name the limit or the place in the text. */
import { Neo4jError } from "neo4j-driver";
import { faultAt } from "#domain/console/refusal.ts";
import { Failure } from "#domain/errors.ts";
import { failureOf } from "../failures.ts";

const MEMORY = /MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError/;

/** The limits of one run, for the sentences. */
export interface Limits {
  readonly timeMs: number;
  readonly rows: number;
}

export function timeIsUp({ timeMs }: Limits, cause?: unknown): Failure {
  const detail = `The query did not end within its time limit of ${timeMs / 1000} s and was ended.`;
  return new Failure("query-timeout", detail, [], { cause });
}

/** `added` lines were put before the analyst's own text. */
function placed(message: string, added: number): Failure {
  const [first = message] = message.split(/\r?\n/);
  const found = /\s*\(line (\d+), column (\d+) \(offset: (\d+)\)\)/.exec(message);
  const said = first.replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)/, "");
  if (found === null) return new Failure("query-failed", said);
  const place = {
    line: Math.max(1, Number(found[1]) - added),
    column: Number(found[2]),
    offset: Number(found[3]),
  };
  return new Failure("query-failed", said, [faultAt(place, said)]);
}

/** The failure to tell the analyst. */
export function consoleFailure(error: unknown, limits: Limits, addedLines = 0): unknown {
  if (error instanceof RangeError || (error instanceof TypeError && /BigInt|invalid/i.test(error.message)))
    return new Failure("query-failed", "The answer holds a value that cannot be sent.", [], { cause: error });
  if (!(error instanceof Neo4jError)) return error;
  if (MEMORY.test(error.code) || MEMORY.test(error.message))
    return new Failure(
      "query-memory",
      "The query needed more memory than the database gives to one query.",
      [],
      { cause: error },
    );
  const known = failureOf(error);
  if (known instanceof Failure && known.code === "query-timeout") return timeIsUp(limits, error);
  if (known instanceof Failure) return known;
  if (error.code === "Neo.ClientError.Statement.AccessMode")
    return new Failure("query-refused", "The console only reads; this query would write.", [], {
      cause: error,
    });
  return /^Neo\.(ClientError|DatabaseError|TransientError)\./.test(error.code)
    ? placed(error.message, addedLines)
    : error;
}
