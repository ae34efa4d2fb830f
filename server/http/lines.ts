/** Sends an answer that is made line by line, at the speed at which it is read; what breaks off says so in its last line. */
import { once } from "node:events";
import type { Request, Response } from "express";
import { problemOfError } from "./problems.ts";

async function send(res: Response, lines: string): Promise<void> {
  if (!res.writable || res.write(lines)) return;
  const waited = new AbortController();
  const either = ["drain", "close"].map((event) => once(res, event, { signal: waited.signal }));
  await Promise.race(either);
  // Lets go of the listener that was not called.
  for (const other of either) other.catch(() => undefined);
  waited.abort();
}

/** Sends the lines. A failure before the first is thrown, as if nothing had begun; one after it is the last line. */
export async function sendLines(answer: AsyncIterable<string>, req: Request, res: Response): Promise<void> {
  try {
    for await (const lines of answer) {
      if (!res.headersSent) {
        res
          .status(200)
          .set({ "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store" });
      }
      await send(res, lines);
    }
  } catch (error) {
    if (!res.headersSent) throw error;
    if (error instanceof Error) res.err = error;
    await send(res, `${JSON.stringify({ problem: problemOfError(error, req) })}\n`);
  }
  res.end();
}
