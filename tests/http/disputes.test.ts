/** Disputes of other kinds than the seeds' (grain, crude oil, money), through a real database and the API. */
import { beforeAll, describe, expect, test } from "vitest";
import { recordClaims } from "#actions/record-claims.ts";
import { CLAIMS, claim, GRAIN, MONEY, OIL, PART, RECORDS, stated } from "#tests/fixtures/disputes.ts";
import { useContested } from "#tests/support/contested.ts";
import { broken } from "#tests/support/graph-queries.ts";

describe("disputes of other kinds", () => {
  const { store, get, send, assessment } = useContested([]);
  beforeAll(() => recordClaims(store(), { ...RECORDS, claims: CLAIMS }), 60_000);

  /** The verdicts on the claims of a transfer as they now are, and why. */
  async function verdictsOn(id: string) {
    const { verdicts } = await assessment(id);
    return (a: string, b: string) => {
      const ids = [`claim:${a}`, `claim:${b}`].sort().join();
      const found = verdicts.find(({ claims }) => claims.join() === ids);
      return { verdict: found?.verdict, because: found?.because, rule: found?.findings[0]?.rule };
    };
  }
  const put = async (name: string, value: number, unit: string) => {
    const answer = await send("PUT", `/api/parameters/${name}`, { value, unit, source: "A test." });
    expect(answer.status, await answer.text()).toBe(200);
  };

  test("grain: tonnes and kilograms are one measure, a range excludes, containers and silos bound", async () => {
    const verdict = await verdictsOn(GRAIN);
    expect(verdict("g-ministry", "g-egypt")).toMatchObject({
      verdict: "compatible",
      rule: "pledged-and-delivered",
    });
    expect(verdict("g-ministry", "g-trader")).toMatchObject({
      verdict: "contradictory",
      rule: "comparator-intervals",
    });
    expect(verdict("g-trader", "g-egypt")).toMatchObject({ verdict: "contradictory" });
    expect(verdict("g-ministry", "g-boxes")).toMatchObject({
      verdict: "in tension",
      rule: "physical-ceiling",
    });
    expect(verdict("g-ministry", "g-silo")).toMatchObject({
      verdict: "in tension",
      rule: "capacity-against-amount",
    });
    expect(verdict("g-egypt", "g-silo")).toMatchObject({ verdict: "compatible" });
    const { ceilings } = await assessment(GRAIN);
    expect(ceilings.map(({ unit, value }) => `${value} ${unit}`)).toContain("21750 t");
  });

  test("grain in bushels is refused by name, never taken for another measure", async () => {
    const bushels = claim("g-bushels", GRAIN, "organization:trader", {
      amount: stated("=", 2e6),
      unit: "bushel",
    });
    const refused = recordClaims(store(), { ...RECORDS, claims: [bushels] });
    await expect(refused).rejects.toMatchObject({
      faults: [{ field: "claims.0.quantity.unit", reason: expect.stringContaining("expected one of") }],
    });
  });

  test("oil: barrels are no tonnes, a running total cannot fall, tankers bound once their room is stated", async () => {
    let verdict = await verdictsOn(OIL);
    const apart = verdict("o-march", "o-tonnes");
    expect(apart).toMatchObject({ verdict: "not comparable", because: expect.stringMatching(/measure/) });
    expect(verdict("o-january", "o-march")).toMatchObject({
      verdict: "contradictory",
      rule: "cumulative-series",
    });
    expect(verdict("o-march", "o-tankers")).toMatchObject({ verdict: "not comparable" });
    await put("volume:vessel", 170_000, "m3");
    verdict = await verdictsOn(OIL);
    expect(verdict("o-march", "o-tankers")).toMatchObject({
      verdict: "compatible",
      rule: "physical-ceiling",
    });
    expect(verdict("o-january", "o-tankers")).toMatchObject({ verdict: "in tension" });
    await put("volume:vessel", 140_000, "m3");
    verdict = await verdictsOn(OIL);
    expect(verdict("o-march", "o-tankers")).toMatchObject({ verdict: "in tension" });
  }, 120_000);

  test("money: no rate, no verdict; a stated one decides, is named, and goes again", async () => {
    const dollars = async () => (await verdictsOn(MONEY))("m-euros", "m-dollars");
    const none = await dollars();
    expect(none).toMatchObject({
      verdict: "not comparable",
      because: "no rate between EUR and USD is stated",
    });
    expect(
      (await send("PUT", "/api/parameters/rate:EUR:USD", { value: 1.2, unit: "EUR per USD", source: "x" }))
        .status,
    ).toBe(422);
    await put("rate:EUR:USD", 1.2, "USD per EUR");
    expect(await dollars()).toMatchObject({ verdict: "compatible" });
    await put("rate:EUR:USD", 1.05, "USD per EUR");
    const { parameters } = await assessment(MONEY);
    expect(await dollars()).toMatchObject({ verdict: "contradictory" });
    expect(parameters.map(({ key }) => key)).toContain("rate:EUR:USD");
    expect((await send("DELETE", "/api/parameters/rate:EUR:USD")).status).toBe(200);
    expect(await dollars()).toEqual(none);
  }, 120_000);

  test("money: shares stand against the pledge, denials reach what they deny and no more", async () => {
    const verdict = await verdictsOn(MONEY);
    expect(verdict("m-share", "m-paid")).toMatchObject({
      verdict: "compatible",
      rule: "share-against-whole",
    });
    expect(verdict("m-paid", "m-amount")).toMatchObject({
      verdict: "contradictory",
      rule: "denial",
    });
    for (const [claimed, denied] of [
      ["m-paid", "m-other-amount"],
      ["m-paid", "m-legality"],
      ["m-euros", "m-amount"],
    ] as const)
      expect(verdict(claimed, denied), denied).toMatchObject({ verdict: "not comparable" });
    const denies = async (id: string) => {
      const { findings } = await get("getFindings", `/api/findings?transfer=${id}&rule=denial&limit=500`);
      return findings.filter(({ claims }) => claims.includes("claim:m-part"));
    };
    expect(await denies(PART)).toEqual([]);
    const whole = claim("m-whole", MONEY, "country:RU", null, { stance: "denies" });
    await recordClaims(store(), { entities: [], documents: [], transfers: [], claims: [whole] });
    expect(await denies(PART)).toMatchObject([{ outcome: "contradictory" }]);
    const { positions, ledger } = await assessment(PART);
    expect(positions.denies).toMatchObject([{ claim: "claim:m-whole", reach: "whole" }]);
    expect(ledger.flatMap(({ entries }) => entries.map(({ says }) => says))).toEqual(["4,000,000,000 euros"]);
    expect(await broken(store())).toEqual([]);
  }, 120_000);
});
