/** What is promised about contested claims, on a real database with both seed sets, through HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as z from "zod";
import { loadSeed } from "#actions/load-seed.ts";
import { rebuildEdges } from "#actions/rebuild-edges.ts";
import { recordClaims } from "#actions/record-claims.ts";
import { type EndpointId, type Endpoints, endpoints } from "#contract/endpoints.ts";
import { startApp, type TestApp } from "#tests/support/app.ts";
import { contentHash, useStore } from "#tests/support/database.ts";
import { broken } from "#tests/support/graph-queries.ts";

const CONTAINERS = "transfer:north-korea-russia-containers";
const EU = "transfer:european-union-ukraine-artillery-shells";
const claim = (name: string) => `claim:dprk-russia-${name}` as const;
const SHIN = "leader:shin-wonsik";

/** Shin's 3 million, misread as held by each container. */
const MISREAD = {
  id: "claim:misread",
  of: "transfer",
  about: CONTAINERS,
  summary: "Shin Wonsik is misread as saying that each container has room for 3 million rounds.",
  stance: "asserts",
  basis: "statement",
  speaker: SHIN,
  document: "document:dprk-russia-kbs-183924",
  said: "2024-02-26",
  aspect: "amount",
  quantity: {
    amount: { comparator: "=", value: 3_000_000 },
    unit: "round",
    per: "container",
    modality: "capacity",
    commodity: "commodity:artillery-shell-152-mm",
  },
};
const ofOne = (given: object) => ({ entities: [], documents: [], transfers: [], claims: [given] });

describe("contested claims", () => {
  const store = useStore();
  let app: TestApp;
  beforeAll(async () => {
    for (const set of ["north-korea-russia-2024", "dprk-russia-claims"])
      await loadSeed(store(), `seeds/${set}`);
    app = await startApp(store());
  }, 180_000);
  afterAll(() => app.stop());

  async function get<K extends EndpointId>(id: K, path: string): Promise<z.output<Endpoints[K]["output"]>> {
    const response = await fetch(app.address + path);
    expect(response.status, await response.clone().text()).toBe(200);
    return endpoints[id].output.parse(await response.json()) as z.output<Endpoints[K]["output"]>;
  }
  const send = (method: string, path: string, body: object) =>
    fetch(app.address + path, {
      method,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const assessment = (id: string, more = "") =>
    get("getAssessment", `/api/transfers/${id}/assessment${more}`);
  const numbers = (bars: readonly { unit: string; low: number; words: string }[]) =>
    bars.filter(({ unit }) => unit === "container").map(({ words }) => words);

  test("nothing breaks an invariant, and a rebuild draws the same findings", async () => {
    expect(await broken(store())).toEqual([]);
    const before = await contentHash(store());
    await rebuildEdges(store());
    expect(await contentHash(store())).toBe(before);
  }, 120_000);

  test("Seoul's 6,700 and Washington's more than 10,000 are contradictory, with their working, on the edge", async () => {
    const { verdicts } = await assessment(CONTAINERS);
    const found = verdicts.find(
      ({ claims }) => claims.includes(claim("c4-containers")) && claims.includes(claim("c5")),
    );
    expect(found).toMatchObject({ verdict: "contradictory" });
    expect(found?.findings[0]?.steps.length).toBeGreaterThan(2);
    const { findings } = await get(
      "getFindings",
      `/api/findings?transfer=${CONTAINERS}&severity=grave&limit=500`,
    );
    const kept = findings.find(
      ({ claims }) => claims.join() === [claim("c4-containers"), claim("c5")].join(),
    );
    expect(kept).toMatchObject({ rule: "comparator-intervals", edges: [`SHIPPED_TO:${CONTAINERS}`] });
    const { edges } = await get("getTransfer", `/api/transfers/${CONTAINERS}`);
    expect(edges[0]?.contradictions).toBeGreaterThan(0);
    expect(edges[0]?.disputed).toBe(true);
  });

  test("3 million capacity and 1.5 million sent are compatible", async () => {
    const { findings } = await get("getFindings", "/api/findings?verdict=compatible&limit=500");
    expect(
      findings.some(({ claims }) => claims.includes(claim("c4-capacity")) && claims.includes(claim("c6"))),
    ).toBe(true);
  });

  test("six documents with the 6,700 figure are one origin", async () => {
    const { claims, origins } = await assessment(CONTAINERS);
    const reports = claims.filter(({ id }) => id.startsWith(claim("c4-containers")));
    expect(new Set(reports.map(({ document }) => document.id)).size).toBe(6);
    const ids = new Set<string>(reports.map(({ id }) => id));
    expect(origins.filter((origin) => origin.some((id) => ids.has(id)))).toHaveLength(1);
  });

  test("as of 2024-01-01 there are 5,000 containers; as of 2024-03-01 6,700 and 10,000 stand beside", async () => {
    const january = numbers((await assessment(CONTAINERS, "?asOf=2024-01-01")).intervals);
    expect(january.some((words) => words.includes("5,000"))).toBe(true);
    expect(january.some((words) => /6,700|10,000/.test(words))).toBe(false);
    const march = numbers((await assessment(CONTAINERS, "?asOf=2024-03-01")).intervals);
    for (const number of ["5,000", "6,700", "10,000"])
      expect(
        march.some((words) => words.includes(number)),
        number,
      ).toBe(true);
    const before = await assessment(CONTAINERS, "?asOf=2020-01-01");
    expect(before.intervals).toEqual([]);
    expect(before.viewed.later).toBeGreaterThan(0);
  });

  test("a document added today about 2023 changes what was published by then, and not what was recorded", async () => {
    const asked = (clock: string) => `?asOf=2024-01-01&clock=${clock}`;
    const before = await assessment(CONTAINERS, asked("published"));
    await recordClaims(store(), {
      ...ofOne({
        ...MISREAD,
        id: "claim:late",
        summary: "Shin Wonsik says that about 4,000 containers had gone to Russia.",
        document: "document:late",
        said: "2023-12-01",
        aspect: "transfer",
        stage: "shipped",
        quantity: {
          amount: { comparator: "≈", value: 4000 },
          unit: "container",
          modality: "actual",
          accumulation: "cumulative",
        },
      }),
      documents: [{ id: "document:late", title: "Found late", type: "report", published: "2023-12-02" }],
    });
    const after = await assessment(CONTAINERS, asked("published"));
    expect(after.claims.length).toBe(before.claims.length + 1);
    expect((await assessment(CONTAINERS, asked("recorded"))).claims).toEqual([]);
    const { edges } = await get("getNetwork", "/api/network?asOf=2024-01-01&clock=recorded");
    expect(edges).toEqual([]);
  });

  test("30, 33 and 52.4 % of the pledge stand side by side", async () => {
    const { ledger } = await assessment(EU);
    const shares = ledger.flatMap(({ entries }) =>
      entries.flatMap(({ shareOfPledged }) =>
        shareOfPledged === null ? [] : Number(shareOfPledged.low.toFixed(1)),
      ),
    );
    for (const share of [30, 33, 52.4]) expect(shares).toContain(share);
  });

  test("the sum of the container series is refused, with the reason", async () => {
    const { totals } = await assessment(CONTAINERS);
    const containers = totals.filter(({ unit }) => unit === "container");
    expect(containers[0]).toMatchObject({
      kind: "refused",
      because: expect.stringMatching(/running totals.*never added/),
    });
  });

  test("removing a speaker adds no edge and raises no corroboration, whoever it is", async () => {
    const { edges } = await get("getNetwork", "/api/network");
    const all = new Map(edges.map((edge) => [edge.id, edge.origins]));
    const speakers = [...new Set(edges.flatMap((edge) => edge.speakers))].slice(0, 12);
    let fewer = 0;
    for (const speaker of speakers) {
      const without = await get("getNetwork", `/api/network?without=${speaker}`);
      for (const edge of without.edges)
        expect(edge.origins, edge.id).toBeLessThanOrEqual(all.get(edge.id) ?? -1);
      if (without.edges.length < edges.length) fewer += 1;
    }
    expect(fewer).toBeGreaterThan(0);
  }, 180_000);

  test("a point of view that narrows nothing draws what is stored", async () => {
    const stored = await get("getNetwork", "/api/network");
    const viewed = await get("getNetwork", "/api/network?without=organization:nobody");
    expect(viewed.edges.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      stored.edges.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  test("3 million in each container is flagged as impossible when it is written, and the flag goes with the claim", async () => {
    const impossible = "/api/findings?rule=physical-ceiling&verdict=impossible";
    await recordClaims(store(), ofOne(MISREAD));
    const { findings } = await get("getFindings", impossible);
    const found = findings.find(({ claims }) => claims.includes("claim:misread"));
    expect(found?.because).toMatch(/138,750 t a container.*447.8 a container, 20.7 t, possible/);
    expect(found?.parameters.map(({ key }) => key)).toContain("payload:container");
    await recordClaims(store(), ofOne({ ...MISREAD, withdrawn: "2024-03-01" }));
    expect((await get("getFindings", impossible)).total).toBe(0);
  });

  test("payload 21.75 → 28.23 t moves the ceiling of 6,700 containers from 3.15 to 4.09 million and nothing else", async () => {
    const before = await assessment(CONTAINERS);
    const ceiling = ({ findings }: typeof before) =>
      findings.find(
        ({ claims, numbers: found }) =>
          claims.includes(claim("c4-capacity")) && claims.includes(claim("c4-containers")) && found.ceiling,
      )?.numbers.ceiling;
    expect(ceiling(before)).toBeCloseTo(3_150_810.8, 0);
    const changed = await send("PUT", "/api/parameters/payload:container", {
      value: 28.23,
      unit: "t",
      source: "editions since 2005",
    });
    expect(changed.status, await changed.text()).toBe(200);
    const after = await assessment(CONTAINERS);
    expect(ceiling(after)).toBeCloseTo(4_089_535.1, 0);
    const untouched = ({ findings }: typeof before) =>
      findings.filter(({ parameters }) => !parameters.some(({ key }) => key === "payload:container"));
    expect(untouched(after)).toEqual(untouched(before));
    const kept = await get("getFindings", `/api/findings?transfer=${CONTAINERS}&limit=500`);
    expect(
      kept.findings.find(({ id }) => id === after.findings.find(({ numbers: n }) => n.ceiling)?.id),
    ).toMatchObject({
      numbers: after.findings.find(({ numbers: n }) => n.ceiling)?.numbers,
    });
    const bad = await send("PUT", "/api/parameters/payload:container", { value: 1, unit: "kn", source: "x" });
    expect(bad.status).toBe(422);
  }, 120_000);

  test("grades stand beside the record: credibility on the claim, reliability on the document", async () => {
    const by = { because: "Seen by two others.", author: "An analyst" };
    const graded = await send("PATCH", `/api/claims/${claim("c5")}/grading`, { credibility: 2, ...by });
    expect(graded.status, await graded.text()).toBe(200);
    expect((await get("getClaim", `/api/claims/${claim("c5")}`)).credibility).toBe(2);
    const document = "document:dprk-russia-kbs-183924";
    expect(
      (await send("PATCH", `/api/documents/${document}/grading`, { reliability: "B", ...by })).status,
    ).toBe(200);
    expect((await get("getDocument", `/api/documents/${document}`)).reliability).toBe("B");
    expect((await send("PATCH", "/api/claims/claim:none/grading", { credibility: 2, ...by })).status).toBe(
      404,
    );
    expect(
      (await send("PATCH", `/api/claims/${claim("c5")}/grading`, { credibility: 7, ...by })).status,
    ).toBe(400);
  });

  test("an analyst's own assessment is a kind of its own: it draws no edge and adds no origin", async () => {
    const before = await get("getTransfer", `/api/transfers/${CONTAINERS}`);
    const body = {
      about: CONTAINERS,
      statement: "More than 5,000 containers had gone by the end of 2023.",
      likelihood: "likely",
      author: "An analyst",
      rationale: "Two governments that do not share sources give numbers above it.",
      restsOn: [claim("c3-containers")],
    };
    const made = await send("POST", "/api/assessments", body);
    expect(made.status, await made.clone().text()).toBe(200);
    expect((await get("getTransfer", `/api/transfers/${CONTAINERS}`)).edges).toEqual(before.edges);
    const { assessments } = await assessment(CONTAINERS);
    expect(assessments).toMatchObject([{ likelihood: "likely", author: "An analyst" }]);
    expect((await send("POST", "/api/assessments", { ...body, likelihood: "maybe" })).status).toBe(400);
    expect((await send("POST", "/api/assessments", { ...body, restsOn: ["claim:none"] })).status).toBe(422);
    expect(await broken(store())).toEqual([]);
  });
});
