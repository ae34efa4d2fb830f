/** Conditions on a row: what values and columns must hold, written so that people can read them. */
import * as z from "zod";
import type { Scope } from "./scope.ts";
import { asText } from "./scope.ts";

const test = z.union([
  z.null().meta({ description: "Nothing stands there" }),
  z.string().meta({ description: "Exactly this" }),
  z.number(),
  z.array(z.string()).meta({ description: "One of these" }),
  z.strictObject({ matches: z.string() }).meta({ description: "A regular expression" }),
  z.strictObject({ not: z.union([z.null(), z.string(), z.array(z.string())]) }),
]);
const all = z.record(z.string(), test);

/** All that a map says must hold; of several maps one. */
export const conditions = z
  .union([all, z.array(all)])
  .meta({ description: "All of these must hold; a list of such maps: one of them" });
export type Conditions = z.infer<typeof conditions>;
type Test = z.infer<typeof test>;

/** Whether a scope fulfils a condition. */
export type Holds = (scope: Scope) => boolean;

function holdsText(wanted: Exclude<Test, null | object>): (text: string | undefined) => boolean {
  return (text) => text === String(wanted);
}

function compileTest(wanted: Test): (text: string | undefined) => boolean {
  if (wanted === null) return (text) => text === undefined;
  if (typeof wanted !== "object") return holdsText(wanted);
  if (Array.isArray(wanted)) return (text) => text !== undefined && wanted.includes(text);
  if ("matches" in wanted) {
    const pattern = new RegExp(wanted.matches, "u");
    return (text) => text !== undefined && pattern.test(text);
  }
  const inner = compileTest(wanted.not);
  return (text) => !inner(text);
}

/** Compiles a condition; none at all always holds. */
export function compileConditions(given: Conditions | undefined): Holds {
  if (given === undefined) return () => true;
  const ways = [given]
    .flat()
    .map((map) => Object.entries(map).map(([name, wanted]) => ({ name, fits: compileTest(wanted) })));
  return (scope) => ways.some((tests) => tests.every(({ name, fits }) => fits(asText(scope.get(name)))));
}

/** The names that a condition looks at. */
export function namesIn(given: Conditions | undefined): string[] {
  return given === undefined ? [] : [given].flat().flatMap((map) => Object.keys(map));
}
