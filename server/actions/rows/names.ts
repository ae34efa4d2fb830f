/** Names as search compares them: words without case and accents, the full-text query they make, and how well a name fits. */
import leven from "leven";

/** Letters that do not come apart into a plain one and a mark. */
const LETTERS: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.normalize("NFC").replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The words of a text, folded; what is neither letter nor digit parts them. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A typo in a shorter word makes another word. */
const SHORTEST_WITH_TYPO = 4;

function clauseOf(word: string): string {
  const typo = word.length < SHORTEST_WITH_TYPO ? "" : ` OR ${word}~1`;
  return `(${word}^8 OR ${word}*^2${typo})`;
}

/**
 * The Lucene query (classic syntax) that finds names with all the words: whole, as beginnings, or with one typo. Words hold
 * letters and digits only, so that nothing in them is an operator; being lower case, AND, OR and NOT are words as well.
 */
export function luceneQuery(words: readonly string[]): string {
  return words.map(clauseOf).join(" AND ");
}

/** How well a name fits what was looked for: 4 the same, 3 all words in it, 2 beginnings of words, 1 otherwise. */
function tierOf(words: readonly string[], name: readonly string[]): number {
  if (words.join(" ") === name.join(" ") || words.join("") === name.join("")) return 4;
  if (words.every((word) => name.includes(word))) return 3;
  return words.every((word) => name.some((other) => other.startsWith(word))) ? 2 : 1;
}

export interface Match {
  readonly name: string;
  readonly tier: number;
  /** Letters to change to make one of the other. */
  readonly distance: number;
}

/** The name that fits best; `names` holds at least one. */
export function bestMatch(words: readonly string[], names: readonly [string, ...string[]]): Match {
  const matches = names.map((name) => {
    const others = wordsOf(name);
    return { name, tier: tierOf(words, others), distance: leven(words.join(" "), others.join(" ")) };
  });
  return matches.reduce((best, next) => {
    const better = next.tier > best.tier || (next.tier === best.tier && next.distance < best.distance);
    return better ? next : best;
  });
}
