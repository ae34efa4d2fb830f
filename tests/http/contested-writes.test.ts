/** Writes about contested claims: each moves what depends on it and nothing else, at once. */
import { describe, expect, test } from "vitest";
import { recordClaims } from "#actions/record-claims.ts";
import { endpoints } from "#contract/endpoints.ts";
import { CONTAINERS, claim, MISREAD, ofOne, useContested } from "#tests/support/contested.ts";
import { broken } from "#tests/support/graph-queries.ts";

describe("writes about contested claims", () => {
  const { store, get, send, assessment } = useContested();

  test("3 million in each container is flagged as impossible when it is written, and the flag goes with the claim", async () => {
    const impossible = "/api/findings?rule=physical-ceiling&verdict=impossible";
    await recordClaims(store(), ofOne(MISREAD));
    const { findings } = await get("getFindings", impossible);
    const found = findings.find(({ claims }) => claims.includes("claim:misread"));
    expect(found?.because).toMatch(/138,750 t a container.*447.8 a container, 20.7 t, possible/);
    expect(found?.parameters.map(({ key }) => key)).toContain("payload:container");
    await recordClaims(store(), ofOne({ ...MISREAD, withdrawn: "2024-03-01" }));
    const left = await get("getFindings", impossible);
    expect(left.findings.filter(({ claims }) => claims.includes("claim:misread"))).toEqual([]);
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
    expect(changed.status, await changed.clone().text()).toBe(200);
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
    const { moved, movedCount } = endpoints.setParameter.output.parse(await changed.json());
    expect(movedCount).toEqual({ shown: moved.length, total: moved.length });
    expect(moved.find(({ rule }) => rule === "physical-ceiling")).toMatchObject({
      before: { because: expect.any(String) },
      after: { because: expect.any(String) },
    });
    const restored = await send("DELETE", "/api/parameters/payload:container");
    expect(restored.status, await restored.clone().text()).toBe(200);
    const back = endpoints.resetParameter.output.parse(await restored.json());
    expect(back.parameter).toMatchObject({ value: 21.75, edited: false });
    expect(back.moved.map(({ id }) => id).sort()).toEqual(moved.map(({ id }) => id).sort());
    expect(ceiling(await assessment(CONTAINERS))).toBeCloseTo(3_150_810.8, 0);
    expect((await send("DELETE", "/api/parameters/nonsense")).status).toBe(404);
    const bad = await send("PUT", "/api/parameters/payload:container", { value: 1, unit: "kn", source: "x" });
    expect(bad.status).toBe(422);
  }, 120_000);

  test("grades stand beside the record: credibility on the claim, reliability on the document", async () => {
    const by = { because: "Seen by two others.", author: "An analyst" };
    const graded = await send("PATCH", `/api/claims/${claim("c5")}/grading`, { credibility: 2, ...by });
    expect(graded.status, await graded.text()).toBe(200);
    expect(await get("getClaim", `/api/claims/${claim("c5")}`)).toMatchObject({
      credibility: 2,
      grade: { credibility: 2, ...by },
    });
    const document = "document:dprk-russia-kbs-183924";
    expect(
      (await send("PATCH", `/api/documents/${document}/grading`, { reliability: "B", ...by })).status,
    ).toBe(200);
    expect(await get("getDocument", `/api/documents/${document}`)).toMatchObject({
      reliability: "B",
      grade: { reliability: "B", ...by },
    });
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
