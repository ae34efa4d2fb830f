/** Reading a seed: the shipped one is whole, and a faulty one is told file, record and field. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { faultsOf } from "#domain/records.ts";
import { readSeed } from "#imports/seed.ts";

const shipped = "seeds/north-korea-russia-2024";

/** A copy of the shipped seed in which one file has one text changed. */
function changedSeed(file: string, from: string | RegExp, to: string): string {
  const parent = mkdtempSync(join(tmpdir(), "waybill-seed-"));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, "north-korea-russia-2024");
  cpSync(shipped, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  return folder;
}

test("reads the shipped seed, which is whole in itself", () => {
  const { set, records } = readSeed(shipped);
  expect(set).toBe("north-korea-russia-2024");
  expect(faultsOf(records)).toEqual([]);
});

test("names file, record and field of a fault", () => {
  const folder = changedSeed("claims.yaml", "stance: asserts", "stance: maybe");
  expect(() => readSeed(folder)).toThrow("claims.yaml, record 1: stance");
});

test("names the line of a text that is not YAML", () => {
  const folder = changedSeed("transfers.yaml", /^- id/m, "- id: [\n- id");
  expect(() => readSeed(folder)).toThrow(/transfers\.yaml: .*line \d+/s);
});

test("names a file that is missing, and a set that is not its folder's", () => {
  const folder = changedSeed("source.yaml", "set: north-korea-russia-2024", "set: another");
  expect(() => readSeed(folder)).toThrow('source.yaml: set is "another"');
  rmSync(join(folder, "documents.yaml"));
  expect(() => readSeed(folder)).toThrow("lacks its file documents.yaml");
});
