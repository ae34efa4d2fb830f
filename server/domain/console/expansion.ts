/** Gate: expressions that grow inside one row, which the server can neither count nor interrupt. */
import type { Finding } from "./refusal.ts";
import { argumentsOf, closingOf, isMark, type Token } from "./tokens.ts";

/** A list made by range() inside an expression may have so many members. */
const WIDEST_RANGE = 1_000;
const DEEPEST_LOOP = 3;

const numberOf = (tokens: readonly Token[]): number | undefined => {
  const text = tokens.map((token) => token.text).join("");
  return /^[-+]?\d[\d_]*$/.test(text) ? Number(text.replaceAll("_", "")) : undefined;
};

/** A range() that is unwound counts step by step, and the server can stop it at each. */
function isUnwound(tokens: readonly Token[], at: number): boolean {
  const after = tokens[closingOf(tokens, at + 1) + 1];
  return tokens[at - 1]?.upper === "UNWIND" && after?.upper === "AS";
}

/** Up to a number, or up to the size of what is already there: `range(0, size(x) - 1)`. */
function isNarrow(given: readonly Token[][]): boolean {
  const [from = [], to = []] = given;
  const [start, end] = [numberOf(from), numberOf(to)];
  if (start !== undefined && end !== undefined) return Math.abs(end - start) <= WIDEST_RANGE;
  const counted = /^(SIZE|LENGTH)$/.test(to[0]?.upper ?? "") && isMark(to[1], "(");
  return (
    (start !== undefined &&
      Math.abs(start) <= WIDEST_RANGE &&
      counted &&
      numberOf(to.slice(closingOf(to, 1) + 1)) !== undefined) ||
    (start !== undefined && counted && closingOf(to, 1) === to.length - 1)
  );
}

function findRange(tokens: readonly Token[], at: number): Finding[] {
  if (tokens[at]?.upper !== "RANGE" || !isMark(tokens[at + 1], "(") || isMark(tokens[at - 1], ".")) return [];
  if (isUnwound(tokens, at) || isNarrow(argumentsOf(tokens, at + 1))) return [];
  const reason = `Inside an expression, range() may span ${WIDEST_RANGE} numbers written out; for more, unwind it first.`;
  return [{ offset: tokens[at]?.offset ?? 0, reason }];
}

/** `reduce(total = 0, x IN list | …)` that would multiply its accumulator. */
function findReduce(tokens: readonly Token[], at: number): Finding[] {
  if (tokens[at]?.upper !== "REDUCE" || !isMark(tokens[at + 1], "(")) return [];
  const inside = tokens.slice(at + 2, closingOf(tokens, at + 1));
  const bar = inside.findIndex((token) => isMark(token, "|"));
  const body = inside.slice(bar + 1);
  const name = inside[0]?.text;
  const uses = body.filter((token) => token.text === name).length;
  const grows = body.some(
    (token) => isMark(token, "+") || isMark(token, "[") || isMark(token, "{") || isMark(token, "*"),
  );
  const replaces = body.some((token) => /^(REPLACE|REDUCE|SPLIT)$/.test(token.upper));
  if (bar !== -1 && !replaces && (uses < 2 || !grows)) return [];
  const reason = "This reduce() would multiply what it has gathered with each step.";
  return [{ offset: tokens[at]?.offset ?? 0, reason }];
}

/** `s + s`: in a chain of WITH it doubles a text thirty times over. */
function findDoubling(tokens: readonly Token[], at: number): Finding[] {
  const [left, sum, right] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isName = (token: Token | undefined) => token?.kind === "word" || token?.kind === "quoted";
  if (!isMark(sum, "+") || !isName(left) || left?.text !== right?.text || isMark(tokens[at - 2], "."))
    return [];
  if (isMark(tokens[at + 2], ".")) return [];
  return [
    {
      offset: left?.offset ?? 0,
      reason: `${left?.text} + ${left?.text} doubles it; write 2 * ${left?.text} for a number.`,
    },
  ];
}

/** `[x IN list …` and `all(x IN list …`: where a loop over a list begins, and the words of its list. */
function loopAt(tokens: readonly Token[], at: number): { close: number; source: string } | undefined {
  if (!isMark(tokens[at], "[") && !isMark(tokens[at], "(")) return undefined;
  const close = closingOf(tokens, at);
  const from = tokens
    .slice(at, close)
    .findIndex(
      (token, index) => token.upper === "IN" && (index === 2 || isMark(tokens[at + index - 2], ",")),
    );
  if (from === -1) return undefined;
  const rest = tokens.slice(at + from + 1, close);
  const length = rest.findIndex((token) => isMark(token, "|") || token.upper === "WHERE");
  const list = length === -1 ? rest : rest.slice(0, length);
  return { close, source: list.map((token) => token.text).join(" ") };
}

/** Loops in loops: over the same list, or too deep. */
function findLoops(tokens: readonly Token[]): Finding[] {
  const open: { close: number; source: string }[] = [];
  for (const [at, token] of tokens.entries()) {
    while (open.length > 0 && (open.at(-1)?.close ?? 0) < at) open.pop();
    const loop = loopAt(tokens, at);
    if (loop === undefined) continue;
    if (open.some((outer) => outer.source === loop.source))
      return [
        {
          offset: token.offset,
          reason: "A loop over a list inside a loop over the same list; unwind it twice instead.",
        },
      ];
    open.push(loop);
    if (open.length > DEEPEST_LOOP)
      return [{ offset: token.offset, reason: `Loops may be nested ${DEEPEST_LOOP} deep.` }];
  }
  return [];
}

/** Every expression that could outgrow the server. */
export function findExpansion(tokens: readonly Token[]): Finding[] {
  const each = tokens.flatMap((_, at) => [
    ...findRange(tokens, at),
    ...findReduce(tokens, at),
    ...findDoubling(tokens, at),
  ]);
  return [...each, ...findLoops(tokens)];
}
