/** What a new claim touches: parts below a whole, edges whose speakers turn out to speak for one body, other recorders. */
import { beforeEach, describe, expect, test } from "vitest";
import { recordClaims } from "#actions/record-claims.ts";
import type { RecordSet } from "#domain/records.ts";
import { aboutRelation, aboutTransfer, smallSet, someTransfer } from "#tests/support/claims.ts";
import { useStore, wipe } from "#tests/support/database.ts";
import { broken, edgesById } from "#tests/support/graph-queries.ts";

const nothing: RecordSet = { entities: [], documents: [], transfers: [], claims: [] };
const shells = "SHIPPED_TO:transfer:shells";

describe("the reach of a claim", () => {
  const store = useStore();
  beforeEach(() => wipe(store()));
  const edge = async (id: string) => (await edgesById(store())).get(id);

  test("a denial of a whole reaches every part below it, around a corner too", async () => {
    const parts = [
      someTransfer({ id: "transfer:arms" }),
      someTransfer({ partOf: ["transfer:ammunition"] }),
      someTransfer({ id: "transfer:ammunition", partOf: ["transfer:arms"] }),
    ];
    await recordClaims(store(), smallSet({ transfers: parts }));
    const denial = aboutTransfer("no", {
      about: "transfer:arms",
      stance: "denies",
      stage: undefined,
      speaker: "leader:a",
    });
    await recordClaims(store(), { ...nothing, claims: [denial] });
    expect(await edge(shells)).toMatchObject({
      properties: { disputed: true, denied: 1, deniers: ["leader:a"], claims: ["claim:no", "claim:one"] },
    });
    await recordClaims(store(), { ...nothing, claims: [{ ...denial, withdrawn: "2024-03" }] });
    expect(await edge(shells)).toMatchObject({ properties: { disputed: false, denied: 0, deniers: [] } });
    expect(await broken(store())).toEqual([]);
  });

  test("who speaks for whom decides standing, for edges that were drawn before it was known", async () => {
    const confirming = aboutTransfer("yes", { stance: "confirms", speaker: "leader:a" });
    await recordClaims(store(), smallSet({ claims: [aboutTransfer("one"), confirming] }));
    expect(await edge(shells)).toMatchObject({ properties: { status: "corroborated", origins: 2 } });
    await recordClaims(store(), { ...nothing, claims: [aboutRelation("leads")] });
    expect(await edge(shells)).toMatchObject({ properties: { status: "confirmed" } });
    await recordClaims(store(), { ...nothing, claims: [aboutRelation("leads", { withdrawn: "2024" })] });
    expect(await edge(shells)).toMatchObject({ properties: { status: "corroborated" } });
    expect(await edge("LEADS:leader:a>country:KP")).toBeUndefined();
  });

  test("two recorders at once each see the other's claims in what they derive", async () => {
    await recordClaims(store(), smallSet({ claims: [] }));
    const ids = Array.from({ length: 8 }, (_, n) => `many-${n}`);
    await Promise.all(ids.map((id) => recordClaims(store(), { ...nothing, claims: [aboutTransfer(id)] })));
    expect(await edge(shells)).toMatchObject({ properties: { affirmed: 8 } });
  });
});
