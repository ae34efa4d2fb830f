/** Ways between entities against the plainest way to find them: trying every chain. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWays, type Hop, type ReadHops } from "#actions/ways.ts";

const NODES = ["a", "b", "c", "d", "e", "f", "g"] as const;
type Id = (typeof NODES)[number];

function reader(hops: readonly Hop<Id>[]): ReadHops<Id> {
  return async (ids, way) => hops.filter(({ from, to }) => ids.includes(way === "forth" ? from : to));
}

/** Every chain without a repetition, by trying them all. */
function everyChain(hops: readonly Hop<Id>[], from: Id, to: Id, longest: number): Id[][] {
  const walk = (chain: Id[]): Id[][] => {
    const at = chain.at(-1);
    if (at === to) return [chain];
    if (chain.length > longest) return [];
    const next = new Set(hops.filter((hop) => hop.from === at).map((hop) => hop.to));
    return [...next].filter((id) => !chain.includes(id)).flatMap((id) => walk([...chain, id]));
  };
  return walk([from]);
}

const someHops = fc.array(
  fc
    .record({ from: fc.constantFrom(...NODES), to: fc.constantFrom(...NODES) })
    .filter(({ from, to }) => from !== to),
  { maxLength: 24 },
);
const texts = (chains: readonly (readonly Id[])[]) => chains.map(String).sort();

describe("findWays", () => {
  it("finds every chain up to the longest, the shortest first", () =>
    fc.assert(
      fc.asyncProperty(someHops, fc.integer({ min: 1, max: 6 }), async (hops, longest) => {
        const search = { from: "a", to: "b", longest, limit: 10_000, longer: true } as const;
        const { chains, sought } = await findWays<Id>(search, reader(hops));
        expect(texts(chains)).toEqual(texts(everyChain(hops, "a", "b", longest)));
        const lengths = chains.map(({ length }) => length);
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
        expect(sought).toBe(longest);
      }),
    ));

  it("finds all shortest chains and no longer one, and stops at the limit", () =>
    fc.assert(
      fc.asyncProperty(someHops, fc.integer({ min: 1, max: 4 }), async (hops, limit) => {
        const all = everyChain(hops, "a", "b", 6);
        const shortest = all.filter(({ length }) => length === Math.min(...all.map((chain) => chain.length)));
        const search = { from: "a", to: "b", longest: 6, limit: 10_000, longer: false } as const;
        expect(texts((await findWays<Id>(search, reader(hops))).chains)).toEqual(texts(shortest));
        const few = await findWays<Id>({ ...search, limit }, reader(hops));
        expect(few.chains).toHaveLength(Math.min(limit, shortest.length));
      }),
    ));

  it("says how far it sought when a neighbourhood is too wide", async () => {
    const hops: Hop<Id>[] = [
      { from: "a", to: "c" },
      { from: "c", to: "d" },
      { from: "d", to: "b" },
    ];
    let reads = 0;
    const wide: ReadHops<Id> = async (ids, way) => (++reads > 2 ? null : reader(hops)(ids, way));
    const search = { from: "a", to: "b", longest: 5, limit: 9, longer: true } as const;
    expect(await findWays<Id>(search, wide)).toEqual({ chains: [], sought: 2 });
  });
});
