/** The article stays out of the project: no run of six of its words stands in any file, its title apart. */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedShingles, shinglesOf } from "#tests/support/article.ts";
import { readSeed } from "#tests/support/seed.ts";

const root = resolve(import.meta.dirname, "../..");
/** Beside the project, or beside the folder that holds its work trees. */
const articles = ["../shared", "../../shared"].map((folder) => resolve(root, folder, "seed/article.txt"));
const article = articles.find((path) => existsSync(path));
const title = readSeed().documents[0]?.title ?? "";

function projectTexts(): [path: string, text: string][] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", options, { cwd: root, encoding: "utf8" }).split("\0");
  return paths
    .filter((path) => path !== "" && path !== "package-lock.json" && existsSync(resolve(root, path)))
    .map((path) => [path, readFileSync(resolve(root, path), "utf8")]);
}

describe("shingles", () => {
  const source = shinglesOf("One two three, four five six seven. Eight");

  test("find a run of six words again, whatever stands between them", () => {
    expect(sharedShingles("and ONE two\nthree four – five six!", source, [])).toEqual([
      "one two three four five six",
    ]);
    expect(sharedShingles("one two three four five, but six", source, [])).toEqual([]);
  });

  test("leave out what is cited by name", () => {
    expect(sharedShingles("one two three four five six", source, ["three four"])).toEqual([]);
  });
});

describe("the article", () => {
  if (article === undefined) {
    test("cannot be compared, for it is not beside this project", () => {
      console.error("The seed's article is not beside this project: its words were not looked for.");
      expect(process.env.CI, "with CI=true the article must be there").not.toBe("true");
    });
    return;
  }
  const text = readFileSync(article, "utf8");

  test("stands in no file of the project", () => {
    const found = projectTexts().flatMap(([path, own]) =>
      sharedShingles(own, shinglesOf(text), [title]).map((shingle) => `${path}: ${shingle}`),
    );
    expect(found).toEqual([]);
  });

  test("would be found, sentence by sentence", () => {
    const sentences = text.split(/[.\n]/).filter((sentence) => shinglesOf(sentence).size > 0);
    expect(sentences.length).toBeGreaterThan(15);
    for (const sentence of sentences.slice(1)) {
      expect(sharedShingles(sentence, shinglesOf(text), [title]), sentence).not.toEqual([]);
    }
  });

  test("is the one that the seed's paragraphs count", () => {
    const paragraphs = text.split("\n").filter((line) => line.trim() !== "");
    expect(paragraphs[0]).toBe(title);
    const places = readSeed().claims.flatMap(({ locator = "" }) => locator.match(/\d+/g) ?? []);
    expect(places.filter((place) => paragraphs[Number(place) - 1] === undefined)).toEqual([]);
    expect(createHash("sha256").update(text).digest("hex")).toBe(readSeed().documents[0]?.sha256);
  });
});
