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

/**
 * The answer over the seed, as a reader of the article's facts counts it (../shared/seed/facts.md): the rows with the usual
 * parameters, texts that must be among them, and the facts they come from.
 */
const KNOWN: Record<
  string,
  { readonly rows: number; readonly has: readonly string[]; readonly from: string }
> = {
  "biggest-amounts": {
    rows: 3,
    has: ['"North Korea","Russia","SHIPPED_TO",1500000.0', "1000000.0,1000000.0", '"GIFTED",1.0,1.0'],
    from: "F11, F10, and the one limousine of F01; containers have another unit",
  },
  "claims-by-leaders": {
    rows: 11,
    has: ["Shin Wonsik", "Volodymyr Zelenskiy"],
    from: "Shin: F02, F03, F04, three of F05, F06, F07; Zelenskiy: F09, F11, F12",
  },
  "claims-since": {
    rows: 48,
    has: ['"2024-02~","Shin Wonsik"'],
    from: "all 54 but six of the classification, which has no date; the article was written in February 2024",
  },
  "commodity-flows": {
    rows: 7,
    has: ["transfer:north-korea-russia-ballistic-missiles", "PLEDGED_TO"],
    from: "F11, F12, F20 twice, the whole that F13 and F14 deny; F09 and F10",
  },
  "contested-by-origins": {
    rows: 6,
    has: ['["Artillery shells from North Korea to Russia","North Korea","Russia",2,2]'],
    from: "the whole and its five parts, each denied by F13 and F14; shells by Zelenskiy (F11) and the article (F20)",
  },
  denials: {
    rows: 2,
    has: ['["North Korea",', '"Russia denies that it receives arms from North Korea."'],
    from: "F13, F14",
  },
  "expected-not-shipped": {
    rows: 1,
    has: ["transfer:russia-north-korea-military-technology"],
    from: "F07",
  },
  gifts: { rows: 1, has: ["transfer:putin-kim-limousine"], from: "F01" },
  hubs: {
    rows: 7,
    has: ['["Russia",9.68]', '["North Korea",6.51]', '["Ukraine",3.0]', '["Dunay",0.24]', '["Najin",0.16]'],
    from: "two squares with a side in common: Kim, Putin and Najin, Dunay on the eleven edges between the countries, the summit at Russia; three around Ukraine. Kim to Russia: eleven ways by North Korea, one by Putin, and so on",
  },
  "in-return-for": {
    rows: 4,
    has: ['"Food from Russia to North Korea","Russia","North Korea","Food"'],
    from: "F05 thrice, and the return as a whole, of which F06 speaks",
  },
  "needs-met": { rows: 4, has: ['["Food",["Russia"]]', '["Oil",[]]'], from: "F23; food by F05" },
  "observed-not-said": {
    rows: 4,
    has: ["SAILED_TO", "CALLED_AT", "transfer:north-korea-russia-tracked-shipments"],
    from: "F15: a voyage and two calls; F17",
  },
  "one-origin-only": {
    rows: 14,
    has: ["transfer:putin-kim-limousine"],
    from: "all fifteen exchange edges but the shells of F11 and F20",
  },
  "one-speaker-alone": {
    rows: 5,
    has: ["transfer:north-korea-russia-containers", "transfer:russia-north-korea-military-technology"],
    from: "Shin: F02, three of F05, F07",
  },
  "pledged-against-delivered": {
    rows: 1,
    has: ['"European Union","Ukraine"', "about 30 % of what was pledged"],
    from: "F10, F09",
  },
  "routes-with-evidence": {
    rows: 3,
    has: ['"rail","Storage depots near Ukraine",["White House (tracking)"]'],
    from: "F17: port, port, depot",
  },
  "seen-in-two-places": { rows: 1, has: ['["Dunay","Najin"]'], from: "F15" },
  "shipments-between-countries": {
    rows: 11,
    has: ["transfer:north-korea-russia-artillery-shells"],
    from: "seven from North Korea, three of F05, F08; the European Union is no country",
  },
  "speakers-by-claims": {
    rows: 10,
    has: ['["Shin Wonsik",8,0]', '["Volodymyr Zelenskiy",3,0]', '["North Korea",1,1]'],
    from: "the article, Shin, Zelenskiy, two denying countries, imagery, White House, nobody named, Bank of Korea, the editors",
  },
  unquantified: {
    rows: 9,
    has: ["Missiles from North Korea to Russia", "Arms and munitions from North Korea to Russia"],
    from: "all twelve shipments but F02, F09 and F11; the missiles of F12 and the worth of F24 are undisclosed",
  },
  "ways-between": {
    rows: 13,
    has: ["leader:kim-jong-un"],
    from: "over Russia by eleven exchange edges and the partnership of F19; over Kim by F01",
  },
  "who-says-who-denies": {
    rows: 7,
    has: ['"Volodymyr Zelenskiy"],["North Korea","Russia"]]', '["White House"],[]]'],
    from: "F02, F11, F12, F17, F20 twice, the whole; F13 and F14 deny all but what was tracked",
  },
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
    const { rows, has, from } = KNOWN[id.replace("question:", "")] ?? { rows: -1, has: [], from: "nothing" };
    const found = lines.slice(1, -1);
    expect(found.length, from).toBe(rows);
    for (const text of has) expect(found.join("\n"), from).toContain(text);
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
