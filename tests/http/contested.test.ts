/** What is promised about contested claims, on a real database with both seed sets, through HTTP. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { rebuildEdges } from "#actions/rebuild-edges.ts";
import { recordClaims } from "#actions/record-claims.ts";
import { endpoints } from "#contract/endpoints.ts";
import { CONTAINERS, claim, MISREAD, ofOne, useContested } from "#tests/support/contested.ts";
import { contentHash } from "#tests/support/database.ts";
import { broken } from "#tests/support/graph-queries.ts";

const EU = "transfer:european-union-ukraine-artillery-shells";

const expectedOf = z.object({
  documents: z.number(),
  claims: z.union([z.number(), z.object({ total: z.number() }).transform(({ total }) => total)]),
});

describe("contested claims", () => {
  const { store, get, send, assessment } = useContested();
  const numbers = (bars: readonly { unit: string; low: number; words: string }[]) =>
    bars.filter(({ unit }) => unit === "container").map(({ words }) => words);

  test("both sets are stored as their expected.json count them", async () => {
    const { records } = await get("getSchema", "/api/schema");
    const [first, second] = ["north-korea-russia-2024", "dprk-russia-claims"].map((set) =>
      expectedOf.parse(JSON.parse(readFileSync(`seeds/${set}/expected.json`, "utf8"))),
    );
    expect(records.claims).toBe((first?.claims ?? 0) + (second?.claims ?? 0));
    expect(records.documents).toBe((first?.documents ?? 0) + (second?.documents ?? 0));
  });

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

  test("edges asked for by id from a point of view are those that the network gives from there", async () => {
    const { edges } = await get("getNetwork", "/api/network");
    const see = (body: object) => send("POST", "/api/network/seen", body);
    const ids = edges.map(({ id }) => id);
    for (const view of [{ asOf: "2024-01-01" }, { without: ["leader:shin-wonsik"] }]) {
      const search = new URLSearchParams(Object.entries(view).map(([name, value]) => [name, String(value)]));
      const whole = await get("getNetwork", `/api/network?${search}`);
      const answer = endpoints.seeEdges.output.parse(await (await see({ ...view, edges: ids })).json());
      const order = (list: typeof edges) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(order(answer.edges)).toEqual(order(whole.edges));
      expect(answer.edges.length).toBeLessThan(edges.length);
    }
    const one = endpoints.seeEdges.output.parse(
      await (await see({ edges: [`SHIPPED_TO:${CONTAINERS}`] })).json(),
    );
    expect(one.edges.map(({ transfer }) => transfer)).toEqual([CONTAINERS]);
    const bad = await see({ edges: [ids[0], "nonsense"] });
    expect(bad.status).toBe(400);
    expect(await bad.text()).toContain("body.edges.1");
  });

  test("a point of view that narrows nothing draws what is stored", async () => {
    const stored = await get("getNetwork", "/api/network");
    const viewed = await get("getNetwork", "/api/network?without=organization:nobody");
    expect(viewed.edges.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      stored.edges.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });
});
