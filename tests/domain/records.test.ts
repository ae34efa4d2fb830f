/** What must hold between the records of a set: each kind of fault is found at its field, and no other. */
import { describe, expect, test } from "vitest";
import { faultsOf, recordSet, referencedIds } from "#domain/records.ts";
import {
  aboutRelation,
  aboutTransfer,
  exactly,
  pieces,
  refusedFields,
  smallSet,
  someTransfer,
} from "#tests/support/claims.ts";

const fields = (set: ReturnType<typeof smallSet>, stored?: ReadonlySet<string>) =>
  faultsOf(set, stored).map(({ field }) => field);

describe("a record set", () => {
  test("without faults has none", () => {
    expect(faultsOf(smallSet())).toEqual([]);
  });

  test("with another family or a missing one is refused", () => {
    const { claims: _claims, ...rest } = smallSet();
    expect(refusedFields(recordSet, rest)).toEqual(["claims"]);
    expect(refusedFields(recordSet, { ...smallSet(), edges: [] })).toEqual([""]);
  });

  test("names every id that a record refers to once, in order", () => {
    expect(referencedIds(smallSet())).toEqual([
      "commodity:shell",
      "country:KP",
      "country:RU",
      "document:report",
      "organization:paper",
      "transfer:shells",
    ]);
  });
});

describe("an id used twice", () => {
  test("is a fault in every family", () => {
    const { entities, documents, transfers, claims } = smallSet();
    const twice = smallSet({
      entities: [...entities, ...entities.slice(0, 1)],
      documents: [...documents, ...documents],
      transfers: [...transfers, ...transfers],
      claims: [...claims, ...claims],
    });
    expect(fields(twice)).toEqual(["entities.5.id", "documents.1.id", "transfers.1.id", "claims.1.id"]);
  });
});

describe("a reference to nothing", () => {
  test.each([
    ["transfers.0.from", { from: "country:XX" }],
    ["transfers.0.to", { to: "country:XX" }],
    ["transfers.0.commodity", { commodity: "commodity:x" }],
    ["transfers.0.via", { via: [{ site: "port:x", leg: 1 }] }],
    ["transfers.0.carriedBy", { carriedBy: ["vessel:x"] }],
    ["transfers.0.inReturnFor", { inReturnFor: ["transfer:x"] }],
    ["transfers.0.partOf", { partOf: ["transfer:x"] }],
  ] satisfies [string, Parameters<typeof someTransfer>[0]][])("is found at %s", (field, changes) => {
    expect(fields(smallSet({ transfers: [someTransfer(changes)] }))).toEqual([field]);
  });

  const other = { amount: exactly(1), unit: "piece", commodity: "commodity:x" } as const;
  test.each([
    ["claims.0.about", { about: "transfer:x" }],
    ["claims.0.speaker", { speaker: "leader:x" }],
    ["claims.0.document", { document: "document:x" }],
    ["claims.0.quantity.commodity", { quantity: pieces(exactly(1), { commodity: "commodity:x" }) }],
    [
      "claims.0.quantity.alternatives.0.commodity",
      { quantity: pieces(exactly(1), { alternatives: [other] }) },
    ],
    ["claims.0.repeats", { repeats: ["claim:x"] }],
    ["claims.0.corrects", { corrects: ["claim:x"] }],
    ["claims.0.retracts", { retracts: ["claim:x"] }],
  ] satisfies [string, Parameters<typeof aboutTransfer>[1]][])("is found at %s", (field, changes) => {
    expect(fields(smallSet({ claims: [aboutTransfer("one", changes)] }))).toEqual([field]);
  });

  test("is found at the object of a relation and at a document's publisher", () => {
    expect(fields(smallSet({ claims: [aboutRelation("one", { object: "country:XX" })] }))).toEqual([
      "claims.0.object",
    ]);
    const documents = smallSet().documents.map((one) => ({ ...one, publisher: "leader:x" as const }));
    expect(fields(smallSet({ documents }))).toEqual(["documents.0.publisher"]);
  });

  test("is none when the database has it already", () => {
    const set = smallSet({ transfers: [someTransfer({ to: "country:XX" })] });
    expect(faultsOf(set, new Set(["country:XX"]))).toEqual([]);
  });
});

describe("a relation", () => {
  test("joins only the kinds it may", () => {
    const set = smallSet({ claims: [aboutRelation("one", { about: "country:KP", object: "country:RU" })] });
    expect(faultsOf(set)).toEqual([
      { field: "claims.0.predicate", reason: "LEADS does not join a country to a country" },
    ]);
  });
});

describe("a transfer", () => {
  test("is not part of itself, directly or through others", () => {
    const own = smallSet({ transfers: [someTransfer({ partOf: ["transfer:shells"] })] });
    expect(fields(own)).toEqual(["transfers.0.partOf"]);
    const ring = smallSet({
      transfers: [
        someTransfer({ partOf: ["transfer:b"] }),
        someTransfer({ id: "transfer:b", partOf: ["transfer:c"] }),
        someTransfer({ id: "transfer:c", partOf: ["transfer:b"] }),
      ],
    });
    expect(fields(ring)).toEqual(["transfers.1.partOf", "transfers.2.partOf"]);
  });

  test("may be part of one whole on two ways", () => {
    const diamond = smallSet({
      transfers: [
        someTransfer({ partOf: ["transfer:b", "transfer:c"] }),
        someTransfer({ id: "transfer:b", partOf: ["transfer:d"] }),
        someTransfer({ id: "transfer:c", partOf: ["transfer:d"] }),
        someTransfer({ id: "transfer:d" }),
      ],
    });
    expect(faultsOf(diamond)).toEqual([]);
  });

  test("has each place of its route once", () => {
    const leg = { site: "port:KPRJN", leg: 1 } as const;
    const set = smallSet({ transfers: [someTransfer({ via: [leg, leg] })] });
    expect(fields(set, new Set(["port:KPRJN"]))).toEqual(["transfers.0.via"]);
  });
});

describe("a quote", () => {
  const quoting = (exact: string, around: { prefix?: string; suffix?: string } = {}) =>
    fields(smallSet({ claims: [aboutTransfer("one", { quote: { exact, ...around } })] }));

  test("occurs in its document's text, with what stands around it", () => {
    expect(quoting("10 shells")).toEqual([]);
    expect(quoting("10 shells", { prefix: "sent ", suffix: " by rail" })).toEqual([]);
    expect(quoting("11 shells")).toEqual(["claims.0.quote"]);
    expect(quoting("10 shells", { prefix: "lost " })).toEqual(["claims.0.quote"]);
  });

  test("cannot be shown in a document without text", () => {
    const documents = smallSet().documents.map(({ text: _text, ...rest }) => rest);
    const claims = [aboutTransfer("one", { quote: { exact: "10 shells" } })];
    expect(fields(smallSet({ documents, claims }))).toEqual(["claims.0.quote"]);
  });
});
