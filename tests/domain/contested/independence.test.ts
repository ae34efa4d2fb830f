/** Independent origins: reprints, bodies, windows of a voice, circles, and leaving speakers out. */
import { describe, expect, it } from "vitest";
import { STANCES, type TransferClaim } from "#domain/claim.ts";
import { deriveExchange } from "#domain/exchange.ts";
import { assessFamily } from "#domain/findings.ts";
import type { ActorId } from "#domain/ids.ts";
import { faultsOf } from "#domain/records.ts";
import { contextOf } from "#domain/rules/context.ts";
import { countOrigins } from "#domain/standing.ts";
import { voicesOf } from "#domain/voices.ts";
import { deriveWithout } from "#domain/without.ts";
import { amount, claimOf, relationOf, seeded, transferOf } from "./build.ts";

const roles = [
  relationOf({ about: "leader:shin-wonsik", predicate: "SPEAKS_FOR", object: "country:KR" }),
  relationOf({
    about: "organization:military-intelligence",
    predicate: "MEMBER_OF",
    object: "organization:ministry",
  }),
  relationOf({ about: "organization:ministry", predicate: "MEMBER_OF", object: "country:KR" }),
  relationOf({
    about: "leader:old-minister",
    predicate: "SPEAKS_FOR",
    object: "country:KR",
    occurred: "2020/2022-05",
  }),
  relationOf({ about: "country:PL", predicate: "MEMBER_OF", object: "bloc:european-union" }),
  relationOf({ about: "country:HU", predicate: "MEMBER_OF", object: "bloc:european-union" }),
];
const voices = voicesOf(roles);

describe("independent origins", () => {
  it("counts six documents with one minister's figure once", () => {
    const first = claimOf({});
    const reprints = [2, 3, 4, 5, 6].map((n) => claimOf({ document: `document:${n}`, repeats: [first.id] }));
    expect(countOrigins([first, ...reprints], voices)).toBe(1);
  });

  it("is not changed by a reprint, whoever prints it and however many it prints together", () => {
    const seoul = claimOf({});
    const washington = claimOf({ speaker: "organization:white-house" });
    const paper = { speaker: "organization:paper", document: "document:2" };
    const reprints = [
      claimOf({ ...paper, repeats: [seoul.id] }),
      claimOf({ ...paper, repeats: [seoul.id, washington.id] }),
    ];
    expect(countOrigins([seoul, washington], voices)).toBe(2);
    expect(countOrigins([seoul, washington, ...reprints], voices)).toBe(2);
  });

  it("counts repeats of a claim that is not entered once", () => {
    const reprints = ["a", "b"].map((name) =>
      claimOf({ speaker: `organization:${name}`, repeats: ["claim:not-entered"] }),
    );
    expect(countOrigins(reprints, voices)).toBe(1);
  });

  it("joins a minister and a department of a ministry of one state, over several steps", () => {
    const claims = [claimOf({}), claimOf({ speaker: "organization:military-intelligence" })];
    expect(countOrigins(claims, voices)).toBe(1);
  });

  it("joins a voice only on the days on which it spoke for the body", () => {
    const shin = claimOf({ said: "2024-02-26" });
    const inOffice = claimOf({ speaker: "leader:old-minister", said: "2021-03-01" });
    const later = claimOf({ speaker: "leader:old-minister", said: "2024-02-26" });
    expect(countOrigins([shin, inOffice], voices)).toBe(1);
    expect(countOrigins([shin, later], voices)).toBe(2);
  });

  it("keeps the states of one bloc apart", () => {
    expect(
      countOrigins([claimOf({ speaker: "country:PL" }), claimOf({ speaker: "country:HU" })], voices),
    ).toBe(2);
  });

  it("refuses claims that repeat each other in a circle, naming them", () => {
    const [a, b, c] = ["claim:a", "claim:b", "claim:c"];
    const claims = [
      claimOf({ id: a, repeats: [b] }),
      claimOf({ id: b, repeats: [c] }),
      claimOf({ id: c, repeats: [a] }),
    ];
    const stored = new Set(["transfer:containers", "leader:shin-wonsik", "document:one"]);
    const faults = faultsOf({ entities: [], documents: [], transfers: [], claims }, stored);
    expect(faults).toEqual([
      {
        field: "claims.0.repeats",
        reason: "these claims repeat each other in a circle: claim:a, claim:b, claim:c",
      },
    ]);
  });
});

const SPEAKERS: readonly ActorId[] = [
  "leader:shin-wonsik",
  "organization:military-intelligence",
  "organization:ministry",
  "country:KP",
  "organization:white-house",
  "organization:paper",
];

function randomClaims(random: () => number): TransferClaim[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] ?? (from[0] as T);
  const claims: TransferClaim[] = [];
  for (let index = 0; index < 2 + random() * 8; index += 1) {
    const earlier = claims.filter(() => random() < 0.25).map((claim) => claim.id);
    claims.push(
      claimOf({
        speaker: pick(SPEAKERS),
        stance: pick(STANCES),
        basis: pick(["statement", "imagery"]),
        stage: pick([undefined, "shipped", "delivered", "pledged"]),
        repeats: earlier,
      }),
    );
  }
  return claims;
}

describe("leaving speakers out", () => {
  it("never adds an edge, never raises a corroboration (500 random sets)", () => {
    const random = seeded(5);
    const transfer = transferOf({ id: "transfer:containers" });
    for (let round = 0; round < 500; round += 1) {
      const record = { transfer, claims: randomClaims(random), wholeClaims: randomClaims(random) };
      const without = new Set(SPEAKERS.filter(() => random() < 0.3));
      const all = new Map(deriveExchange(record, voices).edges.map((edge) => [edge.id, edge]));
      for (const edge of deriveWithout(record, voices, without).edges) {
        const before = all.get(edge.id);
        expect(before, `edge ${edge.id} was added`).toBeDefined();
        expect(edge.origins).toBeLessThanOrEqual(before?.origins ?? 0);
        expect(edge.speakers.some((speaker) => without.has(speaker))).toBe(false);
      }
    }
  });

  it("does not put an expected supply in the place of a shipment whose speaker is left out", () => {
    const record = {
      transfer: transferOf({ id: "transfer:containers" }),
      claims: [
        claimOf({ stage: "shipped" }),
        claimOf({ speaker: "organization:white-house", stance: "expects" }),
      ],
      wholeClaims: [],
    };
    expect(deriveWithout(record, voices, new Set(["leader:shin-wonsik"])).edges).toEqual([]);
  });
});

describe("a reprint", () => {
  it("adds no finding, whatever it is printed in", () => {
    const transfer = transferOf({ id: "transfer:containers" });
    const set = { entities: [], documents: [], transfers: [transfer], claims: [] };
    const first = claimOf({ quantity: amount("=", 6700, "container") });
    const other = claimOf({ speaker: "country:US", quantity: amount(">", 10_000, "container") });
    const reprint = claimOf({ quantity: first.quantity, document: "document:two", repeats: [first.id] });
    const found = (claims: TransferClaim[]) =>
      assessFamily([{ transfer, claims, wholeClaims: [] }], contextOf(set));
    expect(found([first, other])).toHaveLength(1);
    expect(found([first, other, reprint])).toEqual(found([first, other]));
  });
});
