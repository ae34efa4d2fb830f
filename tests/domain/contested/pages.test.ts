/** Each rule has its file, its test and its page, with the same headings. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "#domain/rules/verdict.ts";

describe("the pages of the rules", () => {
  it.each(RULES)("%s says what it compares, how, with which parameters, by an example", (rule) => {
    const folder = new URL("../../../server/domain/rules/", import.meta.url);
    expect(() => readFileSync(new URL(`${rule}.ts`, folder))).not.toThrow();
    expect(() => readFileSync(new URL(`../rules/${rule}.test.ts`, import.meta.url))).not.toThrow();
    const page = readFileSync(new URL(`${rule}.md`, folder), "utf8");
    const headings = [...page.matchAll(/^#+ .+$/gm)].map(([line]) => line);
    expect(headings.slice(1)).toEqual(["## What it compares", "## Formula", "## Parameters", "## Example"]);
    expect(page).not.toMatch(/^## .+\n\n(?=##|$)/m);
  });
});
