/** Every question of the library, asked through the console over the seed, with the answer that the article gives. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadSeed } from "#actions/load-seed.ts";
import { addQuestion, changeQuestion, listQuestions, removeQuestion } from "#actions/questions.ts";
import { type ConsoleParts, runConsoleQuery } from "#actions/run-console-query.ts";
import { questionFrom } from "#domain/console/question.ts";
import { libraryQuestions } from "#store/library.ts";
import { openTestConsole } from "#tests/support/app.ts";
import { useStore } from "#tests/support/database.ts";
import { seedFolder } from "#tests/support/seed.ts";

/** Rows with the usual parameters, and a text that must be among them. */
const KNOWN: Record<string, readonly [rows: number, text: string]> = {
  "biggest-amounts": [3, "1500000.0"],
  "claims-by-leaders": [11, "Shin Wonsik"],
  "claims-since": [0, ""],
  "commodity-flows": [7, "transfer:north-korea-russia-ballistic-missiles"],
  "contested-by-origins": [6, '["Artillery shells from North Korea to Russia","North Korea","Russia",2,2]'],
  denials: [2, '"Russia denies that it receives arms from North Korea."'],
  "expected-not-shipped": [1, "transfer:russia-north-korea-military-technology"],
  gifts: [1, "transfer:putin-kim-limousine"],
  hubs: [7, '"Russia"'],
  "in-return-for": [4, '"Food from Russia to North Korea"'],
  "needs-met": [4, '["Food",["Russia"]]'],
  "observed-not-said": [4, "SAILED_TO"],
  "one-origin-only": [14, "transfer:putin-kim-limousine"],
  "one-speaker-alone": [5, "transfer:north-korea-russia-containers"],
  "pledged-against-delivered": [1, "about 30 % of what was pledged"],
  "routes-with-evidence": [3, '"rail","Storage depots near Ukraine",["White House (tracking)"]'],
  "seen-in-two-places": [1, '["Dunay","Najin"]'],
  "shipments-between-countries": [11, "transfer:north-korea-russia-artillery-shells"],
  "speakers-by-claims": [10, '["Shin Wonsik",8,0]'],
  unquantified: [7, "Ballistic missiles from North Korea to Russia"],
  "ways-between": [13, "leader:kim-jong-un"],
  "who-says-who-denies": [7, '"Volodymyr Zelenskiy"],["North Korea","Russia"]]'],
};

async function answer(
  parts: ConsoleParts,
  query: string,
  parameters: Record<string, string | number | null>,
) {
  let text = "";
  const signal = new AbortController().signal;
  for await (const lines of runConsoleQuery(parts, { query, parameters, limits: {} }, signal)) text += lines;
  return text.trimEnd().split("\n");
}

describe("the header of a question", () => {
  const text = (...head: string[]) => `${head.join("\n")}\nRETURN $a AS a\n`;
  const head = [
    "// purpose: What for",
    "// access: read",
    "// params: a",
    "// title: T",
    "// display: table",
  ];

  test("gives title, parameters and display", () => {
    const read = questionFrom("x.cypher", text(...head, '// param: a date "Since when" 2024-01-01'));
    expect(read).toMatchObject({ id: "question:x", title: "T", display: "table", query: "RETURN $a AS a" });
    expect(read.parameters).toEqual([
      { name: "a", type: "date", label: "Since when", default: "2024-01-01" },
    ]);
  });

  test("that lacks a parameter or has one of an unknown type is refused with the file's name", () => {
    expect(() => questionFrom("x.cypher", text(...head))).toThrow(/^x\.cypher: /);
    expect(() => questionFrom("x.cypher", text(...head, '// param: a colour "A"'))).toThrow(/^x\.cypher: /);
  });
});

describe("the library over the seed", () => {
  const store = useStore();
  let parts: ConsoleParts;
  beforeAll(async () => {
    await loadSeed(store(), seedFolder);
    parts = openTestConsole(store());
    return () => parts.console.close();
  }, 60_000);

  test("each question has a known answer", () => {
    const ids = libraryQuestions().map(({ id }) => id.replace("question:", ""));
    expect(ids.length).toBeGreaterThanOrEqual(20);
    expect(ids.toSorted()).toEqual(Object.keys(KNOWN).toSorted());
  });

  test.each(libraryQuestions())("$title", async ({ id, query, parameters }) => {
    const given = parameters.map((own) => [
      own.name,
      own.type === "number" ? Number(own.default) : own.default,
    ]);
    const lines = await answer(parts, query, Object.fromEntries(given));
    const [rows, text] = KNOWN[id.replace("question:", "")] ?? [-1, ""];
    expect(lines).toHaveLength(rows + 2);
    expect(lines.slice(1, -1).join("\n")).toContain(text);
  });

  test("an analyst's own question is saved, changed and removed; one of the library is not", async () => {
    const draft = {
      title: "Mine",
      description: "",
      query: "RETURN 1 AS x",
      parameters: [],
      display: "table",
    } as const;
    const saved = await addQuestion(store(), { ...draft, parameters: [] });
    await changeQuestion(store(), saved.id, { ...draft, parameters: [], title: "Still mine" });
    const { questions } = await listQuestions(store());
    expect(questions.find(({ id }) => id === saved.id)).toMatchObject({ title: "Still mine", origin: "own" });
    await removeQuestion(store(), saved.id);
    await expect(removeQuestion(store(), saved.id)).rejects.toMatchObject({ code: "not-found" });
    await expect(removeQuestion(store(), "question:gifts")).rejects.toMatchObject({ code: "bad-input" });
    const writing = { ...draft, parameters: [], query: "CREATE (x) RETURN x" };
    await expect(addQuestion(store(), writing)).rejects.toMatchObject({ code: "query-refused" });
  });
});
