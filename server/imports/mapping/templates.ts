/** Templates: text with names in braces, filled from a row. */
import { asText, type Scope, type Value } from "./scope.ts";

/** Gives the text of a template for a row; undefined where one of its names holds nothing. */
export type Fill = (scope: Scope) => string | undefined;

const PLACE = /\{([^{}]+)\}/g;

/** The names that a template fills in. */
export function namesOf(template: string): string[] {
  return [...template.matchAll(PLACE)].flatMap((match) => match[1] ?? []);
}

/** Compiles a template. */
export function compileTemplate(template: string): Fill {
  const parts = template.split(PLACE);
  const [before, name, after] = parts;
  if (parts.length === 1) return () => template;
  if (parts.length === 3 && before === "" && after === "" && name !== undefined) {
    return (scope) => asText(scope.get(name));
  }
  return (scope) => {
    let text = "";
    for (const [index, part] of parts.entries()) {
      const filled = index % 2 === 0 ? part : asText(scope.get(part));
      if (filled === undefined) return undefined;
      text += filled;
    }
    return text;
  };
}

/** Compiles a template that may be missing. */
export function compileOptional(template: string | undefined): Fill {
  return template === undefined ? () => undefined : compileTemplate(template);
}

/** Like a template, but a lone `{name}` keeps its value as it is: a number, a list. */
export function compileValue(template: string): (scope: Scope) => Value {
  const [only] = namesOf(template);
  if (only !== undefined && template === `{${only}}`) return (scope) => scope.get(only);
  return compileTemplate(template);
}
