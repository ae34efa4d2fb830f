/** What the engine promises about time, pledges, totals, origins and sentences, by the contested claims. */
import { describe, expect, it } from "vitest";
import { asOfPublished, asOfRecorded } from "#domain/as-of.ts";
import type { TransferClaim } from "#domain/claim.ts";
import { speechActsOf } from "#domain/drift.ts";
import { deriveExchange } from "#domain/exchange.ts";
import { ledgerOf } from "#domain/ledger.ts";
import { contextOf } from "#domain/rules/context.ts";
import { ATTRIBUTIONS, sentencesOf } from "#domain/sentences.ts";
import { countOrigins } from "#domain/standing.ts";
import { totalOf } from "#domain/totals.ts";
import { readSeed } from "#tests/support/seed.ts";
import { amount, claimOf } from "./build.ts";
import { readContested } from "./seed.ts";

const set = readContested();
const context = contextOf(set);
const CONTAINERS = "transfer:north-korea-russia-containers";
const EU = "transfer:european-union-ukraine-artillery-shells";
const transferClaims = set.claims.filter((claim): claim is TransferClaim => claim.of === "transfer");
const about = (id: string) => transferClaims.filter((claim) => claim.about === id);

function claim(id: string): TransferClaim {
  const found = transferClaims.find((each) => each.id === `claim:dprk-russia-${id}`);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
}

describe("time, pledge and totals", () => {
  const counts = about(CONTAINERS).filter(({ quantity }) => quantity?.unit === "container");
  const numbers = (claims: readonly TransferClaim[]) =>
    [
      ...new Set(
        claims.map(({ quantity }) =>
          quantity !== undefined && "value" in quantity.amount ? quantity.amount.value : 0,
        ),
      ),
    ].sort((a, b) => a - b);

  it("knows 5,000 containers as of 2024-01-01, 6,700 and 10,000 beside as of 2024-03-01", () => {
    expect(numbers(asOfPublished(counts, context.documents, "2024-01-01").known)).toEqual([5000]);
    expect(numbers(asOfPublished(counts, context.documents, "2024-03-01").known)).toEqual([
      5000, 6700, 10_000,
    ]);
  });

  it("lets a document recorded today about 2023 change the published view alone", () => {
    const recorded = new Map([[claim("c3-containers").id, "2026-11-24T10:00:00Z"]]);
    expect(asOfPublished([claim("c3-containers")], context.documents, "2024-01-01").known).toHaveLength(1);
    expect(asOfRecorded([claim("c3-containers")], recorded, "2024-01-01").later).toHaveLength(1);
  });

  it("sets 30, 33 and 52.4 % of the pledge side by side", () => {
    const shares = ledgerOf(about(EU)).flatMap(({ entries }) =>
      entries.flatMap(({ shareOfPledged, foreseen }) =>
        shareOfPledged === null ? [] : [[Number(shareOfPledged.low.toFixed(1)), foreseen]],
      ),
    );
    expect(shares.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [30, false],
      [33, false],
      [52.4, true],
    ]);
  });

  it("refuses to add the running totals and says why", () => {
    expect(totalOf(counts, context.transfers)).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(/running totals.*never added/),
    });
  });

  it("adds flows with disjoint windows", () => {
    const flow = (window: string, value: number) =>
      claimOf({
        about: CONTAINERS,
        quantity: amount("=", value, "container", { accumulation: "in-period", window }),
      });
    expect(totalOf([flow("2024-01", 100), flow("2024-02", 200)], context.transfers)).toMatchObject({
      kind: "sum",
      low: 300,
      high: 300,
    });
    expect(totalOf([flow("2024-01", 100), flow("2024-01", 150)], context.transfers)).toMatchObject({
      kind: "envelope",
      low: 100,
      high: 150,
    });
  });
});

describe("who says what", () => {
  it("counts all documents with the 6,700 figure as one origin", () => {
    const reports = about(CONTAINERS).filter(({ id }) => id.includes("c4-containers"));
    expect(new Set(reports.map(({ document }) => document)).size).toBe(6);
    expect(countOrigins(reports, context.voices)).toBe(1);
  });

  it("finds what drifts between the reports of one speech act", () => {
    const kinds = new Set(
      speechActsOf(transferClaims).flatMap(({ drifts }) => drifts.map(({ kind }) => kind)),
    );
    for (const kind of ["comparator", "connective", "modal verb", "window"] as const)
      expect(kinds).toContain(kind);
  });

  it("confirms the car and leaves its legality contested apart", () => {
    const transfer = set.transfers.find(({ id }) => id === "transfer:putin-kim-limousine");
    if (transfer === undefined) throw new Error("no transfer");
    const denied = claimOf({ about: transfer.id, stance: "denies", aspect: "legality" });
    const [edge] = deriveExchange(
      { transfer, claims: [...about(transfer.id), denied], wholeClaims: [] },
      context.voices,
    ).edges;
    expect(edge).toMatchObject({ type: "GIFTED", status: "confirmed", disputed: false });
  });

  it("renders no sentence without its speaker", () => {
    const verbs = Object.values(ATTRIBUTIONS).join("|");
    for (const records of [set, readSeed()]) {
      const names = records.entities.map(({ name }) => name);
      const sentences = sentencesOf(records.claims, contextOf(records).names).replace(/\.$/, "").split("; ");
      expect(sentences.length).toBeGreaterThan(20);
      for (const part of sentences) {
        const speaker = names.find((name) => part.startsWith(`${name} `)) ?? "";
        expect(speaker, part).not.toBe("");
        expect(part.slice(speaker.length), part).toMatch(new RegExp(`^ (?:${verbs}) `));
      }
    }
  });
});
