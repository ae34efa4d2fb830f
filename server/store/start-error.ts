/** Why no database could be had, in one sentence for whoever started Waybill. */

/** What went wrong; each has its own way out. */
export type StartFailure =
  | "no-database"
  | "in-use"
  | "store-locked"
  | "password-missing"
  | "resolve-failed"
  | "boot-failed"
  | "unreachable"
  | "refused"
  | "stopped";

/** The database could not be had. The message is a whole sentence, to be shown as it is, without a stack. */
export class DatabaseStartError extends Error {
  override readonly name = "DatabaseStartError";
  readonly failure: StartFailure;

  constructor(failure: StartFailure, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.failure = failure;
  }
}
