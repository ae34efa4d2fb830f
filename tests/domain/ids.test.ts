/** Ids say their kind, and only ids of a known kind are ids. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorId, claimId, entityId, isEntityId, kindOf, siteId, vesselId } from "#domain/ids.ts";
import { ACTOR_KIND_NAMES, ENTITY_KIND_NAMES } from "#domain/kinds.ts";

const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);

describe("an id", () => {
  test("of any kind and key is an entity's id and gives its kind back", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENTITY_KIND_NAMES), key, (kind, text) => {
        expect(kindOf(entityId.parse(`${kind}:${text}`))).toBe(kind);
      }),
    );
  });

  test.each([
    "",
    "country",
    "country:",
    "country:K P",
    "country:-KP",
    "Country:KP",
    "country:KP\n",
    "planet:mars",
    "transfer:shells",
    "claim:one",
  ])("%j names no entity", (text) => {
    expect(isEntityId(text)).toBe(false);
  });

  test("of an actor is one of the four kinds that act", () => {
    const accepted = ENTITY_KIND_NAMES.filter((kind) => actorId.safeParse(`${kind}:x`).success);
    expect(accepted).toEqual([...ACTOR_KIND_NAMES]);
  });

  test("of a site, a vessel or a claim keeps to its own kind", () => {
    expect(siteId.safeParse("port:KPRJN").success).toBe(true);
    expect(siteId.safeParse("country:KP").success).toBe(false);
    expect(vesselId.safeParse("vessel:imo-9179842").success).toBe(true);
    expect(vesselId.safeParse("port:KPRJN").success).toBe(false);
    expect(claimId.safeParse("claim:north-korea-russia-2024-f05-food").success).toBe(true);
  });
});
