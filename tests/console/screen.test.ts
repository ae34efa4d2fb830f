/** The lexical check alone: what it refuses without a database, where it points, and what it lets through. */
import { describe, expect, test } from "vitest";
import { isTame } from "#domain/console/patterns.ts";
import { QueryRefused } from "#domain/console/refusal.ts";
import { screen } from "#domain/console/screen.ts";
import { tokenize } from "#domain/console/tokens.ts";
import { hostile, innocent } from "#tests/support/hostile.ts";
import { freshIdeas } from "#tests/support/hostile-fresh.ts";

const refused = hostile.filter(({ mustBe }) => mustBe === "refused");
const fault = (query: string, parameters = {}) => {
  try {
    screen(query, parameters);
  } catch (error) {
    if (error instanceof QueryRefused) return error.faults[0];
    throw error;
  }
  return undefined;
};

test("the list holds 148 queries to refuse", () => {
  expect(refused).toHaveLength(148);
});

test.each([...refused, ...freshIdeas.filter(({ mustBe }) => mustBe === "refused")])(
  "refuses: $why",
  ({ query }) => {
    expect(() => screen(query)).toThrow(QueryRefused);
  },
);

test.each(innocent)("lets through: %s", (query) => {
  expect(() => screen(query)).not.toThrow();
});

describe("each gate", () => {
  test.each([
    ["RETURN 1; RETURN 2", "body.query@1:11"],
    ["MATCH (n)\nSET n.x = 1", "body.query@2:1"],
    ["MATCH (n)\n\nRETURN n, apoc.x.y(n)", "body.query@3:11"],
    ["CALL db . stats . retrieve('QUERIES')", "body.query@1:1"],
    ["RETURN '\\u0041'", "body.query@1:9"],
    ["RETURN range(1, 5000)", "body.query@1:8"],
    ["UNWIND range(1, 5000) + [1] AS x RETURN x", "body.query@1:8"],
    ["WITH 'x' AS s WITH s + s AS s RETURN s", "body.query@1:20"],
    ["MATCH p = ()--() RETURN [a IN nodes(p) | [b IN nodes(p) | a.x + b.x]]", "body.query@1:42"],
    [`RETURN ${"(".repeat(70)}1${")".repeat(70)}`, "body.query@1:68"],
    [`RETURN ${"1+".repeat(12_000)}1`, "body.query@1:20001"],
    ["SHOW USERS", "body.query@1:1"],
    ["MATCH (n) RETURN n.`x", "body.query@1:20"],
    ["MATCH (n) RETURN 'x", "body.query@1:18"],
    ["RETURN $p =~ '(a|aa)+'", "body.query@1:11"],
  ])("%s is refused at its place", (query, field) => {
    expect(fault(query)?.field).toBe(field);
  });

  test("replace() takes a short parameter, and variables may be named again in a few clauses", () => {
    expect(fault("MATCH (n) RETURN replace(n.name, $a, $b)", { a: "x", b: "yy" })).toBeUndefined();
    expect(fault("MATCH (n) RETURN replace(n.name, 'x', $b)", { b: "y".repeat(200) })?.field).toBe(
      "body.query@1:18",
    );
    const harmless =
      "MATCH (a)-[r]->(b) WITH a, r, b, {from: a, by: r, to: b, again: a} AS all RETURN a, all";
    expect(fault(harmless)).toBeUndefined();
  });

  test("a pattern in a parameter is looked at as well", () => {
    expect(fault("RETURN 'x' =~ $p", { p: "(.*a){25}" })?.field).toBe("body.query@1:12");
    expect(fault("RETURN 'x' =~ $p", { p: "a.*b" })).toBeUndefined();
  });

  test("tame patterns are those without repeated groups", () => {
    expect(["a.*b", "[a-z*+]+x", "\\(x\\)+", "(?i)korea.*"].filter(isTame)).toHaveLength(4);
    expect(["(a+)+", "(a|b)*", "a*b*c*d*", "(a)\\1+"].filter(isTame)).toEqual([]);
  });
});

test("tokens keep their places, and comments and blanks are none", () => {
  const found = tokenize("MATCH /* x; */ (n:`a``b`) // y\nRETURN n.x >= 1.5, $p, 'it\\'s', \"x\", [1..2]");
  expect(found.map(({ text }) => text)).toEqual([
    "MATCH",
    "(",
    "n",
    ":",
    "`a``b`",
    ")",
    "RETURN",
    "n",
    ".",
    "x",
    ">=",
    "1.5",
    ",",
    "$p",
    ",",
    "'it\\'s'",
    ",",
    '"x"',
    ",",
    "[",
    "1",
    "..",
    "2",
    "]",
  ]);
});
