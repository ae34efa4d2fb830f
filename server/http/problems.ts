/** Turns whatever was thrown into an RFC 9457 problem; what is not a known failure says nothing of its inside. */
import { parse } from "@humanwhocodes/momoa";
import type { ErrorRequestHandler, Request, RequestHandler } from "express";
import * as z from "zod";
import type { Problem } from "#contract/problem.ts";
import { Failure, PROBLEM_CODES, type ProblemCode } from "#domain/errors.ts";
import { requestIdOf } from "./request-log.ts";

/** Seconds after which the database is worth another try: an embedded server is back within a few. */
const RETRY_AFTER_S = 5;

/** What Express and its body reader throw for a request they cannot read. */
const unreadable = z.object({
  status: z.union([z.literal(400), z.literal(413), z.literal(415)]),
  type: z.string().optional(),
  body: z.string().optional(),
});

const CODE_BY_STATUS = { 400: "bad-input", 413: "too-large", 415: "unsupported-media-type" } as const;

const DETAILS = {
  "bad-input": "The request cannot be read: its path or body is broken.",
  "too-large": "The request's body is larger than 1 MB.",
  "unsupported-media-type": "The body's character set or encoding is not supported.",
} as const;

const placed = z.object({ line: z.int(), column: z.int() });

/** Where JSON breaks. The engine's own message does not always say it, so the text is read once more. */
function placeOfFault(text: string): string {
  try {
    parse(text, { mode: "json" });
  } catch (error) {
    const place = placed.safeParse(error);
    if (place.success) return `at line ${place.data.line}, column ${place.data.column}`;
  }
  return `within its ${text.length} characters`;
}

function brokenJson(text: string): Failure {
  const reason = `is not JSON: it breaks ${placeOfFault(text)}`;
  return new Failure("bad-input", `The body ${reason}.`, [{ field: "body", reason }]);
}

/** The failure that an error is to the outside. */
function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const read = unreadable.safeParse(error);
  if (!read.success) return new Failure("internal", "Something went wrong; the server's log says what.");
  const { status, type, body } = read.data;
  if (type === "entity.parse.failed" && body !== undefined) return brokenJson(body);
  const code = CODE_BY_STATUS[status];
  return new Failure(code, DETAILS[code]);
}

/** The problem that an error is, for the request it came from. */
export function problemOfError(error: unknown, req: Request): Problem {
  return problemOf(failureOf(error), req);
}

function problemOf(failure: Failure, req: Request): Problem {
  const { status, title } = PROBLEM_CODES[failure.code];
  return {
    type: `/problems/${failure.code}`,
    title,
    status,
    detail: failure.message,
    instance: req.originalUrl.replace(/\?.*$/s, ""),
    code: failure.code,
    requestId: requestIdOf(req),
    ...(failure.faults.length > 0 && { faults: [...failure.faults] }),
  };
}

const LOGGED_WITH_ERROR: readonly ProblemCode[] = ["internal", "database-away", "query-timeout"];

/** The last error handler: one place that writes problems. The request's log line carries the error itself. */
export const sendProblem: ErrorRequestHandler = (error: unknown, req, res, next) => {
  const failure = failureOf(error);
  if (LOGGED_WITH_ERROR.includes(failure.code) && error instanceof Error) res.err = error;
  if (res.headersSent) return next(error);
  if (failure.code === "database-away" || failure.code === "too-many-queries")
    res.set("Retry-After", String(RETRY_AFTER_S));
  const problem = problemOf(failure, req);
  res.status(problem.status).set("Cache-Control", "no-store").type("application/problem+json");
  res.send(JSON.stringify(problem));
};

/** Whatever nobody answered. */
export const nothingHere: RequestHandler = (req) => {
  throw new Failure("unknown-endpoint", `There is no ${req.path} here; /api/docs lists what there is.`);
};
