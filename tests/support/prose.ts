/** The habits of the written code that no linter knows, as rules over one file's path and text. */

/** A habit: where it holds, and what breaks it. */
type Habit = { says: string; holds: RegExp; except?: RegExp; breaks: RegExp };

/** Forbidden words are put together here, so that this file does not contain them. */
const word = (...parts: string[]) => parts.join("");
const dotted = (...parts: string[]) => parts.join("\\.");

const EVERYTHING = /./;
const CODE = /\.(ts|tsx|mjs)$/;
const OURS = /^(server|client|tests)\/.+\.(ts|tsx|css)$/;

const hosts = [
  dotted("registry", "npmjs", "org"),
  dotted("registry", "yarnpkg", "com"),
  dotted("npm", "pkg", "github", "com"),
  dotted("unpkg", "com"),
  dotted("repo1?", "maven", "(apache\\.)?org"),
  dotted("proxy", "golang", "org"),
  word("\\bart", "ifactory\\b"),
  word("^\\s*regis", "try\\s*="),
];

const machinePath = word("(?<![\\w.~/*-])/(wo", "rk|ro", "ot|Us", "ers)(/|\\b)");
const cypher = [
  word("\\b(MAT", "CH|MER", "GE|CREA", "TE)\\s+\\("),
  word("\\bUNW", "IND\\s+[$\\[\\w]"),
  word("\\bDETACH", "\\s+DELETE\\b"),
  word("\\bCA", "LL\\s+(db|dbms|apoc)\\."),
  word("\\bRET", "URN\\s+(\\w+\\.|count\\(|\\d)"),
];

const habits: Habit[] = [
  { says: "names a path of one machine", holds: EVERYTHING, breaks: new RegExp(machinePath, "m") },
  { says: "names a package registry", holds: EVERYTHING, breaks: new RegExp(hosts.join("|"), "im") },
  {
    says: "reaches outside the project",
    holds: EVERYTHING,
    except: /^(tests\/|\.ci\/)/,
    breaks: new RegExp(word("\\.\\./sha", "red/")),
  },
  {
    says: "uses any",
    holds: CODE,
    breaks: new RegExp(word("(:|<|\\||,|\\bas)\\s*an", "y\\s*([;,)>=|\\]}]|\\[\\]|$)"), "m"),
  },
  { says: "casts through unknown", holds: CODE, breaks: new RegExp(word("\\bas unk", "nown as\\b")) },
  {
    says: "silences the compiler",
    holds: CODE,
    breaks: new RegExp(word("@ts-", "(ignore|expect-error|nocheck)")),
  },
  {
    says: "leaves a test out or runs one alone",
    holds: /^tests\/.+\.(ts|tsx)$/,
    breaks: new RegExp(
      word("\\b(test|it|describe|suite|context|ctx)(\\.\\w+)*\\.(sk", "ip|on", "ly|to", "do|runIf)"),
    ),
  },
  {
    says: "holds Cypher outside cypher/",
    holds: /^(server|client)\/.+\.(ts|tsx)$/,
    breaks: new RegExp(cypher.join("|")),
  },
  {
    says: "does not open with a sentence on what it is for",
    holds: /^[^/]+\.(ts|mjs)$|^(server|client|tests)\/.+\.(ts|tsx|css)$/,
    breaks: /^(?!(#!.*\n)?\/\*\*\s+(\*\s+)?[A-Z#`"“][^\n]{15,})/,
  },
  {
    says: "reads the environment outside server/config.ts",
    holds: /^server\/.+\.ts$/,
    except: /^server\/config\.ts$/,
    breaks: new RegExp(dotted("process", "env\\b")),
  },
];

const AVOIDED = /(^|[-./])(utils?|helpers?|common|misc|managers?|services?|handlers?|data|info)([-./]|$)/;

/** Lines of a file; a newline at the end does not open another. */
export function lineCount(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

/** The line, from 1, on which a habit is broken first; undefined where it holds. */
function brokenAt(habit: Habit, path: string, text: string): number | undefined {
  if (!habit.holds.test(path) || habit.except?.test(path)) return undefined;
  const match = habit.breaks.exec(text);
  return match ? text.slice(0, match.index).split("\n").length : undefined;
}

/** What is wrong with one file, as "path:line says"; an empty list when nothing is. */
export function complaints(path: string, text: string): string[] {
  const broken = habits.flatMap((habit) => {
    const line = brokenAt(habit, path, text);
    return line === undefined ? [] : [`${path}:${line} ${habit.says}`];
  });
  if (OURS.test(path) && AVOIDED.test(path)) broken.push(`${path}:1 bears a name that says nothing`);
  return broken;
}
