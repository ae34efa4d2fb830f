/** Gate: only procedures and functions of the allow-list, however their names are written. */
import { BEFORE_BRACKET, FUNCTIONS, PROCEDURES } from "./allowed.ts";
import type { Finding } from "./refusal.ts";
import { isMark, mayBeKeyword, type Token } from "./tokens.ts";

const unquoted = (token: Token) =>
  token.kind === "quoted" ? token.text.slice(1, -1).replaceAll("``", "`") : token.text;
const isName = (token: Token | undefined): token is Token =>
  token?.kind === "word" || token?.kind === "quoted";

/** A dotted name from `at` on, and the index after it: `db . labels` is `db.labels`. */
function nameFrom(tokens: readonly Token[], at: number): { name: string; end: number } {
  const parts: string[] = [];
  let end = at;
  for (let part = tokens[end]; isName(part); part = tokens[end]) {
    parts.push(unquoted(part));
    end += 1;
    if (!isMark(tokens[end], ".")) break;
    end += 1;
  }
  return { name: parts.join("."), end };
}

function findProcedure(tokens: readonly Token[], at: number): Finding[] {
  const next = tokens[at + 1];
  if (isMark(next, "{") || isMark(next, "(")) return [];
  const { name } = nameFrom(tokens, at + 1);
  if (PROCEDURES.has(name)) return [];
  const known = [...PROCEDURES].join(", ");
  return [{ offset: tokens[at]?.offset ?? 0, reason: `CALL ${name}: the console calls only ${known}.` }];
}

/** Whether a name begins here, and not in the middle of a dotted one. */
const begins = (tokens: readonly Token[], at: number) => isName(tokens[at]) && !isMark(tokens[at - 1], ".");

function findFunction(tokens: readonly Token[], at: number): Finding[] {
  const { name, end } = nameFrom(tokens, at);
  if (!isMark(tokens[end], "(") || FUNCTIONS.has(name.toLowerCase())) return [];
  if (BEFORE_BRACKET.has(name.toUpperCase()) || isMark(tokens[at - 1], ":")) return [];
  if (tokens[at - 1]?.upper === "CALL") return [];
  const offset = tokens[at]?.offset ?? 0;
  return [{ offset, reason: `${name}(): the console knows no such function among those it runs.` }];
}

/** Every procedure and function that is not on the list. */
export function findCalls(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, at) => {
    if (token.upper === "CALL" && mayBeKeyword(tokens, at)) return findProcedure(tokens, at);
    return begins(tokens, at) ? findFunction(tokens, at) : [];
  });
}
