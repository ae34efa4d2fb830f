/** Drafts what one row says: its key, whom it names, what it says of them. */
import type { DocumentId } from "#domain/ids.ts";
import { compileConditions, type Holds } from "./conditions.ts";
import { compileEntities, type Named, type Taken } from "./entities.ts";
import { exactKey, shortHash } from "./names.ts";
import type { Mapping } from "./schema.ts";
import { RowFault, type Scope } from "./scope.ts";
import { compileStatements, type Statements } from "./statements.ts";
import { compileOptional } from "./templates.ts";
import { compileValues, type Tables } from "./values.ts";

/** A row as drafted. */
export interface Drafted {
  readonly key: string;
  readonly named: readonly Named[];
  readonly statements: readonly Statements[];
}

/** Makes the values of a row. A rule that says why the row looks wrong says more than the value that cannot be read. */
function checkRow(
  scope: Scope,
  values: (scope: Scope) => void,
  isWrong: readonly { readonly holds: Holds; readonly because: string }[],
): void {
  let fault: unknown;
  try {
    values(scope);
  } catch (error) {
    fault = error;
  }
  const wrong = isWrong.find(({ holds }) => holds(scope));
  if (wrong !== undefined) throw new RowFault("row", scope.row.cells.join(" | "), wrong.because);
  if (fault !== undefined) throw fault;
}

/** Compiles what one row drafts: its key, who it names, what it says. */
export function compileDraft(mapping: Mapping, tables: Tables, document: DocumentId, taken: Taken) {
  const [values, inEach] = [
    compileValues(mapping.values, tables),
    compileValues(mapping.each?.values ?? {}, tables),
  ];
  const cast = compileEntities(mapping.entities, tables, taken);
  const statements = compileStatements(mapping);
  const key = compileOptional(mapping.row.key);
  const isWrong = mapping.refuse.map(({ when, because }) => ({ holds: compileConditions(when), because }));
  const place = mapping.file.format === "xlsx" ? "row" : "line";
  const scopesOf = (scope: Scope): Scope[] => {
    if (mapping.each === undefined) return [scope];
    const { in: list, as } = mapping.each;
    const entries = scope.get(list);
    const parts =
      typeof entries === "object" ? entries.map((entry, n) => scope.within(as, entry, n + 1)) : [];
    for (const part of parts) inEach(part);
    return parts;
  };
  return (scope: Scope, number: (key: string) => string): Drafted => {
    checkRow(scope, values, isWrong);
    const scopes = scopesOf(scope);
    const whole = `row-${shortHash(JSON.stringify(scope.row.cells), 16)}`;
    const keyed = scopes.map((at, index) => {
      const own = key(at);
      if (own !== undefined) return number(exactKey(own));
      if (mapping.row.key !== undefined) throw new RowFault("row.key", "", "the row has no key");
      return index === 0 ? number(whole) : `${whole}-${index + 1}`;
    });
    const locator = `${place} ${scope.row.line}`;
    const parts = scopes.map((at, index) => {
      const named = cast(at);
      return { named, says: statements(at, named, { key: keyed[index] ?? whole, document, locator }) };
    });
    return {
      key: keyed[0] ?? whole,
      named: parts.flatMap(({ named }) => [...named.values()].flat()),
      statements: parts.map(({ says }) => says),
    };
  };
}
