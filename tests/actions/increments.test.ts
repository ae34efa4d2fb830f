/** However claims come in, the graph is the one that a rebuild draws. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { rebuildEdges } from "#actions/rebuild-edges.ts";
import { recordClaims } from "#actions/record-claims.ts";
import { BASES, type Claim, STANCES } from "#domain/claim.ts";
import type { RecordSet } from "#domain/records.ts";
import { STAGES, type Transfer } from "#domain/transfer.ts";
import { defineQuery } from "#store/query.ts";
import {
  aboutRelation,
  aboutTransfer,
  exactly,
  pieces,
  smallSet,
  someTransfer,
} from "#tests/support/claims.ts";
import { contentHash, useStore, wipe } from "#tests/support/database.ts";
import { broken, edgesById } from "#tests/support/graph-queries.ts";

const actors = ["country:KP", "country:RU", "leader:a", "organization:paper"] as const;
const transferIds = ["transfer:shells", "transfer:arms", "transfer:rockets"] as const;
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const transferClaims: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    about: fc.constantFrom(...transferIds),
    stance: fc.constantFrom(...STANCES),
    basis: fc.constantFrom(...BASES),
    stage: optional(fc.constantFrom(...STAGES)),
    speaker: fc.constantFrom(...actors),
    withdrawn: optional(fc.constant("2024")),
    occurred: optional(fc.constantFrom("2023", "2024-02~")),
    quantity: optional(fc.integer({ min: 0, max: 5 }).map((n) => pieces(exactly(n)))),
    retracts: fc.subarray(["claim:a", "claim:b"] as const, { maxLength: 1 }),
  })
  .map(({ id, ...changes }) => aboutTransfer(id, changes));

const relationClaims: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.constantFrom("r", "s"),
    about: fc.constantFrom("leader:a", "organization:paper"),
    predicate: fc.constantFrom("SPEAKS_FOR", "MEMBER_OF"),
    object: fc.constantFrom("country:KP", "country:RU", "organization:paper"),
    stance: fc.constantFrom("asserts", "denies"),
    speaker: fc.constantFrom(...actors),
  } as const)
  .map(({ id, ...changes }) => aboutRelation(id, changes));

/** Parts only of later ones in the list: no transfer becomes part of itself. */
const transfers: fc.Arbitrary<Transfer> = fc
  .record({
    at: fc.integer({ min: 0, max: 2 }),
    whole: optional(fc.integer({ min: 1, max: 2 })),
    terms: fc.constantFrom("gift", "sale"),
    from: fc.constantFrom("country:KP", "leader:a"),
  } as const)
  .map(({ at, whole = 0, terms, from }) => {
    const partOf = whole > at ? transferIds.slice(whole, whole + 1) : [];
    return someTransfer({ id: transferIds[at] ?? "transfer:shells", terms, from, partOf });
  });

const steps: fc.Arbitrary<RecordSet> = fc
  .record({
    transfers: fc.uniqueArray(transfers, { maxLength: 1, selector: ({ id }) => id }),
    claims: fc.uniqueArray(fc.oneof(transferClaims, transferClaims, relationClaims), {
      minLength: 1,
      maxLength: 3,
      selector: ({ id }) => id,
    }),
  })
  .map((step) => ({ entities: [], documents: [], ...step }));

const eraseDerived = defineQuery({
  file: "testing/erase-derived.cypher",
  access: "write",
  row: z.never(),
});

/** All claims that a step may name, so that every step is allowed. */
const ground = smallSet({
  transfers: transferIds.map((id) => someTransfer({ id })),
  claims: [aboutTransfer("a"), aboutTransfer("b")],
});

describe("increments", () => {
  const store = useStore();

  test("give the graph that a rebuild gives, after any sequence of changes", {
    timeout: 300_000,
  }, async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 5 }), async (sequence) => {
        await wipe(store());
        for (const step of [ground, ...sequence]) await recordClaims(store(), step);
        const incremented = await contentHash(store());
        drawn += (await edgesById(store())).size;
        await rebuildEdges(store());
        expect(await contentHash(store())).toBe(incremented);
        await store().write((tx) => tx.run(eraseDerived));
        await rebuildEdges(store());
        expect(await contentHash(store())).toBe(incremented);
        expect(await broken(store())).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(drawn).toBeGreaterThan(0);
  });
});
