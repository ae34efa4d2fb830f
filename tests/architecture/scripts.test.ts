/** Every npm script names files that exist and scripts that exist, since nothing else would notice before it is run. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, textOf } from "#tests/support/source-files.ts";

/** The words of a command that name a file of ours or a script of ours, and are missing. */
function missing(command: string, scripts: Record<string, string>): string[] {
  const words = command.split(/\s+|&&|;/).map((word) => word.replaceAll(/^["']|["']$/g, ""));
  const files = words.filter((word) => /^[.\w-][\w./-]*\.(ts|tsx|mjs|cjs|js|json|sh)$/.test(word));
  const called = [...command.matchAll(/(?:npm run|node --run) ([\w:-]+)/g)].map((match) => String(match[1]));
  return [
    ...files.filter((file) => !existsSync(join(root, file))),
    ...called.filter((name) => !(name in scripts)),
  ];
}

test("every npm script names existing files and scripts", () => {
  const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toContain("check");
  const wrong = Object.entries(scripts).flatMap(([name, command]) =>
    missing(command, scripts).map((word) => `${name}: ${word}`),
  );
  expect(wrong).toEqual([]);
});

test("a missing file and a missing script are found", () => {
  expect(missing("node server/cli/gone.ts --now && npm run lost", {})).toEqual([
    "server/cli/gone.ts",
    "lost",
  ]);
});
