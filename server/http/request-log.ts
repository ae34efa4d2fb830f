/** One log line for each request, with the id that its answer and its problem carry. No header is ever logged. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

interface LoggedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly url: string;
}

function newId(_req: IncomingMessage, res: ServerResponse): string {
  const id = randomUUID();
  res.setHeader("X-Request-Id", id);
  return id;
}

/** Logs requests to `log`: failures of the server as errors, everything else at level info. */
export function logRequests(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId: newId,
    wrapSerializers: true,
    serializers: {
      req: ({ id, method, url }: LoggedRequest) => ({ id, method, url }),
      res: ({ statusCode }: { readonly statusCode: number }) => ({ statusCode }),
    },
  });
}

/** The id under which a request is logged. */
export function requestIdOf({ id }: IncomingMessage): string {
  return typeof id === "string" ? id : "";
}
