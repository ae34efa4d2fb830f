/** The decision records are numbered and complete, and the list of packages tells the truth. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { projectFiles, root, textOf } from "#tests/support/source-files.ts";

const records = projectFiles("server/decisions/*.md");
const versions = z.record(z.string(), z.string());
const manifest = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
});

/** Licences that an Apache-2.0 project may depend on without taking on duties for its own code. */
const COMPATIBLE = [
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "MIT OR Apache-2.0",
  "OFL-1.1",
  "MPL-2.0",
];

describe("decision records", () => {
  test("are numbered once each and named in words", () => {
    const names = records.map((path) => path.slice("server/decisions/".length));
    expect(names.filter((name) => !/^\d{4}(-[a-z0-9]+)+\.md$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.slice(0, 4))).size).toBe(names.length);
  });

  test.each(records)("%s has its number, context, decision and consequences", (path) => {
    const text = textOf(path);
    expect(text.startsWith(`# ${path.slice("server/decisions/".length).slice(0, 4)} `)).toBe(true);
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
      "Context",
      "Decision",
      "Consequences",
    ]);
  });
});

describe("the list of packages", () => {
  const parts = manifest.parse(JSON.parse(textOf("package.json")));
  const packages = Object.keys({
    ...parts.dependencies,
    ...parts.devDependencies,
    ...parts.optionalDependencies,
  });
  const table = textOf("server/decisions/0004-dependencies.md");
  const rows = new Map(
    [...table.matchAll(/^\| ([@a-z]\S*) +\| \S.{9,}? +\| (\S.*?) +\|$/gm)].map(([, name, is]) => [name, is]),
  );

  test("has a line for each package of package.json, and no other", () => {
    expect(new Set(rows.keys())).toEqual(new Set(packages));
  });

  test("names the licence that is installed, and one that Apache-2.0 may stand beside", () => {
    const manifests = packages.filter((name) => existsSync(join(root, "node_modules", name, "package.json")));
    const licence = z.object({ license: z.string() });
    const installed = manifests.map((name) => {
      return [name, licence.parse(JSON.parse(textOf(`node_modules/${name}/package.json`))).license];
    });
    expect(installed.length).toBeGreaterThan(20);
    expect(installed).toEqual(manifests.map((name) => [name, rows.get(name)]));
    expect([...rows].filter(([, is]) => !COMPATIBLE.includes(String(is)))).toEqual([]);
  });
});
