/** Recording claims: all or nothing, twice is once, and edges that follow every change. */
import { beforeEach, describe, expect, test } from "vitest";
import { recordClaims } from "#actions/record-claims.ts";
import type { ClaimId } from "#domain/ids.ts";
import type { RecordSet } from "#domain/records.ts";
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

const nothing: RecordSet = { entities: [], documents: [], transfers: [], claims: [] };
const shells = "SHIPPED_TO:transfer:shells";

describe("recording claims", () => {
  const store = useStore();
  beforeEach(() => wipe(store()));
  const edge = async (id: string) => (await edgesById(store())).get(id);

  test("writes a set, draws its edge, and changes nothing the second time", async () => {
    const first = await recordClaims(store(), smallSet());
    expect(first.claims).toEqual({ created: 1, changed: 0, unchanged: 0 });
    expect(await edge(shells)).toMatchObject({
      source: "country:KP",
      target: "country:RU",
      properties: {
        transfer: "transfer:shells",
        commodity: "commodity:shell",
        status: "alleged",
        disputed: false,
        contradictions: 0,
        origins: 1,
        affirmed: 1,
        denied: 0,
        stages: ["shipped"],
        claims: ["claim:one"],
        speakers: ["organization:paper"],
        deniers: [],
      },
    });
    const hash = await contentHash(store());
    const again = await recordClaims(store(), smallSet());
    expect(again).toEqual({
      entities: { created: 0, changed: 0, unchanged: 5 },
      documents: { created: 0, changed: 0, unchanged: 1 },
      transfers: { created: 0, changed: 0, unchanged: 1 },
      claims: { created: 0, changed: 0, unchanged: 1 },
    });
    expect(await contentHash(store())).toBe(hash);
    expect(await broken(store())).toEqual([]);
  });

  test("keeps every word of a record: a set with all fields comes back unchanged", async () => {
    const set = smallSet({
      entities: [
        ...smallSet().entities,
        {
          id: "port:KPRJN",
          kind: "port",
          name: "Najin",
          aliases: ["Rajin"],
          identified: true,
          unlocode: "KPRJN",
          coordinates: { lat: 42, lon: 130.25 },
        },
        { id: "vessel:one", kind: "vessel", name: "One", aliases: [], identified: false, note: "not named" },
        {
          id: "event:summit",
          kind: "event",
          name: "Summit",
          aliases: [],
          identified: true,
          occurred: "2023-09",
        },
      ],
      documents: [
        {
          id: "document:report",
          title: "Report",
          type: "report",
          text: "They sent 10 shells by rail.",
          publisher: "organization:paper",
          published: "2024-02",
          dateInferred: { date: "2024-02~", because: "the third year" },
        },
      ],
      transfers: [
        someTransfer({
          via: [
            { site: "port:KPRJN", leg: 2, mode: "sea" },
            { site: "port:KPRJN", leg: 1, mode: "rail" },
          ],
          carriedBy: ["vessel:one"],
          inReturnFor: ["transfer:food"],
          partOf: ["transfer:arms"],
        }),
        someTransfer({ id: "transfer:food", from: "country:RU", to: "country:KP", terms: "barter" }),
        someTransfer({ id: "transfer:arms" }),
      ],
      claims: [
        aboutTransfer("one", {
          quantity: pieces(
            { comparator: "between", low: 9, high: 9007199254740991 },
            { window: "2023/2024", alternatives: [{ amount: exactly(0.5), unit: "t" }] },
          ),
          quote: { exact: "10 shells", prefix: "sent ", suffix: " by" },
          locator: "¶1",
          role: "reporter",
          occurred: "2023-09/..",
          said: "2024-02-26",
          credibility: 2,
          ref: "F1",
          repeats: ["claim:two"],
        }),
        aboutTransfer("two", { withdrawn: "2024-03", corrects: ["claim:one"] }),
        aboutRelation("three"),
      ],
    });
    await recordClaims(store(), set);
    const again = await recordClaims(store(), set);
    expect(Object.values(again).map(({ created, changed }) => created + changed)).toEqual([0, 0, 0, 0]);
  });

  test("refuses the whole set for one fault, naming the field", async () => {
    const set = smallSet({
      claims: [aboutTransfer("one"), aboutTransfer("two", { speaker: "leader:nobody" })],
    });
    await expect(recordClaims(store(), set)).rejects.toMatchObject({
      code: "rejected-record",
      faults: [{ field: "claims.1.speaker", reason: '"leader:nobody" is not known' }],
    });
    const shapeless = { ...smallSet(), claims: [{ ...aboutTransfer("one"), stance: "maybe" }] };
    await expect(recordClaims(store(), shapeless)).rejects.toMatchObject({
      faults: [{ field: "claims.0.stance" }],
    });
    expect(await edgesById(store())).toEqual(new Map());
  });

  test("checks quotes against documents that are stored already, and documents against stored quotes", async () => {
    await recordClaims(store(), smallSet());
    const quoting = (exact: string) => ({ ...nothing, claims: [aboutTransfer("two", { quote: { exact } })] });
    await expect(recordClaims(store(), quoting("20 shells"))).rejects.toMatchObject({
      faults: [{ field: "claims.0.quote" }],
    });
    await recordClaims(store(), quoting("10 shells"));
    const rewritten = smallSet().documents.map((document) => ({ ...document, text: "They sent nothing." }));
    await expect(recordClaims(store(), { ...nothing, documents: rewritten })).rejects.toMatchObject({
      faults: [{ field: "documents.0.text" }],
    });
    expect(await broken(store())).toEqual([]);
  });

  test("refuses a circle of repeats that closes through claims stored before", async () => {
    const repeating = (name: string, earlier: ClaimId) => aboutTransfer(name, { repeats: [earlier] });
    await recordClaims(store(), smallSet());
    await recordClaims(store(), { ...nothing, claims: [repeating("two", "claim:one")] });
    await recordClaims(store(), { ...nothing, claims: [repeating("three", "claim:two")] });
    const closing = { ...nothing, claims: [repeating("one", "claim:three")] };
    await expect(recordClaims(store(), closing)).rejects.toMatchObject({
      faults: [
        { field: "claims.0.repeats", reason: expect.stringContaining("claim:one, claim:three, claim:two") },
      ],
    });
    expect(await edge(shells)).toMatchObject({ properties: { origins: 1 } });
  });

  test("keeps the first recording of a claim when it changes, and moves its edge", async () => {
    await recordClaims(store(), smallSet());
    const moved = { ...nothing, claims: [aboutTransfer("one", { stage: "pledged" })] };
    const { claims } = await recordClaims(store(), moved);
    expect(claims).toEqual({ created: 0, changed: 1, unchanged: 0 });
    expect(await edge(shells)).toBeUndefined();
    expect(await edge("PLEDGED_TO:transfer:shells")).toBeDefined();
    await recordClaims(store(), {
      ...nothing,
      transfers: [someTransfer({ from: "leader:a", terms: "gift" })],
    });
    expect(await edge("PLEDGED_TO:transfer:shells")).toMatchObject({ source: "leader:a" });
  });
});
