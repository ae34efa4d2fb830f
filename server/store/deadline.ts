/** A deadline of the app's own, for a database that takes a question and never answers it. */
import { DatabaseAway } from "#domain/errors.ts";

/** What the answer may take beyond the server's own timeout, which ends a query half a second late. */
const GRACE_MS = 1_500;

/**
 * Settles as `work` does.
 * @throws DatabaseAway when that has not happened `timeoutMs` and a grace later; `giveUp` is called then.
 */
export async function withDeadline<T>(work: Promise<T>, timeoutMs: number, giveUp: () => void): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    giveUp();
    late.reject(new DatabaseAway());
  }, timeoutMs + GRACE_MS);
  // An app that stops meanwhile does not stay for it.
  timer.unref();
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
