/** Reads every file that git knows and refuses what the house rules forbid; each rule is proved on a planted text. */
import { describe, expect, test } from "vitest";
import { complaints, lineCount } from "#tests/support/prose.ts";
import { projectFiles, textOf } from "#tests/support/source-files.ts";

/** Files that may have more than 200 lines, and why. */
const longFiles: Record<string, string> = {
  "client/features/inspector/inspector.module.css": "one look for all pages of the inspector",
  "tests/http/adapter.test.ts": "every way in which a request can be wrong, side by side",
  "tests/http/endpoints.test.ts": "every endpoint against the published contract, side by side",
};

const BINARY = /\.(png|jpe?g|gif|ico|webp|woff2?|pdf|zip|gz|xlsx)$/;
const texts = projectFiles()
  .filter((path) => !BINARY.test(path))
  .map((path) => ({ path, text: textOf(path) }));
const sources = texts.filter(({ path }) =>
  /^(server|client|tests|cypher)\/.+\.(ts|tsx|css|cypher)$/.test(path),
);

describe("the project's files", () => {
  test("keep the habits", () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.flatMap(({ path, text }) => complaints(path, text))).toEqual([]);
  });

  test("have at most 400 lines, and more than 200 only with a reason", () => {
    const long = sources.filter(({ text }) => lineCount(text) > 200).map(({ path }) => path);
    const tooLong = sources.filter(({ text }) => lineCount(text) > 400).map(({ path }) => path);
    expect(tooLong).toEqual([]);
    expect(long).toEqual(Object.keys(longFiles));
  });
});

const opening = "/** Says in one sentence what this is for. */\n";
const planted: [says: string, path: string, text: string][] = [
  ["names a path of one machine", "README.md", `Look in ${"/wo"}rk/main.`],
  ["names a path of one machine", "server/main.ts", `${opening}const home = "${"/ro"}ot/.m2";`],
  ["names a package registry", "package-lock.json", `"resolved": "${"http"}s://registry.${"npmjs"}.org/zod"`],
  ["names a package registry", "pom.xml", `<url>https://repo.${"maven"}.apache.org/maven2</url>`],
  ["names a package registry", ".npmrc", `save-exact=true\nregis${"try"}=https://example.org`],
  ["reaches outside the project", "server/cli/seed.ts", `${opening}open("../sha${"red"}/seed");`],
  ["uses any", "server/domain/claim.ts", `${opening}export const parse = (text: ${"any"}) => text;`],
  ["uses any", "client/api/call.ts", `${opening}const rows: Array<${"any"}> = [];`],
  ["casts through unknown", "tests/store/run.test.ts", `${opening}run(x as ${"unknown"} as Session);`],
  ["silences the compiler", "client/app/main.tsx", `${opening}// @ts-${"ignore"}\nrun();`],
  [
    "leaves a test out or runs one alone",
    "tests/domain/ids.test.ts",
    `${opening}test.${"skip"}("ids", run);`,
  ],
  [
    "leaves a test out or runs one alone",
    "tests/domain/ids.test.ts",
    `${opening}describe.${"only"}("ids", run);`,
  ],
  ["holds Cypher outside cypher/", "server/store/find.ts", `${opening}run("${"MATCH"} (n) RETURN n");`],
  ["holds Cypher outside cypher/", "client/app/ask.ts", `${opening}run("${"UNWIND"} $rows AS row");`],
  ["does not open with a sentence on what it is for", "server/app.ts", 'import "express";\n'],
  ["does not open with a sentence on what it is for", "client/ui/tokens.css", "/** tokens */\n:root {}\n"],
  ["reads the environment outside server/config.ts", "server/app.ts", `${opening}process.${"env"}.PORT;`],
  ["bears a name that says nothing", "server/domain/date-utils.ts", opening],
];

describe("a broken habit is found", () => {
  test.each(planted)("%s: %s", (says, path, text) => {
    expect(complaints(path, text)).toEqual([expect.stringMatching(new RegExp(`^${path}:\\d+ ${says}`))]);
  });

  test("on its line", () => {
    const text = `${opening}\nrun(x as ${"unknown"} as Session);\n`;
    expect(complaints("server/app.ts", text)).toEqual(["server/app.ts:3 casts through unknown"]);
  });
});

test("calm code is left alone", () => {
  const text = `${opening}import { z } from "zod";\nconst networks = "/workspace/any"; // match (any) of these, return\n`;
  expect(complaints("server/store/find.ts", text)).toEqual([]);
  expect([lineCount("a\nb\n"), lineCount("a\nb")]).toEqual([2, 2]);
});
