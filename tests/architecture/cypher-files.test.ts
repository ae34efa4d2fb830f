/** Reads every Cypher file of the project without a server and refuses what the domain does not know. */
import { describe, expect, test } from "vitest";
import { NODE_LABELS } from "#domain/kinds.ts";
import { RELATIONSHIP_TYPES } from "#domain/relations.ts";
import { checkCypher } from "#tests/support/cypher-check.ts";
import { readHeader } from "#tests/support/cypher-header.ts";
import { projectFiles, textOf } from "#tests/support/source-files.ts";

const vocabulary = { labels: NODE_LABELS, relationshipTypes: RELATIONSHIP_TYPES };
const files = projectFiles("*.cypher");

describe("Cypher files", () => {
  test("stand only below cypher/, under calm names", () => {
    expect(files.filter((path) => !/^cypher\/([a-z0-9-]+\/)+[a-z0-9-]+\.cypher$/.test(path))).toEqual([]);
  });

  test("change the schema only below cypher/schema/", () => {
    const schema = files.filter((path) => readHeader(textOf(path)).access === "schema");
    expect(schema.filter((path) => !path.startsWith("cypher/schema/"))).toEqual([]);
  });

  test.each(files)("%s is correct", (path) => {
    const findings = checkCypher(textOf(path), vocabulary);
    expect(findings.map(({ line, says }) => `${path}:${line}: ${says}`)).toEqual([]);
  });
});
