/** Entities of a row: what its cells say of whom, checked by the domain. */
import { type Entity, entity } from "#domain/entity.ts";
import { type EntityId, entityId } from "#domain/ids.ts";
import { compileConditions, type Holds } from "./conditions.ts";
import { countryOf } from "./countries.ts";
import { exactKey, slugOf } from "./names.ts";
import type { EntityOfKind, EntityRule, Mapping } from "./schema.ts";
import { RowFault, type Scope, shown } from "./scope.ts";
import { compileOptional, compileTemplate, type Fill } from "./templates.ts";
import type { Tables } from "./values.ts";

/** An entity that a row names; without a record it must be stored already. */
export interface Named {
  readonly id: EntityId;
  readonly record?: Entity;
  /** Whether the row describes it, and does not only mention its name. */
  readonly describes: boolean;
}
/** Gives the entities of one rule: none where its condition fails or its name is empty. */
type Make = (scope: Scope) => Named | undefined;

const NUMBERS = ["lat", "lon"] as const;
const TEXTS = ["imo", "mmsi", "iso2", "iso3", "unlocode", "hs", "wikidata", "occurred", "note"] as const;
/** Entities come again and again: each is checked once. */
const MOST_KEPT = 50_000;

type Draft = Record<string, unknown>;

/** A stated key keeps everything apart that differs; without one, names that differ only in case and points are one. */
function keyOf(stated: string | undefined, name: string): string {
  return stated === undefined ? slugOf(name) : exactKey(stated);
}

function compileDraft(rule: EntityOfKind): (scope: Scope, name: string) => Draft {
  const texts = TEXTS.flatMap((key) =>
    rule[key] === undefined ? [] : [[key, compileOptional(rule[key])] as const],
  );
  const places = NUMBERS.map((key) => compileOptional(rule[key]));
  const aliases = (rule.aliases ?? []).map(compileTemplate);
  const key = compileOptional(rule.key);
  return (scope, name) => {
    const [lat, lon] = places.map((fill) => fill(scope));
    const also = aliases.flatMap((fill) => fill(scope)?.split(";") ?? []).map((text) => text.trim());
    const draft: Draft = { id: `${rule.kind}:${keyOf(key(scope), name)}`, kind: rule.kind, name };
    if (also.length > 0) draft.aliases = [...new Set(also)].filter((alias) => alias !== "" && alias !== name);
    if (rule.identified !== undefined) draft.identified = rule.identified;
    if (lat !== undefined && lon !== undefined) draft.coordinates = { lat: Number(lat), lon: Number(lon) };
    for (const [property, fill] of texts) {
      const text = fill(scope);
      if (text !== undefined) draft[property] = text;
    }
    return draft;
  };
}

function checked(draft: Draft, as: string, omitBad: boolean, scope: Scope): Entity {
  const { data, error } = entity.safeParse(draft);
  if (data !== undefined) return data;
  const issue = error.issues[0];
  const field = String(issue?.path[0] ?? "");
  const reason = `${issue?.message ?? "not an entity"}`;
  const value = shown(draft[field]);
  if (!omitBad || ["id", "kind", "name", ""].includes(field))
    throw new RowFault(`${as}.${field}`, value, reason);
  scope.repairs.push({ field: `${as}.${field}`, value, reason: `left out: ${reason}` });
  const { [field]: _bad, ...rest } = draft;
  return checked(rest, as, omitBad, scope);
}

function compileOfKind(as: string, rule: EntityOfKind): Make {
  const [name, draftOf] = [compileTemplate(rule.name), compileDraft(rule)];
  const described = [...TEXTS, ...NUMBERS, "aliases"] as const;
  const describes = described.some((key) => rule[key] !== undefined);
  const known = new Map<string, Named>();
  return (scope) => {
    const called = name(scope);
    if (called === undefined) return undefined;
    const draft = draftOf(scope, called);
    const key = JSON.stringify(draft);
    const found = known.get(key);
    if (found !== undefined) return found;
    const before = scope.repairs.length;
    const record = checked(draft, as, rule.omitBad, scope);
    const made = { id: record.id, record, describes };
    if (known.size >= MOST_KEPT) known.clear();
    if (scope.repairs.length === before) known.set(key, made);
    return made;
  };
}

function compileCountry(as: string, rule: Extract<EntityRule, { country: string }>, tables: Tables): Make {
  const name = compileTemplate(rule.country);
  const aliases = rule.aliases === undefined ? undefined : tables.get(rule.aliases);
  return (scope) => {
    const called = name(scope);
    if (called === undefined) return undefined;
    const record = countryOf(called, aliases);
    if (record === undefined) throw new RowFault(as, called, "no country has this name or code");
    return { id: record.id, record, describes: false };
  };
}

function compileKnown(as: string, fill: Fill): Make {
  return (scope) => {
    const text = fill(scope);
    if (text === undefined) return undefined;
    const { data: id } = entityId.safeParse(text);
    if (id === undefined) throw new RowFault(as, text, "not the id of an entity");
    return { id, describes: false };
  };
}

function compileOne(as: string, rule: EntityRule, tables: Tables): Way {
  const make =
    "country" in rule
      ? compileCountry(as, rule, tables)
      : "id" in rule
        ? compileKnown(as, compileTemplate(rule.id))
        : compileOfKind(as, rule);
  const { each } = rule;
  const all = (scope: Scope): Named[] => {
    if (each === undefined) return [make(scope) ?? []].flat();
    const entries = scope.get(each);
    if (typeof entries !== "object") return [];
    return entries.flatMap((entry, index) => make(scope.within("item", entry, index + 1)) ?? []);
  };
  return { holds: compileConditions(rule.when), make: all };
}

/** The entities of a row by the names the mapping gives them. */
export type Cast = ReadonlyMap<string, readonly Named[]>;

/** Line on which an entity is described otherwise; undefined where nobody does. */
export type Taken = (named: Named) => number | undefined;

interface Way {
  readonly holds: Holds;
  readonly make: (scope: Scope) => Named[];
}

/** The first way whose condition holds; one that would describe somebody else's id gives way to the next, and it is said. */
function firstFit(as: string, ways: readonly Way[], scope: Scope, taken: Taken): readonly Named[] {
  const open = ways.filter(({ holds }) => holds(scope));
  for (const [index, { make }] of open.entries()) {
    const made = make(scope);
    const clash = index === open.length - 1 ? undefined : made.find((named) => taken(named) !== undefined);
    if (clash === undefined) return made;
    const reason = `line ${taken(clash)} describes it otherwise; another id is used`;
    scope.repairs.push({ field: as, value: clash.id, reason });
  }
  return [];
}

/** Compiles the entities of a mapping. */
export function compileEntities(
  rules: Mapping["entities"],
  tables: Tables,
  taken: Taken,
): (scope: Scope) => Cast {
  const all = Object.entries(rules).map(([as, rule]) => ({
    as,
    ways: [rule].flat().map((way) => compileOne(as, way, tables)),
  }));
  return (scope) => new Map(all.map(({ as, ways }) => [as, firstFit(as, ways, scope, taken)]));
}
