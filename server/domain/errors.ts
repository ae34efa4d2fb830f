/** Failures the product can name: one class each, with a stable code and the details that say which word is wrong. */

/** Codes of RFC 9457 problems; stable, for programs to branch on. */
export const PROBLEM_CODES = {
  "bad-input": { status: 400, title: "The request is not valid" },
  "bad-origin": { status: 403, title: "The request comes from a host or origin that is not allowed" },
  "query-refused": { status: 403, title: "The console does not run this query" },
  "not-found": { status: 404, title: "There is nothing with this id" },
  "unknown-endpoint": { status: 404, title: "There is no such endpoint" },
  "method-not-allowed": { status: 405, title: "The endpoint does not answer this method" },
  "too-large": { status: 413, title: "The request is too large" },
  "unsupported-media-type": { status: 415, title: "The request's content type is not supported" },
  "rejected-record": { status: 422, title: "The record contradicts itself or what is stored" },
  "query-failed": { status: 422, title: "The database cannot run this query" },
  "query-memory": { status: 422, title: "The query needed more memory than it may use" },
  "row-too-large": { status: 422, title: "One row of the answer is larger than a row may be" },
  "too-many-queries": { status: 429, title: "All places for console queries are taken" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "Something went wrong on the server" },
  "database-away": { status: 503, title: "The database does not answer at the moment" },
  "query-timeout": { status: 504, title: "The query did not end within its time" },
} as const;
export type ProblemCode = keyof typeof PROBLEM_CODES;

/** One thing wrong with an input: where it is and why. */
export interface Fault {
  /** Path of the field, such as `query.limit` or `claims.3.speaker`. */
  readonly field: string;
  readonly reason: string;
}

/** A failure with a problem code; everything else that is thrown is `internal`. */
export class Failure extends Error {
  readonly code: ProblemCode;
  readonly faults: readonly Fault[];

  constructor(code: ProblemCode, detail: string, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super(detail, options);
    this.name = "Failure";
    this.code = code;
    this.faults = faults;
  }
}

/** No record has this id. */
export class NotFound extends Failure {
  constructor(what: string, id: string) {
    super("not-found", `There is no ${what} with the id "${id}".`);
    this.name = "NotFound";
  }
}

/** The database did not answer; it may be back soon. */
export class DatabaseAway extends Failure {
  constructor(options?: ErrorOptions) {
    super("database-away", "The database does not answer at the moment; try again shortly.", [], options);
    this.name = "DatabaseAway";
  }
}
