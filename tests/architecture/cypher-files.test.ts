/** Reads every Cypher file of the project without a server and refuses what the domain does not know. */
import { describe, expect, test } from "vitest";
import { checkCypher } from "#tests/support/cypher-check.ts";
import { readHeader } from "#tests/support/cypher-header.ts";
import { projectFiles, textOf } from "#tests/support/source-files.ts";
import { vocabulary } from "#tests/support/vocabulary.ts";

const files = projectFiles("*.cypher");

describe("Cypher files", () => {
  test("stand only below cypher/, under calm names", () => {
    expect(files.filter((path) => !/^cypher\/([a-z0-9-]+\/)+[a-z0-9-]+\.cypher$/.test(path))).toEqual([]);
  });

  test("change the schema only below cypher/schema/", () => {
    const schema = files.filter((path) => readHeader(textOf(path)).access === "schema");
    expect(schema.filter((path) => !path.startsWith("cypher/schema/"))).toEqual([]);
  });

  test("are correct", () => {
    const findings = files.flatMap((path) =>
      checkCypher(textOf(path), vocabulary).map(({ line, says }) => `${path}:${line}: ${says}`),
    );
    expect(findings).toEqual([]);
  });
});
