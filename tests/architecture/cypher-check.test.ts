/** Proves that the offline Cypher check finds each kind of mistake, and only there. */
import { describe, expect, test } from "vitest";
import { checkCypher } from "#tests/support/cypher-check.ts";

const vocabulary = { labels: ["Entity", "Claim"], relationshipTypes: ["ABOUT"] };
const found = (...lines: string[]) =>
  checkCypher(lines.join("\n"), vocabulary).map(({ line, says }) => `${line}: ${says}`);
const read = (...lines: string[]) => found("// purpose: try the check", "// access: read", ...lines);
const write = (...lines: string[]) => found("// purpose: try the check", "// access: write", ...lines);

describe("a correct file has no findings", () => {
  test("when it reads", () => {
    const body = "MATCH (e:Entity {id: $id})<-[:ABOUT]-(c:Claim) RETURN c LIMIT toInteger($limit);";
    expect(read("// params: id, limit", body, "// a comment after the end")).toEqual([]);
  });

  test("when it writes", () => {
    const body = "UNWIND $rows AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e.set = row.create";
    expect(write("// params: rows", body)).toEqual([]);
  });

  test("when it makes an index", () => {
    const index = "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Entity|Claim) ON EACH [n.name]";
    expect(found("// purpose: find names", "// access: schema", index)).toEqual([]);
  });
});

describe("a mistake is found", () => {
  test("a missing purpose", () => {
    expect(found("// access: read", "// purpose: too late", "MATCH (e:Entity) RETURN e")).toEqual([
      "1: the first line must be “// purpose: …”",
    ]);
  });

  test("a missing or unknown access", () => {
    expect(found("// purpose: x", "// access: all", "MATCH (e:Entity) RETURN e")).toEqual([
      "1: a header line must be “// access: read”, “write” or “schema”",
    ]);
  });

  test("parameters that differ from the header", () => {
    expect(read("// params: id, limit", "MATCH (e:Entity {id: $id, name: $name}) RETURN e")).toEqual([
      "1: parameter $name is not in “// params: …”",
      "1: parameter limit is listed but never used",
    ]);
  });

  test("two statements, and none", () => {
    expect(read("MATCH (e:Entity) RETURN e;", "MATCH (c:Claim) RETURN c")).toEqual([
      "1: 2 statements instead of one",
    ]);
    expect(read()).toContain("1: 0 statements instead of one");
  });

  test("a syntax error, with its line", () => {
    expect(read("MATCH (e:Entity", "RETURN e")).toContainEqual(
      expect.stringMatching(/^4: Invalid input 'RETURN'/),
    );
  });

  test("an undefined variable", () => {
    expect(read("MATCH (e:Entity) RETURN f")).toEqual(["3: Variable `f` not defined"]);
  });

  test("a deprecated form", () => {
    const body = "MATCH (e:Entity) CALL { WITH e RETURN e.id AS id } RETURN id";
    expect(read(body)).toContainEqual(expect.stringMatching(/^3: .*deprecated/));
  });

  test("an unknown label or type that is read", () => {
    expect(read("MATCH (e:Entitty)<-[:ABBOUT]-() RETURN e")).toEqual(
      expect.arrayContaining(["3: the domain knows no Entitty", "3: the domain knows no ABBOUT"]),
    );
  });

  test("a type used as a label, and the reverse", () => {
    expect(read("MATCH (:ABOUT)-[r:Claim]->() RETURN r")).toEqual([
      "3: Label ABOUT is not present",
      "3: Relationship type Claim is not present",
    ]);
  });

  test("an unknown name that is written", () => {
    expect(write("CREATE (:Entity)-[:KNOWS]->(:Thing)")).toEqual([
      "3: the domain knows no KNOWS",
      "3: the domain knows no Thing",
    ]);
  });

  test("an unknown label in an index", () => {
    const index = "CREATE FULLTEXT INDEX names FOR (n:Entity|Thing) ON EACH [n.name]";
    expect(found("// purpose: x", "// access: schema", index)).toEqual(["3: the domain knows no Thing"]);
  });

  test.each(["CREATE", "MERGE"])("%s in a file that says it reads", (word) => {
    expect(read(`${word} (:Entity)`)).toEqual([`3: ${word} needs “// access: write”`]);
  });

  test.each(["SET e.a = 1", "REMOVE e.a", "DETACH DELETE e", "FOREACH (x IN [1] | SET e.a = x)"])(
    "%s in a file that says it reads",
    (clause) => {
      expect(read(`MATCH (e:Entity) ${clause}`)).toContainEqual(
        expect.stringMatching(/^3: \w+ needs .*write”$/),
      );
    },
  );

  test("a write inside a subquery of a file that says it reads", () => {
    expect(read("MATCH (e:Entity) CALL (e) { create (c:Claim) RETURN c } RETURN c")).toEqual([
      "3: create needs “// access: write”",
    ]);
  });

  test("a schema change outside the schema", () => {
    const constraint = "CREATE CONSTRAINT entity_id FOR (e:Entity) REQUIRE e.id IS UNIQUE";
    expect(write(constraint)).toEqual(["3: CREATE needs “// access: schema”"]);
    expect(write("DROP INDEX names")).toEqual(["3: DROP needs “// access: schema”"]);
  });

  test("LOAD CSV", () => {
    expect(read("LOAD CSV FROM 'file:///rows.csv' AS row RETURN row")).toEqual([
      "3: LOAD CSV reads the server's files: import through rows",
    ]);
  });
});
