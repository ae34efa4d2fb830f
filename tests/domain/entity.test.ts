/** Entities: keys are checked against their outside standard, and each kind has only its own. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entity, isActorKind, isImoNumber } from "#domain/entity.ts";
import { ACTOR_KIND_NAMES, ENTITY_KIND_NAMES } from "#domain/kinds.ts";
import { refusedFields } from "#tests/support/claims.ts";

/** The check digit that IMO Resolution A.1117(30) gives the first six digits of a number. */
function checkDigit(six: number): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = [...String(six)].map(Number);
  return (a * 7 + b * 6 + c * 5 + d * 4 + e * 3 + f * 2) % 10;
}

describe("an IMO number", () => {
  test.each(["9179842", "9161003", "9358010", "9074729"])("%s has its check digit", (text) => {
    expect(isImoNumber(text)).toBe(true);
  });

  test.each(["9179843", "917984", "91798420", "IMO9179842", "9179842 ", "0000000", ""])(
    "%j is none",
    (text) => {
      expect(isImoNumber(text)).toBe(false);
    },
  );

  test("has one right last digit among ten", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999 }), (six) => {
        const right = Array.from({ length: 10 }, (_, last) => `${six}${last}`).filter(isImoNumber);
        expect(right).toEqual([`${six}${checkDigit(six)}`]);
      }),
    );
  });
});

describe("an entity", () => {
  test.each([
    { id: "country:KP", kind: "country", iso2: "KP", iso3: "PRK", wikidata: "Q423" },
    { id: "port:KPRJN", kind: "port", unlocode: "KPRJN", coordinates: { lat: 42.233333, lon: 130.3 } },
    { id: "vessel:imo-9179842", kind: "vessel", imo: "9179842", mmsi: "273293440" },
    { id: "commodity:shell", kind: "commodity", hs: "9306" },
    { id: "event:summit", kind: "event", occurred: "2023-09" },
  ])("is accepted with the keys of its kind: $id", (given) => {
    const parsed = entity.parse({ name: "A name", ...given });
    expect(parsed).toMatchObject({ ...given, aliases: [], identified: true });
  });

  test.each([
    ["id", { id: "leader:KP" }],
    ["kind", { kind: "planet" }],
    ["name", { name: "  " }],
    ["iso2", { iso2: "kp" }],
    ["iso3", { iso3: "KOR1" }],
    ["wikidata", { wikidata: "423" }],
    ["coordinates.lat", { coordinates: { lat: 91, lon: 0 } }],
    ["coordinates.lon", { coordinates: { lat: 0, lon: 181 } }],
    ["aliases.0", { aliases: [""] }],
    ["", { imo: "9179842" }],
  ])("is refused at %s: %j", (field, changes) => {
    expect(
      refusedFields(entity, { id: "country:KP", kind: "country", name: "North Korea", ...changes }),
    ).toEqual([field]);
  });

  test.each([
    ["imo", { id: "vessel:a", kind: "vessel", imo: "9179843" }],
    ["mmsi", { id: "vessel:a", kind: "vessel", mmsi: "27329344" }],
    ["unlocode", { id: "port:a", kind: "port", unlocode: "KP RJN" }],
    ["hs", { id: "commodity:a", kind: "commodity", hs: "930" }],
    ["occurred", { id: "event:a", kind: "event", occurred: "autumn" }],
  ])("is refused at its own key %s", (field, given) => {
    expect(refusedFields(entity, { name: "A name", ...given })).toEqual([field]);
  });
});

test("four kinds act, five do not", () => {
  expect(ENTITY_KIND_NAMES.filter(isActorKind)).toEqual([...ACTOR_KIND_NAMES]);
  expect(ENTITY_KIND_NAMES).toHaveLength(9);
});
