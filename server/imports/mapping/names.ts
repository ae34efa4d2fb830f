/** Names made comparable, and ids made of names: the same name gives the same id in every file. */
import { createHash } from "node:crypto";

/** Letters that do not come apart into a letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøłæœđðþı]/g, (letter) => WHOLE[letter] ?? letter);
}

/** A name without case, accents and punctuation. */
export function folded(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The first digits of the SHA-256 of a text, in hex. */
export function shortHash(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}

const LONGEST_SLUG = 80;

/**
 * A readable key for a name: `Škoda Works` → `skoda-works`. Where letters of other scripts or length are lost, a hash keeps
 * different names apart.
 */
export function slugOf(name: string): string {
  const text = folded(name);
  const slug = text.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const isWhole = slug !== "" && slug.length <= LONGEST_SLUG && /^[a-z0-9 ]*$/.test(text);
  return isWhole
    ? slug
    : [slug.slice(0, LONGEST_SLUG), shortHash(name, 8)].filter((part) => part !== "").join("-");
}

/** A key that tells texts apart exactly: the text itself where it may stand in an id, else with a hash of it. */
export function exactKey(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(text)) return text;
  return [slugOf(text).slice(0, 48), shortHash(text, 10)].join("-");
}
