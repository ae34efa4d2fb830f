/** Gate: one statement of bounded length and depth, without escapes that only the server's parser would decode. */
import type { Finding } from "./refusal.ts";
import { isMark, type Token } from "./tokens.ts";

/** Characters, tokens and open brackets at the most; the server's parser recurses into each bracket. */
export const LONGEST_QUERY = 20_000;
const MOST_TOKENS = 4_000;
const DEEPEST = 60;
const LONGEST_NAME = 500;
/** `!(A&!(A&…` in a pattern: multiplied out, each may double what the planner must plan. */
const MOST_NEGATIONS = 8;

/** Escapes such as \u0043 become letters before Neo4j reads the words, so that C\u0052EATE is one. */
export function findEscapes(text: string): Finding[] {
  const offset = text.search(/\\u/i);
  const reason = "Write the character itself instead of a \\u escape, or pass the text as a parameter.";
  return offset === -1 ? [] : [{ offset, reason }];
}

/** A query that is too long to be looked at. */
export function findLength(text: string): Finding[] {
  if (text.length <= LONGEST_QUERY) return [];
  const reason = `A query may have ${LONGEST_QUERY} characters; this one has ${text.length}. Pass long lists as parameters.`;
  return [{ offset: LONGEST_QUERY, reason }];
}

function findSize(tokens: readonly Token[]): Finding[] {
  const long = tokens.find((token) => token.kind !== "string" && token.text.length > LONGEST_NAME);
  if (long !== undefined)
    return [{ offset: long.offset, reason: `A name may have ${LONGEST_NAME} characters.` }];
  const beyond = tokens[MOST_TOKENS];
  if (beyond === undefined) return [];
  return [
    {
      offset: beyond.offset,
      reason: `A query may have ${MOST_TOKENS} words and marks; pass long lists as parameters.`,
    },
  ];
}

/** Chains that the parser takes as one in the other: `NOT NOT …`, `- - …`. */
function findDepth(tokens: readonly Token[]): Finding[] {
  let depth = 0;
  let prefixes = 0;
  for (const token of tokens) {
    if (/^[([{]$/.test(token.text) || token.upper === "CASE") depth += 1;
    if (/^[)\]}]$/.test(token.text) || token.upper === "END") depth -= 1;
    prefixes = token.upper === "NOT" || isMark(token, "-") || isMark(token, "+") ? prefixes + 1 : 0;
    if (depth > DEEPEST || prefixes > DEEPEST)
      return [{ offset: token.offset, reason: `Brackets may be nested ${DEEPEST} deep.` }];
  }
  return [];
}

function findStatements(tokens: readonly Token[]): Finding[] {
  const end = tokens.findIndex((token) => isMark(token, ";"));
  if (tokens.length === 0 || end === 0) return [{ offset: 0, reason: "There is no query." }];
  const first = tokens[0];
  if (first?.kind !== "word")
    return [{ offset: first?.offset ?? 0, reason: "A query begins with a word such as MATCH." }];
  const second = end === -1 ? undefined : tokens[end + 1];
  if (second === undefined) return [];
  return [{ offset: second.offset, reason: "The console runs one statement at a time." }];
}

function findNegations(tokens: readonly Token[]): Finding[] {
  const beyond = tokens.filter((token) => isMark(token, "!"))[MOST_NEGATIONS];
  const reason = `A query may have ${MOST_NEGATIONS} of the mark !; write a condition in WHERE instead.`;
  return beyond === undefined ? [] : [{ offset: beyond.offset, reason }];
}

/** Everything wrong with the statement as a whole. */
export function findStatement(tokens: readonly Token[]): Finding[] {
  return [...findStatements(tokens), ...findSize(tokens), ...findDepth(tokens), ...findNegations(tokens)];
}
