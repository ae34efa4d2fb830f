/** Relations between entities: one edge for the claims that share a key, drawn by affirmation alone. */
import { describe, expect, test } from "vitest";
import { ENTITY_KIND_NAMES, NODE_LABELS } from "#domain/kinds.ts";
import { deriveRelation, relationKey } from "#domain/relation-edges.ts";
import { EDGE_PHRASES, mayRelate, RELATION_TYPES, RELATIONSHIP_TYPES } from "#domain/relations.ts";
import { about, aboutRelation, pieces } from "#tests/support/claims.ts";

const sailed = { about: "port:a", predicate: "SAILED_TO", object: "port:b" } as const;

describe("a relation's edge", () => {
  test("joins the two ends with who says it, in which words, from which days", () => {
    const first = aboutRelation("2", {
      ...sailed,
      basis: "imagery",
      quantity: pieces(about(4), { unit: "vessel" }),
    });
    const second = aboutRelation("1", { ...sailed, speaker: "country:UA", occurred: "2023-09" });
    expect(deriveRelation([first, second], new Map())).toMatchObject({
      id: "SAILED_TO:port:a>port:b",
      type: "SAILED_TO",
      source: "port:a",
      target: "port:b",
      status: "observed",
      disputed: false,
      origins: 2,
      amounts: ["organization:paper: about 4 vessels"],
      earliest: "2023-09-01",
      latest: "2023-09-30",
      claims: ["claim:1", "claim:2"],
    });
    expect(deriveRelation([second, first], new Map())).toEqual(deriveRelation([first, second], new Map()));
  });

  test("is disputed by a denial, and not drawn by one alone", () => {
    const denial = aboutRelation("2", { ...sailed, stance: "denies", speaker: "country:RU" });
    expect(deriveRelation([aboutRelation("1", sailed), denial], new Map())).toMatchObject({
      disputed: true,
      deniers: ["country:RU"],
    });
    expect(deriveRelation([denial], new Map())).toBeNull();
    expect(deriveRelation([], new Map())).toBeNull();
  });

  test("goes with the withdrawal of its only claim", () => {
    expect(deriveRelation([aboutRelation("1", { ...sailed, withdrawn: "2024" })], new Map())).toBeNull();
  });

  test("is confirmed by one of its two ends", () => {
    const own = aboutRelation("1", { stance: "confirms", speaker: "country:KP" });
    expect(deriveRelation([own], new Map())?.status).toBe("confirmed");
  });

  test("has a key of type and both ends in their order", () => {
    const there = relationKey(sailed);
    const back = relationKey({ ...sailed, about: "port:b", object: "port:a" });
    expect(there).toBe("SAILED_TO:port:a>port:b");
    expect(back).not.toBe(there);
  });
});

describe("the types of relationship", () => {
  test("are named once each, and every edge reads as a phrase", () => {
    expect(new Set(RELATIONSHIP_TYPES).size).toBe(RELATIONSHIP_TYPES.length);
    expect(new Set(NODE_LABELS).size).toBe(NODE_LABELS.length);
    for (const phrase of Object.values(EDGE_PHRASES)) expect(phrase).toMatch(/^[a-z ]+$/);
  });

  test("each join some kinds and not all", () => {
    const pairs = ENTITY_KIND_NAMES.flatMap((from) => ENTITY_KIND_NAMES.map((to) => [from, to] as const));
    for (const type of RELATION_TYPES) {
      const allowed = pairs.filter(([from, to]) => mayRelate(type, from, to)).length;
      expect(allowed, type).toBeGreaterThan(0);
      expect(allowed, type).toBeLessThan(pairs.length);
    }
    expect(mayRelate("LEADS", "leader", "country")).toBe(true);
    expect(mayRelate("LEADS", "country", "leader")).toBe(false);
  });
});
