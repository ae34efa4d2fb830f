/** The OpenAPI 3.1 document, made from the contract: nothing in it is written by hand. */
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import type { EndpointShape } from "#contract/endpoint.ts";
import { problem } from "#contract/problem.ts";
import { PROBLEM_CODES, type ProblemCode } from "#domain/errors.ts";

type OpenApiDocument = ReturnType<typeof createDocument>;

/** Problems that any endpoint can answer, whatever it does. */
const ALWAYS: readonly ProblemCode[] = ["bad-input", "bad-origin", "too-large", "internal"];

function problemsOf(endpoint: EndpointShape): ProblemCode[] {
  const reading: ProblemCode[] = endpoint.body === undefined ? [] : ["unsupported-media-type"];
  return [...new Set([...endpoint.problems, ...ALWAYS, ...reading])];
}

function problemResponse(codes: readonly ProblemCode[]) {
  const schema = {
    allOf: [
      { $ref: "#/components/schemas/Problem" },
      { type: "object" as const, properties: { code: { enum: [...codes] } } },
    ],
  };
  const retry = { "Retry-After": { description: "Seconds to wait", schema: { type: "integer" as const } } };
  return {
    description: codes.map((code) => `${code}: ${PROBLEM_CODES[code].title}`).join("; "),
    content: { "application/problem+json": { schema } },
    ...(codes.includes("database-away") && { headers: retry }),
  };
}

function responsesOf(endpoint: EndpointShape): ZodOpenApiOperationObject["responses"] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(endpoint)) {
    const { status } = PROBLEM_CODES[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const failures = [...byStatus].map(([status, codes]) => [String(status), problemResponse(codes)]);
  const success = {
    description: "The answer",
    content: {
      [endpoint.lines === true ? "application/x-ndjson" : "application/json"]: { schema: endpoint.output },
    },
  };
  return { "200": success, ...Object.fromEntries(failures) };
}

function operationOf(endpoint: EndpointShape): ZodOpenApiOperationObject {
  const { id, tag, summary, params, query, body } = endpoint;
  return {
    operationId: id,
    tags: [tag],
    summary,
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    responses: responsesOf(endpoint),
  };
}

/** The document of a contract; paths are written `{name}` where Express writes `:name`. */
export function openApiOf(
  contract: Readonly<Record<string, EndpointShape>>,
  version: string,
): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const endpoint of Object.values(contract)) {
    const path = endpoint.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Waybill",
      version,
      description: "A knowledge graph of actors and transfers in which no edge stands without a speaker.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: { Problem: problem } },
  });
}
