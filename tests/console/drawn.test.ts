/** What comes on the canvas of an answer that holds records: what they are about. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadSeed } from "#actions/load-seed.ts";
import { type ConsoleParts, runConsoleQuery } from "#actions/run-console-query.ts";
import { cypherEnd } from "#contract/console.ts";
import { openTestConsole } from "#tests/support/app.ts";
import { useStore } from "#tests/support/database.ts";
import { seedFolder } from "#tests/support/seed.ts";

describe("the fragment of an answer", () => {
  const store = useStore();
  let parts: ConsoleParts;
  beforeAll(async () => {
    await loadSeed(store(), seedFolder);
    parts = openTestConsole(store());
    return () => parts.console.close();
  }, 60_000);

  const fragmentOf = async (query: string) => {
    let text = "";
    const signal = new AbortController().signal;
    const question = { query, parameters: {}, limits: {} };
    for await (const lines of runConsoleQuery(parts, question, signal)) text += lines;
    const { fragment } = cypherEnd.parse(JSON.parse(text.trimEnd().split("\n").at(-1) ?? ""));
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).toSorted();
    return { nodes: ids(fragment.nodes), edges: ids(fragment.edges), records: ids(fragment.records) };
  };
  const claim = (ref: string) => `claim:north-korea-russia-2024-${ref}`;

  test.each([
    [
      "a transfer leads to its edge",
      "MATCH (t:Transfer {id: 'transfer:putin-kim-limousine'}) RETURN t",
      ["leader:kim-jong-un", "leader:vladimir-putin"],
      ["GIFTED:transfer:putin-kim-limousine"],
    ],
    [
      "a denial leads to the edge that it denies",
      `MATCH (c:Claim {id: '${claim("f13")}'}) RETURN c`,
      ["country:KP", "country:RU"],
      ["SHIPPED_TO:transfer:north-korea-russia-arms"],
    ],
    [
      "a claim of a relation leads to that relation",
      `MATCH (c:Claim {id: '${claim("f15-voyages")}'}) RETURN collect(c) AS list`,
      ["port:KPRJN", "port:dunay"],
      ["SAILED_TO:port:KPRJN>port:dunay"],
    ],
    [
      "a claim about an entity alone leads to that entity",
      `MATCH p = (:Claim {id: '${claim("f22")}'})-[:CLAIMED_BY]->() RETURN p`,
      ["country:KP", "organization:bank-of-korea"],
      [],
    ],
  ])("%s", async (_what, query, nodes, edges) => {
    const found = await fragmentOf(query);
    expect(found).toMatchObject({ nodes, edges });
    expect(found.records).toHaveLength(1);
  });

  test("a document leads to what its claims are about", async () => {
    const { edges } = await fragmentOf(
      "MATCH (d:Document {id: 'document:north-korea-russia-2024-classification'}) RETURN d",
    );
    expect(edges.filter((id) => id.startsWith("BROADER:"))).toHaveLength(5);
  });

  test("numbers and texts lead nowhere", async () => {
    expect(await fragmentOf("MATCH (t:Transfer) RETURN count(t) AS n, collect(t.id) AS ids")).toEqual({
      nodes: [],
      edges: [],
      records: [],
    });
  });
});
