/** A register comes in: streamed, derived like anything else, once, and edition after edition. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { type ImportOrder, importTransfers } from "#actions/import-transfers.ts";
import { rebuildEdges } from "#actions/rebuild-edges.ts";
import { rollBackImport } from "#actions/roll-back-import.ts";
import { loadMapping, parseMapping } from "#imports/mapping/load.ts";
import { RefusedCsv } from "#imports/refused-csv.ts";
import { defineQuery } from "#store/query.ts";
import { contentHash, useStore, wipe } from "#tests/support/database.ts";
import { broken, edgesById } from "#tests/support/graph-queries.ts";

const forgetRolledBack = defineQuery({
  file: "testing/forget-rolled-back.cypher",
  access: "write",
  row: z.never(),
});
const folder = mkdtempSync(join(tmpdir(), "waybill-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const loaded = loadMapping("tests/fixtures/registers/arms.yaml");

const HEADER = "id,seller,buyer,weapon,number,year";
const SELLERS = ["Soviet Union", "North Korea", "France"];
const row = (id: number, number = id) =>
  `${id},${SELLERS[id % 3]},${id % 2 ? "India" : "Iran"},T-${50 + (id % 7)},${number},${1970 + (id % 20)}`;
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1));

function order(lines: readonly string[], further: Partial<ImportOrder> = {}): ImportOrder {
  const path = join(folder, "arms.csv");
  writeFileSync(path, `${[HEADER, ...lines].join("\n")}\n`);
  return { path, file: "arms.csv", loaded, ...further };
}

describe("importing a register", () => {
  const store = useStore();
  beforeEach(() => wipe(store()));

  test("gives the graph that a rebuild draws, and the same file again changes nothing", async () => {
    const given = order([...rows(50), "51,Atlantis,India,T-72,4,1979", row(3)]);
    const dry = await importTransfers(store(), { ...given, dryRun: true });
    const { seconds: _dry, ...foretold } = dry;
    const first = await importTransfers(store(), given);
    const { seconds: _wet, ...told } = first;
    expect(told.rows).toEqual({
      read: 52,
      created: 50,
      changed: 0,
      unchanged: 0,
      duplicates: 1,
      leftOut: 0,
      refused: 1,
    });
    expect(foretold).toEqual({ ...told, dryRun: true, import: null });
    expect(told.refused).toEqual([
      { line: 52, field: "seller", value: "Atlantis", reason: "no country has this name or code" },
    ]);
    expect((await edgesById(store())).size).toBe(50);
    expect(await broken(store())).toEqual([]);
    const before = await contentHash(store());
    await rebuildEdges(store());
    expect(await contentHash(store())).toBe(before);
    const again = await importTransfers(store(), given);
    expect(again.rows).toMatchObject({ created: 0, changed: 0, unchanged: 50, duplicates: 1, refused: 1 });
    expect(again.retired).toBe(0);
    expect(await contentHash(store())).toBe(before);
  });

  test("a newer edition adds, changes and takes back, and is rolled back as a whole", async () => {
    await importTransfers(store(), order(rows(12)));
    const [before, old] = [await contentHash(store()), await edgesById(store())];
    const edition = order([...rows(10), row(13), row(9, 99)].filter((line) => line !== row(9)));
    const told = await importTransfers(store(), edition);
    expect(told.rows).toMatchObject({ read: 11, created: 1, changed: 1, unchanged: 9 });
    expect(told.retired).toBe(2);
    const edges = await edgesById(store());
    expect(edges.get("SHIPPED_TO:transfer:arms.9")?.properties).toMatchObject({
      low: 99,
      high: 99,
      affirmed: 1,
    });
    expect(edges.has("SHIPPED_TO:transfer:arms.12")).toBe(false);
    const standing = await contentHash(store());
    await rebuildEdges(store());
    expect(await contentHash(store())).toBe(standing);
    expect(await broken(store())).toEqual([]);
    const { claimsDeleted, claimsRestored } = await rollBackImport(store(), told.import ?? "");
    expect({ claimsDeleted, claimsRestored }).toEqual({ claimsDeleted: 2, claimsRestored: 3 });
    expect(await edgesById(store())).toEqual(old);
    await store().write((tx) => tx.run(forgetRolledBack));
    expect(await contentHash(store())).toBe(before);
  });

  test("a torn file and one that lacks too much take nothing back, and say so", async () => {
    await importTransfers(store(), order(rows(10)));
    const path = join(folder, "torn.csv");
    writeFileSync(path, [HEADER, ...rows(9), "10,France,In"].join("\n"));
    const torn = await importTransfers(store(), { path, file: "torn.csv", loaded });
    expect(torn).toMatchObject({ state: "torn", retired: 0, rows: { unchanged: 9 } });
    expect(torn.notes).toContain(
      "The last row (line 11) breaks off after 3 of 6 cells. Nothing was taken back.",
    );
    const short = await importTransfers(store(), order(rows(5)));
    expect(short).toMatchObject({ state: "complete", retired: 0 });
    expect(short.notes.join()).toContain("5 of 10 claims of this register do not occur");
    const whole = await importTransfers(store(), order(rows(5), { retireAll: true }));
    expect(whole.retired).toBe(5);
    expect((await edgesById(store())).size).toBe(5);
  });

  test("stopped in the middle and started again, it gives the graph of an undisturbed one", async () => {
    const given = order(rows(60), { batchRows: 20 });
    await importTransfers(store(), given);
    const undisturbed = await contentHash(store());
    await wipe(store());
    const stopping = new AbortController();
    const onProgress = () => stopping.abort();
    const stopped = await importTransfers(store(), { ...given, onProgress, signal: stopping.signal });
    expect(stopped).toMatchObject({ state: "cancelled", retired: 0 });
    expect(stopped.rows.created).toBeGreaterThan(0);
    const again = await importTransfers(store(), given);
    expect(again.rows).toMatchObject({
      created: 60 - stopped.rows.created,
      unchanged: stopped.rows.created,
    });
    expect(await contentHash(store())).toBe(undisturbed);
  });

  test("the refused rows come back as a file that can be corrected and sent again", async () => {
    const texts: string[] = [];
    const csv = new RefusedCsv((text) => texts.push(text));
    const bad = ["4,=SUM(A1),India,T-72,4,1979", "5,France,India,T-72,many,1979"];
    await importTransfers(
      store(),
      order([...rows(3), ...bad], { onRefused: (at, note) => csv.add(at, note) }),
    );
    expect(texts.join("")).toBe(
      `${HEADER},refused because\r\n` +
        '4,\'=SUM(A1),India,T-72,4,1979,"seller ""=SUM(A1)"": no country has this name or code"\r\n' +
        '5,France,India,T-72,many,1979,"number ""many"": not a number in the form that is stated"\r\n',
    );
    const path = join(folder, "corrected.csv");
    writeFileSync(path, texts.join("").replace("many", "7"));
    const told = await importTransfers(store(), { path, file: "corrected.csv", loaded });
    expect(told).toMatchObject({ retired: 0, rows: { created: 1, refused: 1 } });
    expect(told.refused[0]?.value).toBe("=SUM(A1)");
    expect((await edgesById(store())).size).toBe(4);
  });

  test("rows that share a transfer become two claims of one edge, whichever batch they stand in", async () => {
    const path = join(folder, "mirror.csv");
    const text = loaded.text.replace("  name:", '  key: "{weapon} {year}"\n  name:');
    const shared = parseMapping(
      text.replace("  claims:\n    - stage", "  claims:\n    - speaker: seller\n      stage"),
      "m",
      () => "",
    );
    writeFileSync(path, `${HEADER}\n1,Russia,India,T-72,4,1979\n2,Russia,India,T-90,1,2001\n`);
    await importTransfers(store(), { path, file: "a.csv", loaded: shared });
    writeFileSync(
      path,
      `${HEADER}\n1,Russia,India,T-72,4,1979\n2,Russia,India,T-90,1,2001\n3,Russia,India,T-72,5,1979\n`,
    );
    const told = await importTransfers(store(), { path, file: "b.csv", loaded: shared });
    expect(told.records).toMatchObject({ transfersCreated: 0, transfersChanged: 0, claimsCreated: 1 });
    const edges = [...(await edgesById(store())).values()].map(({ properties }) => properties);
    expect(edges.map(({ low, high, affirmed }) => [low, high, affirmed])).toContainEqual([4, 5, 2]);
    const standing = await contentHash(store());
    await rebuildEdges(store());
    expect(await contentHash(store())).toBe(standing);
  });
});
