/** Proves that every dependency rule catches the violation it is named after, and leaves a clean tree alone. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IConfiguration } from "dependency-cruiser";
import extractConfiguration from "dependency-cruiser/config-utl/extract-depcruise-config";
import { afterAll, describe, expect, test } from "vitest";
import { cleanTree, installedPackages } from "#tests/fixtures/boundaries/clean-tree.ts";
import { clientViolations, serverViolations } from "#tests/fixtures/boundaries/folders.ts";
import { brokenHabits, packageViolations } from "#tests/fixtures/boundaries/habits.ts";
import { root } from "#tests/support/source-files.ts";

const configuration: IConfiguration = await extractConfiguration(join(root, ".dependency-cruiser.mjs"));
const ruleNames = (configuration.forbidden ?? []).map((rule) => rule.name ?? "unnamed");
const planted = [...serverViolations, ...clientViolations, ...packageViolations, ...brokenHabits];
const trees: string[] = [];

/** Writes a tree (path → source) with the project's own package.json and stand-ins for its packages. */
function plant(files: Record<string, string>): string {
  const tree = mkdtempSync(join(tmpdir(), "waybill-boundaries-"));
  trees.push(tree);
  cpSync(join(root, "package.json"), join(tree, "package.json"));
  const packages = installedPackages.map((name) => [`node_modules/${name}/index.js`, "export default 1;"]);
  for (const [path, source] of [...packages, ...Object.entries(files)]) {
    mkdirSync(dirname(join(tree, String(path))), { recursive: true });
    writeFileSync(join(tree, String(path)), String(source));
  }
  return tree;
}

/** The violations of a planted tree, each as "rule: from → to". */
async function violations(files: Record<string, string>): Promise<string[]> {
  const folders = [...new Set(Object.keys(files).map((path) => String(path.split("/")[0])))];
  const ruleSet = { forbidden: configuration.forbidden ?? [] };
  const options = { ...configuration.options, baseDir: plant(files), validate: true, ruleSet };
  const { output } = await cruise(folders, options, configuration.options?.enhancedResolveOptions);
  if (typeof output === "string") throw new Error(`dependency-cruiser answered with a text: ${output}`);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

afterAll(() => {
  for (const tree of trees) rmSync(tree, { recursive: true, force: true });
});

describe("dependency rules", () => {
  test("say why they exist", () => {
    const silent = (configuration.forbidden ?? []).filter((rule) => (rule.comment ?? "").length < 40);
    expect(silent.map((rule) => rule.name)).toEqual([]);
  });

  test("each have a planted violation", () => {
    const covered = new Set(planted.flatMap(({ finds }) => finds.map((line) => line.split(":")[0])));
    expect(ruleNames.filter((name) => !covered.has(name))).toEqual([]);
  });

  test("leave a tree alone that follows the arrows", async () => {
    expect(await violations(cleanTree)).toEqual([]);
  });

  test.each(planted)("catch $what", async ({ files, finds }) => {
    expect(await violations({ ...cleanTree, ...files })).toEqual([...finds].sort());
  });
});
