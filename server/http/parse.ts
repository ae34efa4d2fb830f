/** Parses what a request asks for with the schemas of its endpoint; what does not fit is refused, field by field. */
import { parse as parseQuery } from "node:querystring";
import type { Request } from "express";
import * as z from "zod";
import type { Asked, EndpointShape } from "#contract/endpoint.ts";
import { Failure, type Fault } from "#domain/errors.ts";

const NOTHING = z.strictObject({});

function faultsOf(part: string, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue) => {
    const path = [part, ...issue.path.map(String)];
    if (issue.code !== "unrecognized_keys") return [{ field: path.join("."), reason: issue.message }];
    return issue.keys.map((key) => ({ field: [...path, key].join("."), reason: "is not known here" }));
  });
}

/** Query parameters as texts, a repeated one as a list. Broken percent-encoding is refused, not replaced. */
function queryOf(req: Request): unknown {
  const [, text = ""] = /\?(.*)$/s.exec(req.originalUrl) ?? [];
  try {
    decodeURIComponent(text);
  } catch {
    const reason = "is not percent-encoded UTF-8";
    throw new Failure("bad-input", `The query ${reason}.`, [{ field: "query", reason }]);
  }
  return parseQuery(text, "&", "=", { maxKeys: 0 });
}

/** Whether a request brings a body, be it empty of meaning. */
export function hasBody(req: Request): boolean {
  return req.headers["transfer-encoding"] !== undefined || Number(req.headers["content-length"] ?? 0) > 0;
}

/** Lists and objects in one another at the most; schemas and the database's driver go down them one call each. */
const DEEPEST = 100;

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1));
}

function refuseDeep(body: unknown): void {
  if (!isDeeper(body, DEEPEST)) return;
  const reason = `may nest lists and objects ${DEEPEST} deep`;
  throw new Failure("bad-input", `The body ${reason}.`, [{ field: "body", reason }]);
}

function bodyFaults(endpoint: EndpointShape, req: Request): Fault[] {
  const stray = endpoint.body === undefined && hasBody(req);
  return stray ? [{ field: "body", reason: "this endpoint takes none" }] : [];
}

/**
 * Every part of the request, parsed.
 * @throws {Failure} `bad-input` with a fault for each field of params, query and body that does not fit.
 */
export function parseAsked<E extends EndpointShape>(endpoint: E, req: Request): Asked<E> {
  refuseDeep(req.body);
  const params = (endpoint.params ?? NOTHING).safeParse(req.params);
  const query = (endpoint.query ?? NOTHING).safeParse(queryOf(req));
  const body = (endpoint.body ?? z.unknown()).safeParse(req.body);
  const faults = [
    ...faultsOf("params", params.error?.issues ?? []),
    ...faultsOf("query", query.error?.issues ?? []),
    ...faultsOf("body", body.error?.issues ?? []),
    ...bodyFaults(endpoint, req),
  ];
  if (faults.length > 0) {
    const detail = faults.map(({ field, reason }) => `${field}: ${reason}`).join("; ");
    throw new Failure("bad-input", detail, faults);
  }
  return { params: params.data, query: query.data, body: body.data } as Asked<E>;
}
