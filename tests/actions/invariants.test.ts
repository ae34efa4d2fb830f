/** The three invariants find what they are there to find, and a rebuild mends what it can. */
import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { rebuildEdges } from "#actions/rebuild-edges.ts";
import { recordClaims } from "#actions/record-claims.ts";
import { defineQuery } from "#store/query.ts";
import { aboutTransfer, smallSet } from "#tests/support/claims.ts";
import { contentHash, useStore, wipe } from "#tests/support/database.ts";
import { broken } from "#tests/support/graph-queries.ts";

const breaking = (name: string) =>
  defineQuery({ file: `testing/${name}.cypher`, access: "write", row: z.never() });

describe("invariants", () => {
  const store = useStore();
  beforeEach(async () => {
    await wipe(store());
    const quote = { exact: "10 shells" };
    await recordClaims(store(), smallSet({ claims: [aboutTransfer("one", { quote })] }));
  });

  test("hold in what was recorded", async () => {
    expect(await broken(store())).toEqual([]);
  });

  test("find an edge without a claim, and a rebuild takes it away", async () => {
    const before = await contentHash(store());
    const ends = { source: "country:RU", target: "country:KP" };
    await store().write((tx) => tx.run(breaking("break-edge"), ends));
    expect(await broken(store())).toEqual([
      { invariant: "derived-without-claim", type: "SHIPPED_TO", ...ends },
    ]);
    expect(await rebuildEdges(store())).toMatchObject({ strays: 1 });
    expect(await contentHash(store())).toBe(before);
  });

  test("find a claim without a speaker", async () => {
    await store().write((tx) => tx.run(breaking("break-claim"), { id: "claim:one" }));
    expect(await broken(store())).toContainEqual({
      invariant: "claim-without-speaker-or-document",
      claim: "claim:one",
    });
  });

  test("find a quote that its document does not hold", async () => {
    await store().write((tx) => tx.run(breaking("break-quote"), { id: "document:report" }));
    expect(await broken(store())).toEqual([
      { invariant: "quote-not-in-document", claim: "claim:one", document: "document:report" },
    ]);
  });
});
