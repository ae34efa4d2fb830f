/** Gate: values that grow from clause to clause, as when each WITH puts the last one twice into the next. */
import type { Finding } from "./refusal.ts";
import { argumentsOf, closingOf, isMark, mayBeKeyword, type Token } from "./tokens.ts";

/** How often a value may come to stand in a later one, over all clauses. */
const MOST_TIMES = 2_000;
const LONGEST_REPLACEMENT = 100;
const MOST_REPLACEMENTS = 2;

const MAKES = new Set(["WITH", "RETURN", "UNWIND"]);
const ENDS = new Set([
  "MATCH",
  "OPTIONAL",
  "WHERE",
  "ORDER",
  "SKIP",
  "OFFSET",
  "LIMIT",
  "CALL",
  "UNION",
  "YIELD",
]);
const COMPARES = new Set(["=", "<>", "<", ">", "<=", ">=", "=~"]);

/** A variable that stands here whole: no property of it, no key, no name of a function or parameter, and not compared. */
function isUse(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== "word" && token?.kind !== "quoted") return false;
  const beside = [before?.text ?? "", after?.text ?? ""];
  if (beside.some((text) => COMPARES.has(text)) || before?.upper === "AS") return false;
  // `{key: value}` holds the value, `n:Label` holds nothing.
  const isLabel = isMark(before, ":") && !["{", ","].some((mark) => isMark(tokens[at - 3], mark));
  return !isMark(before, ".") && !isLabel && ![".", "(", ":"].some((mark) => isMark(after, mark));
}

/** How often the expressions of a clause use the variable that they use most; each item makes a value of its own. */
function timesIn(clause: readonly Token[]): number {
  let most = 1;
  let uses = new Map<string, number>();
  for (let at = 0, depth = 0; at < clause.length; at += 1) {
    const token = clause[at];
    if (token === undefined) break;
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (/^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0 && isMark(token, ",")) uses = new Map();
    if (!isUse(clause, at)) continue;
    const times = (uses.get(token.text) ?? 0) + 1;
    uses.set(token.text, times);
    most = Math.max(most, times);
  }
  return most;
}

/** From the word that opens a clause to the next such word, or the end of its brackets. */
function clauseAt(tokens: readonly Token[], at: number): Token[] {
  const clause: Token[] = [];
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token === undefined || /^[)\]}]$/.test(token.text)) break;
    const word = mayBeKeyword(tokens, next) ? token.upper : "";
    if (MAKES.has(word) || ENDS.has(word)) break;
    const close = /^[([{]$/.test(token.text) ? closingOf(tokens, next) : next;
    clause.push(...tokens.slice(next, close + 1));
    next = close;
  }
  return clause;
}

function findMultiplying(tokens: readonly Token[]): Finding[] {
  let times = 1;
  for (const [at, token] of tokens.entries()) {
    if (!MAKES.has(token.upper) || !mayBeKeyword(tokens, at)) continue;
    times *= timesIn(clauseAt(tokens, at));
    if (times <= MOST_TIMES) continue;
    const reason = `From clause to clause a value could come to stand more than ${MOST_TIMES} times in itself; use each variable once in an expression, or name its properties.`;
    return [{ offset: token.offset, reason }];
  }
  return [];
}

/** Length of a text that is written out or given as a parameter; undefined when it cannot be known here. */
function lengthOf(
  given: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): number | undefined {
  const [only, ...more] = given;
  if (only === undefined || more.length > 0) return undefined;
  if (only.kind === "string") return only.text.length - 2;
  const value = only.kind === "parameter" ? parameters[only.text.slice(1).replace(/[\s`]/g, "")] : undefined;
  return typeof value === "string" ? value.length : undefined;
}

/** replace() may lengthen a text twice in a query, each time by a short replacement. */
function findReplacements(
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): Finding[] {
  let lengthening = 0;
  return tokens.flatMap((token, at) => {
    if (token.upper !== "REPLACE" || !isMark(tokens[at + 1], "(")) return [];
    const [, from = [], to = []] = argumentsOf(tokens, at + 1);
    const [before, after] = [lengthOf(from, parameters), lengthOf(to, parameters)];
    if (before !== undefined && before > 0 && after !== undefined && after <= before) return [];
    lengthening += 1;
    if (after !== undefined && after <= LONGEST_REPLACEMENT && lengthening <= MOST_REPLACEMENTS) return [];
    const reason = `replace() may lengthen a text ${MOST_REPLACEMENTS} times in a query, and by a replacement of at most ${LONGEST_REPLACEMENT} characters that is written out or a parameter.`;
    return [{ offset: token.offset, reason }];
  });
}

/** Everything that could multiply a value over several clauses. */
export function findGrowth(
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): Finding[] {
  return [...findMultiplying(tokens), ...findReplacements(tokens, parameters)];
}
