/** The adapter by itself: what it parses, refuses and answers, on a contract of its own that needs no database. */
import express, { type Express } from "express";
import { pino } from "pino";
import request from "supertest";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { endpoint, many, wholeNumber } from "#contract/endpoint.ts";
import { problem } from "#contract/problem.ts";
import { Failure } from "#domain/errors.ts";
import { bindEndpoints } from "#http/adapter.ts";
import { nothingHere, sendProblem } from "#http/problems.ts";
import { logRequests } from "#http/request-log.ts";

const contract = {
  echo: endpoint({
    id: "echo",
    method: "get",
    path: "/api/echo/:word",
    tag: "Test",
    summary: "Gives back what was asked",
    params: z.strictObject({ word: z.string().regex(/^[a-z]+$/, "not a word") }),
    query: z.strictObject({ times: wholeNumber(1, 9).optional(), tag: many(z.string()) }),
    output: z.strictObject({ word: z.string(), times: z.int(), tags: z.array(z.string()) }),
    problems: [],
  }),
  keep: endpoint({
    id: "keep",
    method: "post",
    path: "/api/keep",
    tag: "Test",
    summary: "Takes a body",
    body: z.strictObject({ claims: z.array(z.strictObject({ speaker: z.string() })) }),
    output: z.strictObject({ kept: z.int() }),
    problems: [],
  }),
  broken: endpoint({
    id: "broken",
    method: "get",
    path: "/api/broken",
    tag: "Test",
    summary: "Breaks",
    query: z.strictObject({ how: z.enum(["throws", "misfits", "away"]) }),
    output: z.strictObject({ fine: z.literal(true) }),
    problems: [],
  }),
};

function appOf(logged: string[] = [], checked = true): Express {
  const app = express();
  app.set("query parser", false);
  app.use(logRequests(pino({ level: "trace" }, { write: (line: string) => void logged.push(line) })));
  const router = bindEndpoints(
    contract,
    {
      echo: async ({ params, query }) => ({
        word: params.word,
        times: query.times ?? 1,
        tags: query.tag ?? [],
      }),
      keep: async ({ body }) => ({ kept: body.claims.length }),
      broken: async ({ query }) => {
        if (query.how === "throws") throw new Error("the secret inside");
        if (query.how === "away") throw new Failure("database-away", "Away.");
        return JSON.parse('{"fine":false}');
      },
    },
    checked,
  );
  return app.use(router).use(nothingHere).use(sendProblem);
}

const app = appOf();

async function problemAt(asked: request.Test) {
  const response = await asked;
  expect(response.headers["content-type"]).toContain("application/problem+json");
  const body = problem.parse(JSON.parse(response.text));
  expect(body.status).toBe(response.status);
  return { ...body, headers: response.headers };
}

describe("what is asked is parsed", () => {
  test("params and query reach the answer with their types", async () => {
    const { body } = await request(app).get("/api/echo/hello?times=3&tag=a&tag=b");
    expect(body).toEqual({ word: "hello", times: 3, tags: ["a", "b"] });
  });

  test("one value of a parameter that may repeat is a list of one", async () => {
    expect((await request(app).get("/api/echo/hello?tag=a%26b")).body.tags).toEqual(["a&b"]);
  });

  test.each([
    ["times=12abc", "query.times"],
    ["times=", "query.times"],
    ["times=1e0", "query.times"],
    ["times=10", "query.times"],
    ["times=1&times=2", "query.times"],
    ["colour=red", "query.colour"],
    ["__proto__=1", "query.__proto__"],
    ["tag=%ZZ", "query"],
    ["tag=%ff", "query"],
  ])("%s is refused, naming %s", async (query, field) => {
    const { code, faults } = await problemAt(request(app).get(`/api/echo/hello?${query}`));
    expect(code).toBe("bad-input");
    expect(faults?.map((fault) => fault.field)).toEqual([field]);
  });

  test("not one of a thousand parameters is passed over", async () => {
    const query = Array.from({ length: 1200 }, () => "tag=a").join("&");
    expect((await request(app).get(`/api/echo/hello?${query}`)).body.tags).toHaveLength(1200);
  });

  test("every fault is named at once", async () => {
    const { faults } = await problemAt(request(app).get("/api/echo/HELLO?times=0&x=1"));
    expect(faults?.map(({ field }) => field)).toEqual(["params.word", "query.times", "query.x"]);
  });

  test("a path that is not percent-encoded text is refused", async () => {
    expect((await problemAt(request(app).get("/api/echo/%ff"))).code).toBe("bad-input");
  });

  test("a body where none is taken is refused", async () => {
    const { faults } = await problemAt(request(app).get("/api/echo/hello").send({ a: 1 }));
    expect(faults).toEqual([{ field: "body", reason: "this endpoint takes none" }]);
  });
});

describe("bodies", () => {
  test("a fitting body is taken", async () => {
    const response = await request(app)
      .post("/api/keep")
      .send({ claims: [{ speaker: "a" }] });
    expect(response.body).toEqual({ kept: 1 });
  });

  test("a fault deep inside is named with its place", async () => {
    const asked = request(app)
      .post("/api/keep")
      .send({ claims: [{ speaker: "a" }, { speaker: 2 }] });
    expect((await problemAt(asked)).faults?.[0]?.field).toBe("body.claims.1.speaker");
  });

  test.each([
    ['{"claims": [}', "line 1, column 13"],
    ['{\n  "claims": tru\n}', "line 2, column"],
    ['{"claims": [', "line 1, column"],
  ])("%j is not JSON, and the problem says where", async (text, place) => {
    const asked = request(app).post("/api/keep").set("Content-Type", "application/json").send(text);
    const { code, faults } = await problemAt(asked);
    expect(code).toBe("bad-input");
    expect(faults?.[0]?.field).toBe("body");
    expect(faults?.[0]?.reason).toContain(place);
  });

  test("another content type is refused with 415", async () => {
    const asked = request(app).post("/api/keep").set("Content-Type", "text/plain").send("hello");
    expect((await problemAt(asked)).code).toBe("unsupported-media-type");
  });

  test("more than 1 MB is refused with 413", async () => {
    const asked = request(app)
      .post("/api/keep")
      .send({ claims: [], much: "x".repeat(1_100_000) });
    expect((await problemAt(asked)).code).toBe("too-large");
  });

  test("no body at all is a fault of the body", async () => {
    expect((await problemAt(request(app).post("/api/keep"))).faults?.[0]?.field).toBe("body");
  });
});

describe("what goes wrong is a problem", () => {
  test("an unknown endpoint is 404, another method 405 with Allow", async () => {
    expect((await problemAt(request(app).get("/api/nothing"))).code).toBe("unknown-endpoint");
    const refused = await problemAt(request(app).delete("/api/echo/hello"));
    expect(refused.code).toBe("method-not-allowed");
    expect(refused.headers.allow).toBe("GET, HEAD");
  });

  test("an unexpected error says nothing of its inside, and the log has it under the same id", async () => {
    const logged: string[] = [];
    const asked = request(appOf(logged)).get("/api/broken?how=throws");
    const { headers, ...body } = await problemAt(asked);
    expect(body.code).toBe("internal");
    expect(JSON.stringify(body)).not.toContain("secret");
    const line = logged.find((one) => one.includes("the secret inside"));
    expect(line).toContain(body.requestId);
    expect(headers["x-request-id"]).toBe(body.requestId);
  });

  test("an answer that does not fit its schema is an error where answers are checked", async () => {
    expect((await problemAt(request(app).get("/api/broken?how=misfits"))).code).toBe("internal");
    const unchecked = await request(appOf([], false)).get("/api/broken?how=misfits");
    expect(unchecked.body).toEqual({ fine: false });
  });

  test("a database that is away is 503 with Retry-After", async () => {
    const { code, headers } = await problemAt(request(app).get("/api/broken?how=away"));
    expect(code).toBe("database-away");
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  });
});
