/** Values: compiled steps from the cells of a row to a text, a number or a list. */
import { LIST_MARK } from "../rows/json.ts";
import { compileConditions } from "./conditions.ts";
import { compileDates, readYears } from "./dates.ts";
import { readMultiplier, readNumber } from "./numbers.ts";
import { asText, type Entry, RowFault, type Scope, type Value } from "./scope.ts";
import type { Table } from "./tables.ts";
import { compileOptional, compileTemplate, compileValue } from "./templates.ts";
import type { NumberRule, StepsOfValue, ValueRule } from "./value-schema.ts";

/** Gives a value of a row. @throws RowFault for what cannot be read */
export type Read = (scope: Scope) => Value;
export type Tables = ReadonlyMap<string, Table>;
/** One step; it sees the value so far. */
type Step = (value: Value, scope: Scope) => Value;

const onText =
  (change: (text: string) => Value): Step =>
  (value) => {
    const text = asText(value);
    return text === undefined ? undefined : change(text);
  };

function kept(pattern: RegExp): Step {
  return onText((text) => {
    const found = pattern.exec(text);
    return (found?.[1] ?? found?.[0])?.trim() || undefined;
  });
}

function everyMatch(pattern: string): Step {
  const all = new RegExp(pattern, "gu");
  return onText((text) =>
    [...text.matchAll(all)].map((found) => entryOf((found[1] ?? found[0]).trim(), found.groups)),
  );
}

function entryOf(text: string, groups: Readonly<Record<string, string | undefined>> | undefined): Entry {
  const parts = Object.entries(groups ?? {}).flatMap(([name, part]) =>
    part === undefined || part.trim() === "" ? [] : [[name, part.trim()]],
  );
  return { text, parts: Object.fromEntries(parts) };
}

function splitter(name: string, { by, item }: NonNullable<StepsOfValue["split"]>): Step {
  const shape = item === undefined ? undefined : new RegExp(item, "u");
  return onText((text) =>
    text
      .split(by === "[]" ? LIST_MARK : by)
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => {
        const found = shape?.exec(part);
        if (found === null) throw new RowFault(name, part, "this part has not the shape that is stated");
        return entryOf(part, found?.groups);
      }),
  );
}

function looker(name: string, rule: StepsOfValue, tables: Tables): Step {
  const table = tables.get(rule.lookup ?? "");
  if (table === undefined) throw new Error(`there is no table ${rule.lookup}`);
  const find = (text: string): string | undefined => {
    const found = table.get(text);
    if (found !== undefined || rule.missing === "none") return found;
    if (rule.missing === "keep") return text;
    throw new RowFault(name, text, `not in the table ${rule.lookup}`);
  };
  return (value) => {
    if (typeof value !== "object") {
      const text = asText(value);
      return text === undefined ? undefined : find(text);
    }
    return value.flatMap((entry) => {
      const text = find(entry.text);
      return text === undefined ? [] : [{ ...entry, text }];
    });
  };
}

function numberer(name: string, rule: true | NumberRule): Step {
  const form = rule === true ? ({ decimal: ".", thousands: "" } as const) : rule;
  const times = compileOptional(rule === true ? undefined : rule.times);
  return (value, scope) => {
    const text = asText(value);
    if (text === undefined) return undefined;
    const read = readNumber(text, form);
    if (read === undefined) throw new RowFault(name, text, "not a number in the form that is stated");
    const word = times(scope);
    if (word === undefined) return read;
    const factor = readMultiplier(word);
    if (factor === undefined) throw new RowFault(name, word, "not a multiplier");
    return Number((read * factor).toPrecision(15));
  };
}

function reader(name: string, what: string, read: (text: string) => string | undefined): Step {
  return onText((text) => {
    const found = read(text);
    if (found === undefined) throw new RowFault(name, text, what);
    return found;
  });
}

function stepsOf(name: string, rule: StepsOfValue, tables: Tables): Step[] {
  const steps: Step[] = [];
  const nulls = new Set(rule.nulls);
  if (nulls.size > 0) steps.push(onText((text) => (nulls.has(text) ? undefined : text)));
  if (rule.shape !== undefined) {
    const shape = new RegExp(rule.shape, "u");
    steps.push(
      reader(name, "not of the shape that is stated", (text) => (shape.test(text) ? text : undefined)),
    );
  }
  if (rule.match !== undefined) steps.push(kept(new RegExp(rule.match, "u")));
  if (rule.all !== undefined) steps.push(everyMatch(rule.all));
  if (rule.remove !== undefined) {
    const pattern = new RegExp(rule.remove, "gu");
    steps.push(onText((text) => text.replace(pattern, "").trim() || undefined));
  }
  if (rule.case !== undefined) {
    const upper = rule.case === "upper";
    steps.push(onText((text) => (upper ? text.toUpperCase() : text.toLowerCase())));
  }
  if (rule.split !== undefined) steps.push(splitter(name, rule.split));
  if (rule.lookup !== undefined) steps.push(looker(name, rule, tables));
  if (rule.number !== undefined) steps.push(numberer(name, rule.number));
  if (rule.date !== undefined) {
    steps.push(reader(name, `not a date in the form ${rule.date.join(" or ")}`, compileDates(rule.date)));
  }
  if (rule.years === true) steps.push(reader(name, "not a list of years", readYears));
  return steps;
}

function compileSteps(name: string, rule: StepsOfValue, tables: Tables): Read {
  const steps = stepsOf(name, rule, tables);
  const [start, holds] = [compileValue(rule.from), compileConditions(rule.when)];
  const otherwise = rule.otherwise === undefined ? () => undefined : compileValue(rule.otherwise);
  const through = (scope: Scope): Value => {
    if (!holds(scope)) return undefined;
    let value = start(scope);
    for (const step of steps) {
      if (value === undefined) return undefined;
      value = step(value, scope);
    }
    return value;
  };
  return (scope) => {
    try {
      return through(scope) ?? otherwise(scope);
    } catch (error) {
      if (!(error instanceof RowFault) || rule.bad === "refuse") throw error;
      const { field, value, message } = error;
      scope.repairs.push({ field, value, reason: `left out: ${message}` });
      return otherwise(scope);
    }
  };
}

/**
 * Compiles the rule of a value.
 * @throws Error when it names a table that is not there
 */
export function compileRule(name: string, rule: ValueRule, tables: Tables): Read {
  if (typeof rule === "string") return compileValue(rule);
  if (!("cases" in rule)) return compileSteps(name, rule, tables);
  const cases = rule.cases.map(({ when, is }) => ({
    holds: compileConditions(when),
    fill: compileTemplate(is),
  }));
  return (scope) => cases.find(({ holds }) => holds(scope))?.fill(scope);
}

/** Compiles values that may build on those before them. */
export function compileValues(
  rules: Readonly<Record<string, ValueRule>>,
  tables: Tables,
): (scope: Scope) => void {
  const reads = Object.entries(rules).map(([name, rule]) => ({
    name,
    read: compileRule(name, rule, tables),
  }));
  return (scope) => {
    for (const { name, read } of reads) scope.set(name, read(scope));
  };
}
