/** Claims: no claim without a speaker and a document, and each kind of statement has only its own fields. */
import { describe, expect, test } from "vitest";
import { claim } from "#domain/claim.ts";
import { document } from "#domain/document.ts";
import { transfer } from "#domain/transfer.ts";
import { aboutRelation, aboutTransfer, refusedFields, someTransfer } from "#tests/support/claims.ts";

describe("a claim", () => {
  test.each(["speaker", "document", "summary", "stance", "basis", "about", "of"])(
    "without %s is refused there",
    (field) => {
      const { [field]: _left, ...rest } = { ...aboutTransfer("one") } as Record<string, unknown>;
      expect(refusedFields(claim, rest)).toEqual([field]);
    },
  );

  test.each([
    ["speaker", { speaker: "port:KPRJN" }],
    ["about", { about: "country:KP" }],
    ["stance", { stance: "suspects" }],
    ["basis", { basis: "rumour" }],
    ["stage", { stage: "sold" }],
    ["aspect", { aspect: "mood" }],
    ["credibility", { credibility: 7 }],
    ["occurred", { occurred: "last autumn" }],
    ["said", { said: "2024-13" }],
    ["summary", { summary: " " }],
    ["quote.exact", { quote: { exact: "" } }],
    [
      "quantity.amount.value",
      { quantity: { amount: { comparator: "=" }, unit: "piece", modality: "actual" } },
    ],
    ["repeats.0", { repeats: ["document:report"] }],
    ["", { predicate: "LEADS" }],
    ["", { published: "2024" }],
  ])("of a transfer is refused at %s: %j", (field, changes) => {
    expect(refusedFields(claim, { ...aboutTransfer("one"), ...changes })).toEqual([field]);
  });

  test.each([
    ["predicate", { predicate: "SHIPPED_TO" }],
    ["object", { object: "transfer:shells" }],
    ["", { stage: "shipped" }],
    ["", { aspect: "transfer" }],
  ])("of a relation is refused at %s: %j", (field, changes) => {
    expect(refusedFields(claim, { ...aboutRelation("one"), ...changes })).toEqual([field]);
  });

  test("speaks of the transfer itself unless it says otherwise", () => {
    expect(aboutTransfer("one").aspect).toBe("transfer");
  });
});

describe("a transfer", () => {
  test("says nothing of terms, route or wholes until it is told", () => {
    expect(someTransfer()).toMatchObject({
      terms: "unknown",
      via: [],
      carriedBy: [],
      partOf: [],
      inReturnFor: [],
    });
  });

  test.each([
    ["from", { from: "port:KPRJN" }],
    ["to", { to: "commodity:shell" }],
    ["commodity", { commodity: "country:KP" }],
    ["terms", { terms: "swap" }],
    ["via.0.leg", { via: [{ site: "port:KPRJN", leg: 0 }] }],
    ["via.0.site", { via: [{ site: "country:KP", leg: 1 }] }],
    ["carriedBy.0", { carriedBy: ["port:KPRJN"] }],
    ["partOf.0", { partOf: ["claim:one"] }],
  ])("is refused at %s: %j", (field, changes) => {
    expect(refusedFields(transfer, { ...someTransfer(), ...changes })).toEqual([field]);
  });
});

describe("a document", () => {
  const report = { id: "document:report", title: "Report", type: "report" };

  test("needs neither publisher nor date", () => {
    expect(document.parse(report)).toEqual(report);
  });

  test.each([
    ["published", { published: "spring" }],
    ["dateInferred.because", { dateInferred: { date: "2024-02~" } }],
    ["url", { url: "file:///report.txt" }],
    ["sha256", { sha256: "abc" }],
    ["language", { language: "English" }],
    ["type", { type: "blog" }],
  ])("is refused at %s: %j", (field, changes) => {
    expect(refusedFields(document, { ...report, ...changes })).toEqual([field]);
  });
});
