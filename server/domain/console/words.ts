/** Gate: no word that writes, administers, loads files, or leaves the one reading transaction. */
import { FORBIDDEN, SHOWN } from "./allowed.ts";
import type { Finding } from "./refusal.ts";
import { mayBeKeyword, type Token } from "./tokens.ts";

/** `SHOW` only as the first word, and only for indexes, constraints and functions. */
function findShow(tokens: readonly Token[], at: number): Finding[] {
  const shown = tokens[at + 1]?.upper ?? "";
  if (at === 0 && SHOWN.has(shown)) return [];
  const reason = "The console shows indexes, constraints and functions, and nothing else of the server.";
  return [{ offset: tokens[at]?.offset ?? 0, reason }];
}

/** Every forbidden word that stands where a keyword may stand. */
export function findWords(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== "word" || !mayBeKeyword(tokens, at)) return [];
    if (token.upper === "SHOW") return findShow(tokens, at);
    const reason = FORBIDDEN.get(token.upper);
    return reason === undefined ? [] : [{ offset: token.offset, reason: `${token.upper}: ${reason}.` }];
  });
}
