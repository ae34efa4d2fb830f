/** Values of an answer in words: for cells, for sorting, for files. */
import * as z from "zod";

const named = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  id: z.string().optional(),
});
const node = z.object({ labels: z.array(z.string()), properties: named });
const relationship = z.object({ type: z.string(), properties: named });
const path = z.object({ nodes: z.array(z.unknown()), relationships: z.array(z.unknown()) });

function nodeWords(given: unknown): string {
  const { labels, properties } = node.parse(given);
  const label = labels.filter((one) => one !== "Entity" && one !== "Actor").join(":");
  const name = properties.name ?? properties.title ?? properties.id;
  return `(:${label}${name === undefined ? "" : ` ${name}`})`;
}

function relationshipWords(given: unknown): string {
  return `[:${relationship.parse(given).type}]`;
}

function pathWords(given: unknown): string {
  const { nodes, relationships } = path.parse(given);
  const inner = (value: unknown) => wordsOf(value);
  return nodes
    .map((one, at) => (at === 0 ? inner(one) : `–${inner(relationships[at - 1])}– ${inner(one)}`))
    .join(" ");
}

const WORDS: Readonly<Record<string, (inner: unknown) => string>> = {
  $node: nodeWords,
  $relationship: relationshipWords,
  $path: pathWords,
  $point: (inner) => JSON.stringify(inner),
  $map: (inner) => JSON.stringify(inner),
};

function objectWords(value: object): string {
  const [first, ...others] = Object.entries(value);
  if (first === undefined || others.length > 0 || !first[0].startsWith("$")) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${wordsOf(inner)}`)
      .join(", ")}}`;
  }
  const [mark, inner] = first;
  return WORDS[mark]?.(inner) ?? wordsOf(inner);
}

/** One value as a reader would write it; null is an empty text. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(wordsOf).join(", ");
  if (typeof value === "object") return objectWords(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Order of two values: numbers by size, all else as words; nothing comes last. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left === "" || right === "") return Number(left === "") - Number(right === "");
  return collator.compare(left, right);
}
