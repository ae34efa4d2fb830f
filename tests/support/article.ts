/** Shingles: runs of six words, by which a text is found again in another, however it is broken or punctuated. */

/** Words a shingle has. */
const LENGTH = 6;

function wordsOf(text: string): string[] {
  const joined = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(\d),(?=\d)/g, "$1");
  return joined.match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Every run of six words in a text. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  const starts = words.slice(0, Math.max(0, words.length - LENGTH + 1));
  return new Set(starts.map((_, start) => words.slice(start, start + LENGTH).join(" ")));
}

/** The runs of six words that a text shares with another, those of `cited` (a title, a name) left out. */
export function sharedShingles(text: string, other: ReadonlySet<string>, cited: readonly string[]): string[] {
  const rest = cited.reduce((left, name) => left.replaceAll(name, "\n"), text);
  return [...shinglesOf(rest)].filter((shingle) => other.has(shingle));
}
