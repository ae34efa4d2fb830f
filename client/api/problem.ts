/** What may come instead of an answer: a problem the server names, or no server at all. */
import { type Problem, problem } from "#contract/problem.ts";
import type { Fault, ProblemCode } from "#domain/errors.ts";

/** A problem the server answered with (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly code: ProblemCode;
  readonly status: number;
  readonly faults: readonly Fault[];
  readonly requestId: string;

  constructor(body: Problem) {
    super(body.detail);
    this.code = body.code;
    this.status = body.status;
    this.faults = body.faults ?? [];
    this.requestId = body.requestId;
  }
}

/** No answer, or one that is neither an answer of ours nor a problem of ours. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** Reads a failed response as a problem; a proxy's own error page becomes `Unreachable`. */
export async function problemOf(response: Response): Promise<ProblemError | Unreachable> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = problem.safeParse(body);
  if (parsed.success) return new ProblemError(parsed.data);
  return new Unreachable(`The server answered with status ${response.status} and no problem description.`);
}

/** Whether waiting may help: the database or the server is away. */
export function isAway(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ProblemError && error.code === "database-away");
}

/** Whether there is nothing with the id that was asked for. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ProblemError && error.code === "not-found";
}

/** What is wrong with a field such as `body.author`, in words; undefined when nothing is. */
export function faultAt(error: Error | null, field: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const found = error.faults.filter((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
  return found.length === 0 ? undefined : found.map(({ reason }) => reason).join("; ");
}

/** What an error says beyond the given fields; null when they hold it all. */
export function beyondFields(error: Error | null, fields: readonly string[]): string | null {
  if (error === null) return null;
  if (!(error instanceof ProblemError) || error.faults.length === 0) return error.message;
  const inField = ({ field }: Fault) =>
    fields.some((known) => field === known || field.startsWith(`${known}.`));
  const rest = error.faults.filter((fault) => !inField(fault));
  return rest.length === 0 ? null : rest.map(({ field, reason }) => `${field}: ${reason}`).join("; ");
}
