/** Finds every name that the templates and conditions of a mapping use. */
import { conditions, namesIn } from "./conditions.ts";
import type { Mapping } from "./schema.ts";
import { namesOf } from "./templates.ts";

/** Fields that hold no template, whatever braces stand in them. */
const NO_TEMPLATES = new Set([
  ...[
    "title",
    "about",
    "register",
    "publisher",
    "fixed",
    "tables",
    "columns",
    "nulls",
    "file",
    "match",
    "all",
  ],
  ...["remove", "shape", "split", "item", "because", "document", "optional"],
]);
const CONDITIONS = new Set(["when", "ends"]);

function* membersOf(value: object, field: string): Generator<readonly [field: string, value: unknown]> {
  const named = Array.isArray(value) || field === "values" || field === "entities";
  for (const [key, member] of Object.entries(value)) yield [named ? "" : key, member];
}

function walk(value: unknown, field: string, found: Set<string>): void {
  if (NO_TEMPLATES.has(field)) return;
  if (CONDITIONS.has(field)) {
    for (const name of namesIn(conditions.safeParse(value).data)) found.add(name);
  } else if (typeof value === "string") {
    for (const name of namesOf(value)) found.add(name);
  } else if (value !== null && typeof value === "object") {
    for (const [key, member] of membersOf(value, field)) walk(member, key, found);
  }
}

/** Names of values and columns, each once. */
export function namesUsed(given: Mapping): string[] {
  const found = new Set<string>();
  walk(given, "", found);
  return [...found];
}
