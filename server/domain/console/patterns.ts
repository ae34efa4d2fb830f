/** Gate: regular expressions that cannot backtrack without end, since Java's matcher never looks at the clock. */
import type { Finding } from "./refusal.ts";
import { isMark, type Token } from "./tokens.ts";

const MOST_REPEATS = 3;
const REASON =
  "After =~ write a pattern as text or parameter with at most three of * + {…}, none of them after a bracket or inside a repeated one; CONTAINS and STARTS WITH are quicker.";

/** Whether matching the pattern takes at most cubic time: no repeated group, no back reference, few repeats. */
export function isTame(pattern: string): boolean {
  const plain = pattern.replace(/\\[^\d]/g, "x").replace(/\[(?:\\.|[^\]\\])*\]/g, "x");
  if (/\\\d|\)[*+{]|\(\?</.test(plain)) return false;
  return (plain.match(/[*+{]/g) ?? []).length <= MOST_REPEATS;
}

/** Every `=~` whose pattern is unknown or may backtrack without end. */
export function findPatterns(
  tokens: readonly Token[],
  parameters: Readonly<Record<string, unknown>>,
): Finding[] {
  return tokens.flatMap((token, at) => {
    if (!isMark(token, "=~")) return [];
    const given = tokens[at + 1];
    const after = tokens[at + 2];
    const value =
      given?.kind === "parameter"
        ? parameters[given.text.slice(1).replace(/[\s`]/g, "")]
        : given?.text.slice(1, -1).replaceAll("\\\\", "\\");
    const known = (given?.kind === "string" || given?.kind === "parameter") && typeof value === "string";
    if (known && !isMark(after, "+") && !isMark(after, "[") && isTame(value)) return [];
    return [{ offset: token.offset, reason: REASON }];
  });
}
