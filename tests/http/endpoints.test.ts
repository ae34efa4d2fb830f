/** Every endpoint on a real database with the seed, held against the published OpenAPI document. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { recordClaims } from "#actions/record-claims.ts";
import { addView } from "#actions/saved-views.ts";
import { type EndpointId, type Endpoints, endpoints } from "#contract/endpoints.ts";
import { problem } from "#contract/problem.ts";
import { PROBLEM_CODES } from "#domain/errors.ts";
import { openApiOf } from "#http/openapi.ts";
import { startApp, type TestApp } from "#tests/support/app.ts";
import { useStore } from "#tests/support/database.ts";
import { readSeed } from "#tests/support/seed.ts";

const documentShape = z.looseObject({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) }),
    ),
  ),
});

const published = documentShape.parse(openApiOf(endpoints, "0.0.0-test"));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(published, "api");

type ReadingId = {
  [K in EndpointId]: Endpoints[K]["method"] extends "get" ? K : never;
}[EndpointId];

/** For each reading endpoint a request of the seed that it answers with 200. */
const GOOD: Record<ReadingId, string> = {
  getHealth: "/api/health",
  getReady: "/api/ready",
  getSchema: "/api/schema",
  search: "/api/search?q=korea",
  getEntity: "/api/entities/country:KP",
  getTransfer: "/api/transfers/transfer:north-korea-russia-containers",
  getClaim: "/api/claims/claim:north-korea-russia-2024-f02",
  getDocument: "/api/documents/document:north-korea-russia-2024",
  getDocuments: "/api/documents?id=document:north-korea-russia-2024",
  getTimeline: "/api/timeline?clock=said",
  getNetwork: "/api/network",
  getNeighbours: "/api/entities/country:KP/neighbours",
  getNeighboursOfSeveral: "/api/neighbours?id=country:KP&id=country:RU",
  getQuestions: "/api/questions",
  getViews: "/api/views",
  getView: "/api/views/", // of a view that is saved before the tests
  getPaths: "/api/paths?from=country:KP&to=leader:vladimir-putin",
  getAssessment: "/api/transfers/transfer:north-korea-russia-containers/assessment",
  getFindings: "/api/findings",
  listParameters: "/api/parameters",
  getParameter: "/api/parameters/payload:container",
  showNetwork: "/api/network/cypher",
  showNeighbours: "/api/entities/country:KP/neighbours/cypher",
  showEdges: "/api/edges/cypher",
  showPaths: "/api/paths/cypher?from=country:KP&to=leader:vladimir-putin",
};
const IDS = Object.keys(GOOD) as ReadingId[];

/** Texts that have broken parsers, query languages and loggers. */
const NONSENSE = [
  "",
  "%00",
  "'; DROP",
  "a/b",
  "((",
  "*",
  "~1",
  "AND OR NOT",
  '"',
  "\\",
  "💣",
  "country:",
  "-1",
  "NaN",
];

describe("the API over the seed", () => {
  const store = useStore();
  let app: TestApp | undefined;
  beforeAll(async () => {
    await recordClaims(store(), readSeed());
    const { id } = await addView(store(), { name: "A view", address: "", places: { "country:KP": [0, 0] } });
    GOOD.getView = `/api/views/${id}`;
    app = await startApp(store());
  }, 60_000);
  afterAll(() => app?.stop());

  const get = (path: string) => fetch((app?.address ?? "") + path);

  async function answer<K extends EndpointId>(
    id: K,
    path: string,
  ): Promise<z.output<Endpoints[K]["output"]>> {
    const response = await get(path);
    expect(response.status, await response.clone().text()).toBe(200);
    return endpoints[id].output.parse(await response.json()) as z.output<Endpoints[K]["output"]>;
  }

  /** Faults of a body against the published schema of one response. */
  function faultsOf(id: EndpointId, status: number, type: string, body: unknown) {
    const at = Object.entries(published.paths).find(([, item]) => item.get?.operationId === id);
    const path = (at?.[0] ?? "").replaceAll("~", "~0").replaceAll("/", "~1");
    const pointer = `#/paths/${path}/get/responses/${status}/content/${type.replaceAll("/", "~1")}/schema`;
    return ajv.validate({ $ref: `api${encodeURI(pointer)}` }, body) ? [] : ajv.errors;
  }

  test.each(IDS)("%s answers what its published schema says", async (id) => {
    const response = await get(GOOD[id]);
    expect(response.status).toBe(200);
    expect(faultsOf(id, 200, "application/json", await response.json())).toEqual([]);
    expect(faultsOf(id, 200, "application/json", { nonsense: true })).not.toEqual([]);
  });

  test("the document describes every endpoint, and the page names each without a script", async () => {
    const document = documentShape.parse(await (await get("/api/openapi.json")).json());
    expect(document).toEqual(published);
    const described = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(described.sort()).toEqual(Object.keys(endpoints).sort());
    const page = await (await get("/api/docs")).text();
    for (const id of IDS) expect(page).toContain(`id="${id}"`);
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  test.each(IDS)(
    "%s answers nonsense with problems that it documents",
    async (id) => {
      const path = GOOD[id].replace(/\?.*$/, "");
      const asked = NONSENSE.flatMap((text) => {
        const word = text === "%00" ? text : encodeURIComponent(text);
        return [`${path}?q=${word}`, `${path}?limit=${word}`, `${path}?${word}=1`, `${GOOD[id]}${word}`];
      });
      for (const url of asked) {
        const response = await get(url);
        if (response.status === 200) continue;
        const body = problem.parse(await response.json());
        const known = [...endpoints[id].problems, "bad-input", "unknown-endpoint"];
        expect(known, url).toContain(body.code);
        expect(PROBLEM_CODES[body.code].status).toBe(response.status);
        if (body.code === "unknown-endpoint") continue;
        expect(faultsOf(id, response.status, "application/problem+json", body), url).toEqual([]);
      }
    },
    60_000,
  );

  test.each([
    ["/api/entities/country:XX", "entity"],
    ["/api/entities/country:XX/neighbours", "entity"],
    ["/api/neighbours?id=country:KP&id=country:XX", "country:XX"],
    ["/api/transfers/transfer:none", "transfer"],
    ["/api/claims/claim:none", "claim"],
    ["/api/documents/document:none", "document"],
    ["/api/paths?from=country:KP&to=country:XX", "country:XX"],
    ["/api/paths?from=country:XX&to=country:XX", "country:XX"],
  ])("%s is 404 and names what is missing", async (path, word) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(problem.parse(await response.json()).detail).toContain(word);
  });

  test.each([
    ["Zelenskiy", "leader:volodymyr-zelenskiy"],
    ["Zelensky", "leader:volodymyr-zelenskiy"],
    ["Zelenskyy", "leader:volodymyr-zelenskiy"],
    ["Zelenskij", "leader:volodymyr-zelenskiy"],
    ["zelen", "leader:volodymyr-zelenskiy"],
    ["Зеленський", "leader:volodymyr-zelenskiy"],
    ["Najin", "port:KPRJN"],
    ["Rajin", "port:KPRJN"],
    ["Dunay", "port:dunay"],
    ["Dunai", "port:dunay"],
    ["Kim Jong Un", "leader:kim-jong-un"],
    ["Kim Jong-un", "leader:kim-jong-un"],
    ["KIM JONG UN", "leader:kim-jong-un"],
    ["김정은", "leader:kim-jong-un"],
    ["Shin Wonsik", "leader:shin-wonsik"],
    ["Shin Won-sik", "leader:shin-wonsik"],
    ["North Korea", "country:KP"],
    ["DPRK", "country:KP"],
    ["Choson", "country:KP"],
    ["South Korea", "country:KR"],
    ["ROK", "country:KR"],
  ])("a search for %s finds %s first", async (words, id) => {
    const { hits } = await answer("search", `/api/search?q=${encodeURIComponent(words)}`);
    expect(hits[0]?.id).toBe(id);
  });

  test("a search says which name matched, keeps to kinds, and finds nothing in signs alone", async () => {
    const { hits } = await answer("search", "/api/search?q=dprk");
    expect(hits[0]?.matched).toBe("DPRK");
    const kinds = await answer("search", "/api/search?q=korea&kind=organization");
    expect(kinds.hits.map((hit) => hit.id)).toEqual(["organization:bank-of-korea"]);
    expect((await answer("search", "/api/search?q=!!*~")).hits).toEqual([]);
  });

  test("the network holds the exchange of the seed, each edge with both ends, denials shown", async () => {
    const { nodes, edges, shown, total } = await answer("getNetwork", GOOD.getNetwork);
    const ids = new Set<string>(nodes.map(({ id }) => id));
    for (const edge of edges) expect(ids.has(edge.source) && ids.has(edge.target), edge.id).toBe(true);
    expect([shown, total]).toEqual([edges.length, edges.length]);
    const containers = edges.find(({ id }) => id === "SHIPPED_TO:transfer:north-korea-russia-containers");
    expect(containers).toMatchObject({ disputed: true, denied: 2, deniers: ["country:KP", "country:RU"] });
    expect(containers?.amounts.join()).toContain("about 6,700 containers");
    const gift = edges.find(({ type }) => type === "GIFTED");
    expect(gift).toMatchObject({
      disputed: false,
      source: "leader:vladimir-putin",
      target: "leader:kim-jong-un",
    });
  });

  test("each filter of the network lets through what it says, and no filter loses an edge of another", async () => {
    const all = (await answer("getNetwork", "/api/network")).edges;
    const through = async (query: string) => (await answer("getNetwork", `/api/network?${query}`)).edges;
    const same = (edges: typeof all) => edges.map(({ id }) => id).sort();
    const expected = (keep: (edge: (typeof all)[number]) => boolean) => same(all.filter(keep));
    expect(same(await through("type=GIFTED"))).toEqual(expected(({ type }) => type === "GIFTED"));
    expect(same(await through("disputed=true"))).toEqual(expected(({ disputed }) => disputed));
    expect(same(await through("status=observed&status=confirmed"))).toEqual(
      expected(({ status }) => status === "observed" || status === "confirmed"),
    );
    expect(same(await through("speaker=country:KP"))).toEqual(
      expected(({ speakers, deniers }) => [...speakers, ...deniers].includes("country:KP")),
    );
    expect(same(await through("actor=country:UA"))).toEqual(
      expected(({ source, target }) => [source, target].includes("country:UA")),
    );
    expect(same(await through("kind=country"))).toEqual(
      expected(({ source, target }) => source.startsWith("country:") && target.startsWith("country:")),
    );
    expect(same(await through("from=2024-01-01&to=2024-12-31"))).toEqual(
      expected((edge) => (edge.latest ?? "9") >= "2024-01-01" && (edge.earliest ?? "0") <= "2024-12-31"),
    );
    const missiles = (await through("commodity=commodity:missile")).map(({ commodity }) => commodity?.id);
    expect(new Set(missiles)).toEqual(new Set(["commodity:ballistic-missile", "commodity:missile"]));
    expect(await through("commodity=commodity:none")).toEqual([]);
  });

  test("a limit says how many there are in all", async () => {
    const whole = await answer("getNetwork", "/api/network");
    const part = await answer("getNetwork", "/api/network?limit=3");
    expect([part.shown, part.total]).toEqual([3, whole.total]);
  });

  test("neighbours come in groups with totals, page by page", async () => {
    const first = await answer(
      "getNeighbours",
      `${GOOD.getNeighbours}?type=SHIPPED_TO&direction=out&limit=2`,
    );
    const second = await answer(
      "getNeighbours",
      `${GOOD.getNeighbours}?type=SHIPPED_TO&direction=out&limit=2&offset=2`,
    );
    expect(first.groups).toEqual([{ type: "SHIPPED_TO", direction: "out", shown: 2, total: 7 }]);
    const ids = [...first.edges, ...second.edges].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test("several entities expanded at once give what each gives alone, and no edge twice", async () => {
    const ids = ["country:KP", "leader:vladimir-putin", "country:UA"];
    const alone = await Promise.all(
      ids.map((id) => answer("getNeighbours", `/api/entities/${id}/neighbours?limit=3`)),
    );
    const query = `limit=3&${ids.map((id) => `id=${id}`).join("&")}`;
    const together = await answer("getNeighboursOfSeveral", `/api/neighbours?${query}`);
    const edges = (answers: readonly { readonly edges: readonly { readonly id: string }[] }[]) =>
      [...new Set(answers.flatMap((found) => found.edges.map(({ id }) => id)))].sort();
    expect(together.edges.map(({ id }) => id).sort()).toEqual(edges(alone));
    for (const [at, id] of ids.entries()) {
      const groups = together.groups.filter((group) => group.id === id).map(({ id: _, ...group }) => group);
      expect(groups).toEqual(alone[at]?.groups);
    }
  });

  test("paths lead from one end to the other over edges that are in the fragment", async () => {
    const { paths, edges } = await answer("getPaths", GOOD.getPaths);
    const known = new Set(edges.map(({ id }) => id));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      expect([path.nodes[0], path.nodes.at(-1)]).toEqual(["country:KP", "leader:vladimir-putin"]);
      expect(path.edges.every((id) => known.has(id))).toBe(true);
    }
    expect((await answer("getPaths", `${GOOD.getPaths}&longest=1`)).paths).toEqual([]);
    const here = await answer("getPaths", "/api/paths?from=country:KP&to=country:KP");
    expect(here.paths).toEqual([{ nodes: ["country:KP"], edges: [], steps: [] }]);
  });

  test("paths keep to types and direction, count parallel edges as one step, and go on to longer ones", async () => {
    const between = "/api/paths?from=country:KP&to=country:RU";
    const straight = await answer("getPaths", `${between}&type=SHIPPED_TO`);
    expect(straight.paths.map(({ nodes }) => nodes)).toEqual([["country:KP", "country:RU"]]);
    const [step] = straight.paths[0]?.steps ?? [];
    expect(step?.edges).toHaveLength(5);
    expect(step?.total).toBeGreaterThan(5);
    const led = "/api/paths?from=country:KP&to=leader:kim-jong-un&type=LEADS";
    expect((await answer("getPaths", led)).paths).toHaveLength(1);
    expect((await answer("getPaths", `${led}&direction=forward`)).paths).toEqual([]);
    const several = await answer("getPaths", `${between}&ways=several&limit=4`);
    expect(several.paths[0]?.nodes).toHaveLength(2);
    expect(several.paths.length).toBeGreaterThan(1);
    const lengths = several.paths.map(({ nodes }) => nodes.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect((await answer("getPaths", `${between}&ways=shortest`)).paths).toHaveLength(1);
    expect((await get(`${between}&ways=nonsense`)).status).toBe(400);
  });

  test("a transfer shows its claims, the denials of its whole and its documents", async () => {
    const found = await answer("getTransfer", GOOD.getTransfer);
    expect(found.claims.map(({ quantityText }) => quantityText)).toContain("about 6,700 containers");
    expect(found.inheritedDenials.map(({ speaker }) => speaker.id).sort()).toEqual([
      "country:KP",
      "country:RU",
    ]);
    expect(found.documents.map(({ id }) => id)).toContain("document:north-korea-russia-2024");
    expect(found.edges[0]?.id).toBe("SHIPPED_TO:transfer:north-korea-russia-containers");
  });

  test("a document's claims come in the order of its text", async () => {
    const { claims, claimCount } = await answer("getDocument", GOOD.getDocument);
    const places = claims.map(({ locator }) => Number(/\d+/.exec(locator ?? "")?.[0]));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(claimCount.total).toBe(claims.length);
  });

  test("the schema counts what is stored", async () => {
    const { kinds, records, relationships, names } = await answer("getSchema", GOOD.getSchema);
    const seed = readSeed();
    const entities = kinds.reduce((sum, { count }) => sum + count, 0);
    expect(entities).toBe(seed.entities.length);
    expect(records).toMatchObject({ transfers: seed.transfers.length, claims: seed.claims.length });
    expect(relationships.find(({ type }) => type === "GIFTED")?.count).toBe(1);
    expect(names.labels).toContain("Claim");
    expect(names.relationshipTypes).toContain("CLAIMED_BY");
    expect(names.propertyKeys).toEqual(expect.arrayContaining(["id", "name", "summary"]));
  });

  test("a body may nest a hundred deep, and no deeper", async () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    const ask = (depth: number) =>
      fetch(`${app?.address}/api/cypher`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: `{"query":"RETURN 1 AS one","parameters":{"p":${nested(depth)}}}`,
      });
    expect((await ask(90)).status).toBe(200);
    expect((await ask(5_000)).status).toBe(400);
  });

  test("answers are compressed", async () => {
    expect((await get("/api/network")).headers.get("content-encoding")).toMatch(/br|gzip/);
  });
});
