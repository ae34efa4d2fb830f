/** Cuts a Cypher text into its tokens as Neo4j 5 does; what it cannot cut in the same way it refuses. */
import { type Finding, QueryRefused } from "./refusal.ts";

export type TokenKind = "word" | "quoted" | "string" | "number" | "parameter" | "mark";

/** One token. `text` is as written; `upper` is the upper-case text of a bare word and empty for all else. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly upper: string;
  readonly offset: number;
}

/**
 * In the order in which they are tried, each anchored at its place. Strings and quoted names may span lines; a backslash
 * guards the character after it in a string, a doubled backtick is one backtick.
 * Source: the lexer in https://github.com/neo4j/neo4j/tree/5.26/community/cypher/front-end/parser
 */
const PATTERNS: readonly (readonly [TokenKind | "nothing", RegExp])[] = [
  ["nothing", /[\s\ufeff]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y],
  ["string", /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ["quoted", /`(?:[^`]|``)*`/y],
  ["parameter", /\$\s*(?:[\p{L}\p{N}_]+|`(?:[^`]|``)*`)/uy],
  [
    "number",
    /(?:0[xX][0-9a-fA-F_]+|0[oO]?[0-7_]+(?![\d.eE])|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][-+]?\d+)?|\.\d[\d_]*(?:[eE][-+]?\d+)?)/y,
  ],
  ["word", /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy],
  ["mark", /\.\.|=~|<=|>=|<>|\+=|\|\||::|[-+*/%^=<>()[\]{}.,:;|&!$]/y],
];

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function unreadable(text: string, at: number): Finding {
  const rest = text.slice(at);
  if (/^['"]/.test(rest)) return { offset: at, reason: "A text in quotes does not end." };
  if (rest.startsWith("`")) return { offset: at, reason: "A name in backticks does not end." };
  if (rest.startsWith("/*")) return { offset: at, reason: "A comment does not end." };
  return { offset: at, reason: "This character has no place in a query outside a text in quotes." };
}

function nextToken(text: string, at: number): { kind: TokenKind | "nothing"; end: number } {
  // A comment that does not end would otherwise be read as two marks.
  if (text.startsWith("/*", at) && !text.includes("*/", at + 2))
    throw new QueryRefused(text, [unreadable(text, at)]);
  for (const [kind, pattern] of PATTERNS) {
    const end = endOf(pattern, text, at);
    if (end > at) return { kind, end };
  }
  throw new QueryRefused(text, [unreadable(text, at)]);
}

/**
 * The tokens of a query, without blanks and comments.
 * @throws QueryRefused for a text, name or comment that does not end, or a character that is no Cypher
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const { kind, end } = nextToken(text, at);
    const own = text.slice(at, end);
    if (kind !== "nothing")
      tokens.push({ kind, text: own, upper: kind === "word" ? own.toUpperCase() : "", offset: at });
    at = end;
  }
  return tokens;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/** The index of the bracket that closes the one at `open`; the number of tokens when none does. */
export function closingOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "mark") continue;
    if (token.text in CLOSING) depth += 1;
    if (/^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** Whether the token is this mark. */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

/**
 * Whether a bare word may be a keyword at its place: not after a dot, a colon or a dollar sign, where a name must stand
 * (`n.set`, `:Set`), and not before a colon, where it is the key of a map. A number before the dot takes the doubt away.
 */
export function mayBeKeyword(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isMark(before, ".")) return tokens[at - 2]?.kind === "number" || at === 1;
  if (isMark(before, ":")) return false;
  return !isMark(tokens[at + 1], ":");
}

/** The arguments of the call whose bracket opens at `open`. */
export function argumentsOf(tokens: readonly Token[], open: number): Token[][] {
  const close = closingOf(tokens, open);
  const found: Token[][] = [[]];
  for (let at = open + 1; at < close; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const inner = /^[([{]$/.test(token.text) ? closingOf(tokens, at) : at;
    if (isMark(token, ",")) found.push([]);
    else found.at(-1)?.push(...tokens.slice(at, inner + 1));
    at = inner;
  }
  return found;
}
