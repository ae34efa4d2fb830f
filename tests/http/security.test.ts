/** Hosts, origins, headers, files and the log: what must hold whether or not there is a database. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { endpoints } from "#contract/endpoints.ts";
import { problem } from "#contract/problem.ts";
import { startApp, type TestApp } from "#tests/support/app.ts";
import { NOWHERE_PASSWORD, openStoreNowhere } from "#tests/support/nowhere.ts";

const store = openStoreNowhere();
const clientDir = mkdtempSync(join(tmpdir(), "waybill-client-"));
let app: TestApp;

beforeAll(async () => {
  mkdirSync(join(clientDir, "assets"));
  writeFileSync(join(clientDir, "index.html"), "<!doctype html><title>The client</title>");
  writeFileSync(join(clientDir, "assets", "index-Ab12.js"), `const all = "${"x".repeat(5000)}";`);
  app = await startApp(store, { clientDir });
});
afterAll(async () => {
  await app.stop();
  await store.close();
  rmSync(clientDir, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly code: string | undefined;
}

/** `fetch` lets nobody set Host; this does. */
function ask(headers: Record<string, string>, method = "GET"): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = get(`${app.address}/api/health`, { method, headers }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, code: JSON.parse(text).code }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

const host = () => new URL(app.address).host;
const REFUSED = { status: 403, code: "bad-origin" };

describe("Host and Origin", () => {
  test.each(["127.0.0.1", "localhost:9", "LOCALHOST", "[::1]:8080"])(
    "the host %s is let in",
    async (name) => {
      expect((await ask({ Host: name })).status).toBe(200);
    },
  );

  test.each([
    "evil.example",
    "localhost.evil.example",
    "localhost@evil.example",
    "evil.example:8080",
    "127.0.0.1/x",
  ])("the host %s is refused", async (name) => {
    expect(await ask({ Host: name })).toEqual(REFUSED);
  });

  test.each(["http://evil.example", "null", "not an origin"])("the origin %s is refused", async (origin) => {
    expect(await ask({ Origin: origin })).toEqual(REFUSED);
  });

  test("a write from the server's own pages gets as far as the endpoint, from elsewhere it does not", async () => {
    expect((await ask({ Origin: `http://${host()}`, "Sec-Fetch-Site": "same-origin" }, "POST")).status).toBe(
      405,
    );
    expect((await ask({}, "POST")).status).toBe(405);
    expect(await ask({ Origin: "http://localhost:1" }, "POST")).toEqual(REFUSED);
    expect(await ask({ "Sec-Fetch-Site": "cross-site" }, "POST")).toEqual(REFUSED);
    expect(await ask({ "Sec-Fetch-Site": "same-site" }, "DELETE")).toEqual(REFUSED);
  });
});

describe("headers", () => {
  test("nothing may run that is not the server's own, and nobody may frame the page", async () => {
    const { headers } = await fetch(app.address);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("a configured site may frame the page that is asked for as an embedded one, and no other", async () => {
    const framed = await startApp(store, { clientDir, frameAncestors: ["https://news.example"] });
    const policyOf = async (path: string) =>
      (await fetch(framed.address + path)).headers.get("content-security-policy");
    expect(await policyOf("/?embed=1")).toContain("frame-ancestors https://news.example");
    expect(await policyOf("/")).toContain("frame-ancestors 'none'");
    await framed.stop();
  });

  test("an address that is too long is refused", async () => {
    const response = await fetch(`${app.address}/api/search?q=${"x".repeat(9000)}`);
    expect(problem.parse(await response.json()).code).toBe("too-large");
  });
});

describe("files of the client", () => {
  test("hashed files stay with the browser, compressed; the page is asked for anew", async () => {
    const asset = await fetch(`${app.address}/assets/index-Ab12.js`);
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toMatch(/br|gzip/);
    expect((await fetch(app.address)).headers.get("cache-control")).toBe("no-cache");
  });

  test("a view of the client is answered by the page; a missing file and an unknown endpoint are not", async () => {
    const navigation = { headers: { Accept: "text/html,*/*;q=0.8" } };
    expect(await (await fetch(`${app.address}/some/view`, navigation)).text()).toContain("The client");
    expect((await fetch(`${app.address}/assets/gone.js`)).status).toBe(404);
    expect((await fetch(`${app.address}/api/gone`, navigation)).status).toBe(404);
    expect((await fetch(`${app.address}/..%2f..%2fpackage.json`)).status).toBeGreaterThanOrEqual(400);
  });
});

describe("the database is away", () => {
  type Reading = {
    [K in keyof typeof endpoints]: (typeof endpoints)[K]["method"] extends "get" ? K : never;
  }[keyof typeof endpoints];
  /** What shows a query asks the database nothing. */
  const asked: Record<
    Exclude<Reading, "showNetwork" | "showNeighbours" | "showPaths" | "showEdges">,
    string
  > = {
    getHealth: "/api/health",
    getReady: "/api/ready",
    getSchema: "/api/schema",
    search: "/api/search?q=putin",
    getEntity: "/api/entities/country:KP",
    getTransfer: "/api/transfers/transfer:x",
    getClaim: "/api/claims/claim:x",
    getDocument: "/api/documents/document:x",
    getDocuments: "/api/documents?id=document:north-korea-russia-2024",
    getTimeline: "/api/timeline?clock=said",
    getNetwork: "/api/network",
    getNeighbours: "/api/entities/country:KP/neighbours",
    getNeighboursOfSeveral: "/api/neighbours?id=country:KP",
    getQuestions: "/api/questions",
    getViews: "/api/views",
    getView: "/api/views/view:x",
    getPaths: "/api/paths?from=country:KP&to=country:RU",
    getAssessment: "/api/transfers/transfer:x/assessment",
    getFindings: "/api/findings",
    listParameters: "/api/parameters",
    getParameter: "/api/parameters/payload:container",
  };

  test.each(Object.values(asked).slice(1))("%s is 503 with Retry-After", async (path) => {
    const response = await fetch(app.address + path);
    expect(response.status).toBe(503);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(problem.parse(await response.json()).code).toBe("database-away");
  });

  test("the server itself is well, and its log holds no password, cookie or token", async () => {
    const headers = { Authorization: "Bearer a-token", Cookie: "session=a-cookie" };
    expect((await fetch(`${app.address}/api/health`, { headers })).status).toBe(200);
    await fetch(`${app.address}/api/ready`, { headers });
    const all = app.logged.join("");
    expect(all).toContain("/api/ready");
    for (const secret of [NOWHERE_PASSWORD, "a-token", "a-cookie"]) expect(all).not.toContain(secret);
  });
});
