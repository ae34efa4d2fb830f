/** Asks an endpoint that answers line by line, and gives each line as it arrives, still as text. */
import type { EndpointShape } from "#contract/endpoint.ts";
import { problemOf, Unreachable } from "./problem.ts";

async function send(shape: EndpointShape, body: unknown, signal: AbortSignal): Promise<Response> {
  const headers = { accept: "application/x-ndjson", "content-type": "application/json" };
  try {
    return await fetch(shape.path, { method: "POST", headers, body: JSON.stringify(body), signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Unreachable("The server does not answer.", { cause: error });
  }
}

/**
 * The lines of an answer, without their ends; aborting the signal ends the question in the database too.
 * @throws ProblemError when the server names a problem before the first line; Unreachable when it does not answer
 */
export async function* streamLines(
  shape: EndpointShape,
  body: unknown,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const response = await send(shape, body, signal);
  if (!response.ok || response.body === null) throw await problemOf(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
