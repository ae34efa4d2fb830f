/** Who speaks for whom: leaders and spokesmen for their bodies, members only where they are no states. */
import { expect, test } from "vitest";
import { voicesOf } from "#domain/voices.ts";
import { aboutRelation } from "#tests/support/claims.ts";

test("leaders, spokesmen and member bodies speak for what they belong to", () => {
  const voices = voicesOf([
    aboutRelation("1", { about: "leader:a", predicate: "LEADS", object: "country:KP" }),
    aboutRelation("2", { about: "leader:b", predicate: "SPEAKS_FOR", object: "country:KP" }),
    aboutRelation("3", { about: "organization:bank", predicate: "MEMBER_OF", object: "country:KP" }),
  ]);
  for (const speaker of ["leader:a", "leader:b", "organization:bank"] as const) {
    expect(voices.get(speaker)).toEqual(["country:KP"]);
  }
});

test("a state does not speak for its bloc", () => {
  const member = aboutRelation("1", { about: "country:KP", predicate: "MEMBER_OF", object: "bloc:x" });
  const leader = aboutRelation("2", { about: "leader:a", predicate: "LEADS", object: "country:KP" });
  expect([...voicesOf([member, leader])]).toEqual([["leader:a", ["country:KP"]]]);
});

test("a voice reaches through the bodies between, even where they go round", () => {
  const voices = voicesOf([
    aboutRelation("1", { about: "leader:a", predicate: "SPEAKS_FOR", object: "organization:ministry" }),
    aboutRelation("2", { about: "organization:ministry", predicate: "MEMBER_OF", object: "country:KP" }),
    aboutRelation("3", { about: "organization:ministry", predicate: "SPEAKS_FOR", object: "leader:a" }),
  ]);
  expect(voices.get("leader:a")).toEqual(["country:KP", "organization:ministry"]);
});

test("other relations, denials and withdrawn claims give no voice", () => {
  const voices = voicesOf([
    aboutRelation("1", { about: "leader:a", predicate: "PARTNER_OF", object: "country:KP" }),
    aboutRelation("2", { stance: "denies" }),
    aboutRelation("3", { withdrawn: "2024-03" }),
  ]);
  expect(voices.size).toBe(0);
});
