/** The lexical check of the console: all gates that need only the text and its parameters. */
import { findCalls } from "./calls.ts";
import { findExpansion } from "./expansion.ts";
import { findGrowth } from "./growth.ts";
import { findPatterns } from "./patterns.ts";
import { QueryRefused } from "./refusal.ts";
import { findEscapes, findLength, findStatement } from "./statement.ts";
import { tokenize } from "./tokens.ts";
import { findWords } from "./words.ts";

/**
 * Lets a query through or says everything that is in its way.
 * @throws QueryRefused with line and column of each finding
 */
export function screen(text: string, parameters: Readonly<Record<string, unknown>> = {}): void {
  const raw = [...findLength(text), ...findEscapes(text)];
  if (raw.length > 0) throw new QueryRefused(text, raw);
  const tokens = tokenize(text);
  const found = [
    ...findStatement(tokens),
    ...findWords(tokens),
    ...findCalls(tokens),
    ...findExpansion(tokens),
    ...findGrowth(tokens, parameters),
    ...findPatterns(tokens, parameters),
  ];
  if (found.length > 0) throw new QueryRefused(text, found);
}
