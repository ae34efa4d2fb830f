/** The Express application, without a port: security, log, the API and the built client. */
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import { type Endpoints, endpoints } from "#contract/endpoints.ts";
import { Failure } from "#domain/errors.ts";
import { type Answers, bindEndpoints, refuseMethods } from "#http/adapter.ts";
import { clientFiles } from "#http/client-files.ts";
import { securityHeaders } from "#http/headers.ts";
import { openApiOf } from "#http/openapi.ts";
import { checkOrigin } from "#http/origin.ts";
import { nothingHere, sendProblem } from "#http/problems.ts";
import { referencePage } from "#http/reference.ts";
import { logRequests } from "#http/request-log.ts";

/** What the application is made of. */
export interface AppParts {
  readonly answers: Answers<Endpoints>;
  readonly log: Logger;
  /** The product's version, for the OpenAPI document. */
  readonly version: string;
  /** Host names accepted in Host and Origin, without a port. */
  readonly allowedHosts: readonly string[];
  /** Sites that may frame the page asked for with `embed=1`; none when empty. */
  readonly frameAncestors: readonly string[];
  /** Whether each answer is held against its schema: in development and tests. */
  readonly checkAnswers: boolean;
  /** Folder of the built client, absolute; null serves the API alone. */
  readonly clientDir: string | null;
}

/** Characters of path and query together. */
const LONGEST_URL = 8192;

const refuseLongUrls: RequestHandler = (req, _res, next) => {
  if (req.originalUrl.length > LONGEST_URL)
    throw new Failure("too-large", `The address is longer than ${LONGEST_URL} characters.`);
  next();
};

function addReference(app: Express, version: string): void {
  const document = openApiOf(endpoints, version);
  const page = referencePage(document);
  app.get("/api/openapi.json", (_req, res) => void res.json(document));
  app.get("/api/docs", (_req, res) => void res.type("html").send(page));
  app.all(["/api/openapi.json", "/api/docs"], refuseMethods(["GET", "HEAD"]));
}

/** Puts the application together; `listen` is the caller's. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", false);
  app.use(logRequests(parts.log));
  app.use(securityHeaders(parts.frameAncestors));
  app.use(checkOrigin(parts.allowedHosts.map((host) => host.toLowerCase())));
  app.use(refuseLongUrls);
  app.use(compression());
  app.use(bindEndpoints(endpoints, parts.answers, parts.checkAnswers));
  addReference(app, parts.version);
  if (parts.clientDir !== null) app.use(clientFiles(parts.clientDir));
  app.use(nothingHere);
  app.use(sendProblem);
  return app;
}
