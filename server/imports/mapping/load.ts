/** Reads a mapping from its YAML text and checks it in itself: every name it uses must mean something. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { type Entity, entity } from "#domain/entity.ts";
import { Failure, type Fault } from "#domain/errors.ts";
import { actorId } from "#domain/ids.ts";
import { countryOf } from "./countries.ts";
import { type Mapping, mapping as schema } from "./schema.ts";
import { type ReadBeside, type Table, tablesOf } from "./tables.ts";
import { namesUsed } from "./used.ts";
import { compileRule, type Tables } from "./values.ts";

/** A mapping with its tables, ready to be compiled. */
export interface LoadedMapping {
  readonly mapping: Mapping;
  readonly tables: Tables;
  readonly fixed: readonly Entity[];
  /** The mapping's text and its tables': another text is another mapping. */
  readonly text: string;
}

/** Tables that every mapping has: the usual name, and the ISO 3166-1 code, of a country by any name or code. */
const GAZETTEERS: readonly (readonly [name: string, table: Table])[] = [
  ["countries", { get: (text) => countryOf(text)?.name }],
  ["country-codes", { get: (text) => countryOf(text)?.id.replace(/^country:/, "") }],
];

function refuse(name: string, faults: readonly Fault[]): never {
  const lines = faults.map(({ field, reason }) => `${field}: ${reason}`).join("; ");
  throw new Failure("bad-input", `The mapping ${name} cannot be used: ${lines}`, faults);
}

function parsed(
  text: string,
  name: string,
): { value: unknown; lineOf: (path: readonly PropertyKey[]) => string } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined)
    refuse(name, [{ field: `line ${error.linePos?.[0].line ?? 1}`, reason: error.message }]);
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const range = node !== null && typeof node === "object" && "range" in node ? node.range : undefined;
      if (Array.isArray(range)) return `line ${lines.linePos(Number(range[0])).line}, ${path.join(".")}`;
    }
    return path.join(".");
  };
  return { value: document.toJS(), lineOf };
}

/** Entities and tables that are named but not there. */
function danglingNames(given: Mapping): Fault[] {
  const entities = new Set(Object.keys(given.entities));
  const { transfer } = given;
  const said = [...given.relations, ...given.attributes, ...(transfer?.claims ?? [])];
  const named = [
    ...given.relations.flatMap(({ about, object }) => [about, object]),
    ...given.attributes.map(({ about }) => about),
    ...said.flatMap(({ speaker, quantity }) => [speaker ?? [], quantity?.commodity ?? []].flat()),
    ...(transfer === undefined
      ? []
      : [transfer.from, transfer.to, transfer.commodity ?? [], ...transfer.carriedBy].flat()),
    ...(transfer?.via ?? []).map(({ site }) => site),
  ];
  const absent = [...new Set(named.filter((name) => !entities.has(name)))];
  return absent.map((name) => ({ field: "entities", reason: `there is no entity "${name}"` }));
}

function fixedEntities(given: Mapping, faults: Fault[]): Entity[] {
  return given.fixed.flatMap((draft, index) => {
    const { data, error } = entity.safeParse(draft);
    const issue = error?.issues[0];
    if (issue !== undefined)
      faults.push({ field: ["fixed", index, ...issue.path].join("."), reason: issue.message });
    return data ?? [];
  });
}

function compiles(given: Mapping, tables: Tables, faults: Fault[]): void {
  for (const [name, rule] of Object.entries({ ...given.values, ...given.each?.values })) {
    try {
      compileRule(name, rule, tables);
    } catch (error) {
      faults.push({
        field: `values.${name}`,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
}

/**
 * Reads a mapping.
 * @param beside gives the text of the table files that it names
 * @throws Failure `bad-input` with line, field and reason of every fault
 */
export function parseMapping(text: string, name: string, beside: ReadBeside): LoadedMapping {
  const { value, lineOf } = parsed(text, name);
  const { data, error } = schema.safeParse(value);
  if (data === undefined) {
    refuse(
      name,
      (error?.issues ?? []).map(({ path, message }) => ({ field: lineOf(path), reason: message })),
    );
  }
  const texts: string[] = [text];
  const noted = (file: string) => {
    const content = beside(file);
    texts.push(content);
    return content;
  };
  const faults = danglingNames(data);
  const tables = new Map<string, Table>([...GAZETTEERS, ...tablesOf(data, noted)]);
  const fixed = fixedEntities(data, faults);
  compiles(data, tables, faults);
  if (!actorId.safeParse(data.publisher).success) {
    faults.push({ field: "publisher", reason: `"${data.publisher}" is not the id of an actor` });
  }
  if (faults.length > 0) refuse(name, faults);
  return { mapping: data, tables, fixed, text: texts.join("\n") };
}

/** Reads a mapping from its file; tables lie in the same folder or below it. */
export function loadMapping(path: string): LoadedMapping {
  const beside = (name: string) => {
    if (name.split(/[\\/]/).includes("..") || name.startsWith("/"))
      throw new Error(`${name} lies outside the mapping's folder`);
    return readFileSync(join(dirname(path), name), "utf8");
  };
  return parseMapping(readFileSync(path, "utf8"), basename(path), beside);
}

/** Columns that a mapping looks at and a file lacks; the names that a mapping gives itself are none. */
export function missingColumns(given: Mapping, names: readonly string[]): string[] {
  const own = new Set([
    ...Object.keys(given.values),
    ...Object.keys(given.each?.values ?? {}),
    ...given.optional,
  ]);
  const there = new Set(names);
  const columns = namesUsed(given)
    .filter((name) => !own.has(name) && !/^(item(\.|$)|@\d+$)/.test(name))
    .filter(
      (name) => given.each === undefined || !(name === given.each.as || name.startsWith(`${given.each.as}.`)),
    )
    .map((name) => given.columns[name] ?? name)
    .filter((name) => !/^@\d+$/.test(name));
  return [...new Set(columns)].filter((name) => !there.has(name));
}
