/** The one typed fetch: an endpoint's id and its parts in, its answer out, both typed by the contract. */
import type { Answer, Asked, EndpointShape } from "#contract/endpoint.ts";
import { type EndpointId, type Endpoints, endpoints } from "#contract/endpoints.ts";
import { problemOf, Unreachable } from "./problem.ts";

type Present<T> = { readonly [K in keyof T as T[K] extends undefined ? never : K]: T[K] };

/** The parts an endpoint needs: params, query and body, each only where the contract declares it. */
export type Parts<Id extends EndpointId> = Present<Asked<Endpoints[Id]>>;

interface LooseParts {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

function pathOf(shape: EndpointShape, params: LooseParts["params"]): string {
  return shape.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params?.[name];
    if (typeof value !== "string") throw new TypeError(`${shape.id} needs the text parameter ${name}`);
    return encodeURIComponent(value);
  });
}

function queryOf(query: LooseParts["query"] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const member of Array.isArray(value) ? value : [value]) {
      if (member !== undefined) search.append(name, String(member));
    }
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

function requestOf(shape: EndpointShape, parts: LooseParts, signal: AbortSignal | undefined): RequestInit {
  const request: RequestInit = {
    method: shape.method.toUpperCase(),
    headers: { accept: "application/json" },
  };
  if (signal !== undefined) request.signal = signal;
  if (shape.body === undefined) return request;
  return {
    ...request,
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(parts.body),
  };
}

async function send(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable("The server does not answer.", { cause: error });
  }
}

/**
 * Asks an endpoint. In development the answer is checked against the contract, so that a drift shows at once.
 * @throws ProblemError when the server names a problem; Unreachable when it does not answer.
 */
export async function call<Id extends EndpointId>(
  id: Id,
  parts: Parts<Id>,
  signal?: AbortSignal,
): Promise<Answer<Endpoints[Id]>> {
  const shape: EndpointShape = endpoints[id];
  const loose: LooseParts = parts;
  const response = await send(
    pathOf(shape, loose.params) + queryOf(loose.query),
    requestOf(shape, loose, signal),
  );
  if (!response.ok) throw await problemOf(response);
  const body: unknown = await response.json();
  if (import.meta.env.DEV) shape.output.parse(body);
  return body as Answer<Endpoints[Id]>;
}
