/** The one adapter: binds every endpoint of a contract to the function that answers it. */
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import type { Logger } from "pino";
import * as z from "zod";
import type { Answer, Asked, EndpointShape } from "#contract/endpoint.ts";
import { Failure } from "#domain/errors.ts";
import { sendLines } from "./lines.ts";
import { hasBody, parseAsked } from "./parse.ts";
import { requestIdOf } from "./request-log.ts";

/** What an answering function may know of the request beside what was asked. */
export interface Context {
  readonly requestId: string;
  readonly log: Logger;
  /** Fires when the caller has gone before the answer was whole. */
  readonly signal: AbortSignal;
}

/** A record of endpoints by their ids. */
type Contract<C> = { readonly [K in keyof C]: EndpointShape };

/** An answer as it is made: whole, or line by line where the endpoint says so. */
type Answering<E extends EndpointShape> = E extends { readonly lines: true }
  ? AsyncIterable<string>
  : Promise<Answer<E>>;

/** For every endpoint the function that answers it. */
export type Answers<C extends Contract<C>> = {
  readonly [K in keyof C]: (asked: Asked<C[K]>, context: Context) => Answering<C[K]>;
};

const BODY_LIMIT = "1mb";
const JSON_TYPE = "application/json";

function refuseOtherBodies(req: Request, _res: Response, next: () => void): void {
  if (hasBody(req) && req.is(JSON_TYPE) === false)
    throw new Failure("unsupported-media-type", `The body must be ${JSON_TYPE}.`);
  next();
}

function bodyReaders(endpoint: EndpointShape): RequestHandler[] {
  if (endpoint.body === undefined) return [];
  return [refuseOtherBodies, express.json({ limit: BODY_LIMIT, strict: false, type: JSON_TYPE })];
}

function mustFit(endpoint: EndpointShape, answer: unknown): void {
  const { error } = endpoint.output.safeParse(answer);
  if (error !== undefined)
    throw new Error(`The answer of ${endpoint.id} does not fit its schema:\n${z.prettifyError(error)}`);
}

/** Fires when the connection closes before the answer has been sent whole. */
function goneBefore(res: Response): AbortSignal {
  const gone = new AbortController();
  res.once("close", () => {
    if (!res.writableFinished) gone.abort();
  });
  return gone.signal;
}

function answering<E extends EndpointShape>(
  endpoint: E,
  answerOf: (asked: Asked<E>, context: Context) => AsyncIterable<string> | Promise<Answer<E>>,
  checked: boolean,
) {
  return async (req: Request, res: Response): Promise<void> => {
    const asked = parseAsked(endpoint, req);
    const given = answerOf(asked, { requestId: requestIdOf(req), log: req.log, signal: goneBefore(res) });
    if (Symbol.asyncIterator in given) return sendLines(given, req, res);
    const answer = await given;
    if (checked) mustFit(endpoint, answer);
    res.set("Cache-Control", "no-cache").json(answer);
  };
}

/** Methods that each path answers; HEAD goes with GET. */
function methodsByPath(endpoints: readonly EndpointShape[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { path, method } of endpoints) {
    const more = method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()];
    methods.set(path, [...(methods.get(path) ?? []), ...more]);
  }
  return methods;
}

/** Answers 405 with `Allow` for the methods that a path does not have. */
export function refuseMethods(allowed: readonly string[]): RequestHandler {
  return (req, res) => {
    res.set("Allow", allowed.join(", "));
    throw new Failure("method-not-allowed", `${req.method} is not answered here; ${allowed.join(", ")} are.`);
  };
}

/**
 * A router with every endpoint of the contract. With `checked`, each answer is held against its output schema and a
 * misfit is an error of the server: for tests and development, since it costs time on big answers.
 */
export function bindEndpoints<C extends Contract<C>>(
  contract: C,
  answers: Answers<C>,
  checked: boolean,
): Router {
  const router = Router({ caseSensitive: true });
  for (const id of Object.keys(contract) as (keyof C)[]) {
    const endpoint = contract[id];
    const answer = answering(endpoint, answers[id], checked);
    router[endpoint.method](endpoint.path, ...bodyReaders(endpoint), answer);
  }
  const methods = methodsByPath(Object.values<EndpointShape>(contract));
  for (const [path, allowed] of methods) router.all(path, refuseMethods(allowed));
  return router;
}
