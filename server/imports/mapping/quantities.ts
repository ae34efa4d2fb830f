/** Quantities of a row: number, comparator and unit out of its cells. */
import type { EntityId } from "#domain/ids.ts";
import type { QuantityRule } from "./schema.ts";
import { RowFault, type Scope } from "./scope.ts";
import { compileOptional, compileTemplate, type Fill } from "./templates.ts";

function numberOf(fill: Fill, scope: Scope, field: string): number | undefined {
  const text = fill(scope);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) throw new RowFault(`quantity.${field}`, text, "not a number");
  return value;
}

/** Compiles a quantity: nothing where the row has no number, unless it is said to be undisclosed. */
export function compileQuantity(rule: QuantityRule) {
  const [value, low, high] = [
    compileOptional(rule.value),
    compileOptional(rule.low),
    compileOptional(rule.high),
  ];
  const [comparator, unit] = [compileTemplate(rule.comparator), compileTemplate(rule.unit)];
  const texts = (["modality", "accumulation", "window", "scope"] as const).map(
    (key) => [key, compileOptional(rule[key])] as const,
  );
  const amountOf = (scope: Scope): object | undefined => {
    const [single, least, most] = [
      numberOf(value, scope, "value"),
      numberOf(low, scope, "low"),
      numberOf(high, scope, "high"),
    ];
    if (least !== undefined && most !== undefined) return { comparator: "between", low: least, high: most };
    if (single !== undefined) return { comparator: comparator(scope), value: single };
    return rule.undisclosed ? { comparator: "unknown" } : undefined;
  };
  return (scope: Scope, idOf: (name: string) => EntityId | undefined): object | undefined => {
    const amount = amountOf(scope);
    if (amount === undefined) return undefined;
    const made: Record<string, unknown> = { amount, unit: unit(scope) };
    const commodity = rule.commodity === undefined ? undefined : idOf(rule.commodity);
    if (commodity !== undefined) made.commodity = commodity;
    for (const [key, fill] of texts) {
      const text = fill(scope);
      if (text !== undefined) made[key] = text;
    }
    return made;
  };
}
