/** What the README says can be done: its commands exist, its folders and pictures are there. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const inProject = (path: string) => new URL(`../../${path}`, import.meta.url);

test("the two commands stand in it, and every npm script it names exists", () => {
  expect(readme).toContain("\nnpm ci && npm start\n");
  expect(readme).toContain("\nnpm ci && npm test\n");
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script);
  expect(named.length).toBeGreaterThan(0);
  expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(named));
});

test("the folders of its map exist", () => {
  const rows = readme.split("\n").filter((line) => /^\| `[a-z/]+`/.test(line));
  const folders = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`([a-z/]+)`/g)].map((match) => match[1] ?? ""),
  );
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter((folder) => !existsSync(inProject(folder)))).toEqual([]);
});

test("its pictures exist and are light", () => {
  const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? "");
  expect(pictures).toContain("client/screenshot.png");
  for (const picture of pictures) expect(statSync(inProject(picture)).size).toBeLessThan(300_000);
});
