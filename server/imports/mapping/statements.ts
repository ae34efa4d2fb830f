/** Transfers and claims of a row, made of its cells and checked by the domain. */
import { hash } from "node:crypto";
import type * as z from "zod";
import { attributeClaim, type Claim, relationClaim, transferClaim } from "#domain/claim.ts";
import type { DocumentId, EntityId } from "#domain/ids.ts";
import { kindOf } from "#domain/ids.ts";
import { mayRelate } from "#domain/relations.ts";
import { type Transfer, transfer } from "#domain/transfer.ts";
import { compileConditions } from "./conditions.ts";
import type { Cast } from "./entities.ts";
import { exactKey } from "./names.ts";
import { compileQuantity } from "./quantities.ts";
import type { AttributeRule, ClaimRule, Mapping, RelationRule, TransferRule } from "./schema.ts";
import { RowFault, type Scope, shown } from "./scope.ts";
import { compileOptional, compileTemplate } from "./templates.ts";

/** A claim with the part of its id that all editions of its row share. */
export interface Said {
  readonly base: string;
  readonly claim: Claim;
}
/** What is said in one place of one row. */
export interface Statements {
  readonly transfer?: Transfer;
  readonly said: readonly Said[];
}
/** Where a statement stands. */
export interface Place {
  readonly key: string;
  readonly document: DocumentId;
  readonly locator: string;
}

const HASH_DIGITS = 8;

/** The record, or the fault of its first bad field. */
function checked<T>(schema: z.ZodType<T>, draft: Record<string, unknown>, as: string): T {
  const { data, error } = schema.safeParse(draft);
  if (data !== undefined) return data;
  const { path = [], message = "not allowed" } = error?.issues[0] ?? {};
  let value: unknown = draft;
  for (const step of path) value = Object(value)[step];
  throw new RowFault([as, ...path].join("."), shown(value), message);
}

function one(cast: Cast, name: string): EntityId | undefined {
  return cast.get(name)?.[0]?.id;
}

function needed(cast: Cast, name: string, as: string): EntityId {
  const id = one(cast, name);
  if (id === undefined) throw new RowFault(`${as}.${name}`, "", `the row names no ${name}`);
  return id;
}

/** Ids change with what is said, not with the line it stands on or the file it stands in. */
function identified(base: string, draft: object, beside: object | undefined): string {
  return `${base}.${hash("sha256", JSON.stringify([draft, beside])).slice(0, HASH_DIGITS)}`;
}

const TEXTS = ["stance", "basis", "summary", "role", "ref", "occurred", "said"] as const;

/** The parts that claims of all sorts share. */
function compileSpoken(rule: ClaimRule | RelationRule | AttributeRule, publisher: string) {
  const texts = TEXTS.map((key) => [key, compileOptional(rule[key])] as const);
  const quantity = rule.quantity === undefined ? undefined : compileQuantity(rule.quantity);
  const locator = compileOptional(rule.locator);
  const draft = (scope: Scope, cast: Cast): Record<string, unknown> => {
    const made: Record<string, unknown> = {};
    made.speaker = rule.speaker === undefined ? publisher : needed(cast, rule.speaker, rule.as);
    for (const [key, fill] of texts) {
      const text = fill(scope);
      if (text !== undefined) made[key] = text;
    }
    const amount = quantity?.(scope, (name) => one(cast, name));
    if (amount !== undefined) made.quantity = amount;
    return made;
  };
  const place = (scope: Scope, { document, locator: line }: Place) => {
    const further = locator(scope);
    return { document, locator: further === undefined ? line : `${line}, ${further}` };
  };
  return { holds: compileConditions(rule.when), draft, place };
}

type MakeClaim = (scope: Scope, cast: Cast, place: Place, about: Transfer) => Said[];

function compileClaim(register: string, rule: ClaimRule, publisher: string): MakeClaim {
  const { holds, draft, place } = compileSpoken(rule, publisher);
  const [stage, aspect] = [compileOptional(rule.stage), compileOptional(rule.aspect)];
  return (scope, cast, at, about) => {
    if (!holds(scope)) return [];
    const made: Record<string, unknown> = { of: "transfer", about: about.id, ...draft(scope, cast) };
    const [reached, spokenOf] = [stage(scope), aspect(scope)];
    if (reached !== undefined) made.stage = reached;
    if (spokenOf !== undefined) made.aspect = spokenOf;
    const base = `claim:${register}.${at.key}.${rule.as}`;
    const id = identified(base, made, about);
    return [{ base, claim: checked(transferClaim, { id, ...made, ...place(scope, at) }, rule.as) }];
  };
}

/** Compiles what a mapping says of a transfer; nothing where its condition fails. */
function compileTransfer(register: string, rule: TransferRule, publisher: string) {
  const [name, terms, key] = [
    compileTemplate(rule.name),
    compileTemplate(rule.terms),
    compileOptional(rule.key),
  ];
  const holds = compileConditions(rule.when);
  const modes = rule.via.map(({ mode }) => compileTemplate(mode));
  const claims = rule.claims.map((claim) => compileClaim(register, claim, publisher));
  const legs = (scope: Scope, cast: Cast) =>
    rule.via.flatMap(({ site }, index) => {
      const id = one(cast, site);
      return id === undefined ? [] : [{ site: id, leg: index + 1, mode: modes[index]?.(scope) }];
    });
  return (scope: Scope, cast: Cast, at: Place): Statements => {
    if (!holds(scope)) return { said: [] };
    const own = key(scope);
    const commodity = rule.commodity === undefined ? undefined : one(cast, rule.commodity);
    const draft = {
      id: `transfer:${register}.${own === undefined ? at.key : exactKey(own)}`,
      name: name(scope),
      from: needed(cast, rule.from, "transfer"),
      to: needed(cast, rule.to, "transfer"),
      ...(commodity !== undefined && { commodity }),
      terms: terms(scope),
      via: legs(scope, cast),
      carriedBy: rule.carriedBy.flatMap((vessel) => cast.get(vessel)?.map(({ id }) => id) ?? []),
    };
    const made = checked(transfer, draft, "transfer");
    return { transfer: made, said: claims.flatMap((claim) => claim(scope, cast, at, made)) };
  };
}

/** Compiles a relation: a claim for every pair of what its two ends name. */
function compileRelation(register: string, rule: RelationRule, publisher: string) {
  const { holds, draft, place } = compileSpoken(rule, publisher);
  return (scope: Scope, cast: Cast, at: Place): Said[] => {
    if (!holds(scope)) return [];
    const objects = cast.get(rule.object) ?? [];
    return (cast.get(rule.about) ?? []).flatMap(({ id: about }) =>
      objects.map(({ id: object }) => {
        if (!mayRelate(rule.predicate, kindOf(about), kindOf(object))) {
          throw new RowFault(rule.as, `${about} ${object}`, `${rule.predicate} does not join these kinds`);
        }
        const ends = [about, object].map((id) => id.replace(":", "-")).join("--");
        const base = `claim:${register}.${at.key}.${rule.as}-${exactKey(ends)}`;
        const made = { of: "relation", about, predicate: rule.predicate, object, ...draft(scope, cast) };
        const id = identified(base, made, undefined);
        return { base, claim: checked(relationClaim, { id, ...made, ...place(scope, at) }, rule.as) };
      }),
    );
  };
}

/** Compiles an attribute: a claim for each of the entities that the rule names. */
function compileAttribute(register: string, rule: AttributeRule, publisher: string) {
  const { holds, draft, place } = compileSpoken(rule, publisher);
  return (scope: Scope, cast: Cast, at: Place): Said[] => {
    if (!holds(scope)) return [];
    return (cast.get(rule.about) ?? []).map(({ id: about }) => {
      const base = `claim:${register}.${at.key}.${rule.as}-${exactKey(about.replace(":", "-"))}`;
      const made = { of: "attribute", about, attribute: rule.attribute, ...draft(scope, cast) };
      const id = identified(base, made, undefined);
      return { base, claim: checked(attributeClaim, { id, ...made, ...place(scope, at) }, rule.as) };
    });
  };
}

/** All that a mapping says of one row, or of one entry of its list. */
export function compileStatements(mapping: Mapping) {
  const { register, publisher } = mapping;
  const relations = mapping.relations.map((rule) => compileRelation(register, rule, publisher));
  const attributes = mapping.attributes.map((rule) => compileAttribute(register, rule, publisher));
  const about =
    mapping.transfer === undefined ? undefined : compileTransfer(register, mapping.transfer, publisher);
  return (scope: Scope, cast: Cast, at: Place): Statements => {
    const moved = about?.(scope, cast, at) ?? { said: [] };
    const further = [...relations, ...attributes].flatMap((make) => make(scope, cast, at));
    return { ...moved, said: [...moved.said, ...further] };
  };
}
