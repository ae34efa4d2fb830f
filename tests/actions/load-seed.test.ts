/** The shipped seed in a real database: what it counts, what it draws, and that a second loading changes nothing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { loadSeed } from "#actions/load-seed.ts";
import { rebuildEdges } from "#actions/rebuild-edges.ts";
import { contentHash, useStore } from "#tests/support/database.ts";
import { broken, edgesById } from "#tests/support/graph-queries.ts";

const folder = "seeds/north-korea-russia-2024";
const count = z.number();
const expected = z
  .object({
    entities: z.record(z.string(), count),
    documents: count,
    transfers: count,
    claims: z.object({ total: count }),
    edges: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  })
  .parse(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")));

describe("loading the seed", () => {
  const store = useStore();

  test("brings in what expected.json counts, and draws its edges", async () => {
    const { counts, alreadyLoaded } = await loadSeed(store(), folder);
    expect(alreadyLoaded).toBe(false);
    const entities = Object.values(expected.entities).reduce((sum, number) => sum + number, 0);
    expect(counts.entities.created).toBe(entities);
    expect(counts.documents.created).toBe(expected.documents);
    expect(counts.transfers.created).toBe(expected.transfers);
    expect(counts.claims.created).toBe(expected.claims.total);
    const drawn = await edgesById(store());
    const wanted = Object.entries(expected.edges).flatMap(([type, edges]) =>
      Object.keys(edges).map((key) => `${type}:${key}`),
    );
    expect([...drawn.keys()].sort()).toEqual(wanted.sort());
    for (const [type, edges] of Object.entries(expected.edges)) {
      for (const [key, { status, disputed, origins }] of Object.entries(edges)) {
        expect(drawn.get(`${type}:${key}`)?.properties).toMatchObject({ status, disputed, origins });
      }
    }
    expect(await broken(store())).toEqual([]);
  });

  test("a second loading and a rebuild leave the graph as it is", async () => {
    const before = await contentHash(store());
    expect(await loadSeed(store(), folder)).toMatchObject({ alreadyLoaded: true });
    await rebuildEdges(store());
    expect(await contentHash(store())).toBe(before);
  });

  test("a seed that changed brings in the difference; a faulty one is refused with its place", async () => {
    const parent = mkdtempSync(join(tmpdir(), "waybill-seed-"));
    onTestFinished(() => rmSync(parent, { recursive: true }));
    const copy = join(parent, "north-korea-russia-2024");
    cpSync(folder, copy, { recursive: true });
    const path = join(copy, "claims.yaml");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("speaker: leader:shin-wonsik", "speaker: leader:nobody"));
    await expect(loadSeed(store(), copy)).rejects.toThrow(
      /claims\.yaml, record \d+: speaker: "leader:nobody"/,
    );
    writeFileSync(path, text.replace("locator: ¶6", "locator: ¶7"));
    const { counts } = await loadSeed(store(), copy);
    expect(counts.claims.changed).toBe(1);
    expect(counts.claims.created).toBe(0);
  });
});
