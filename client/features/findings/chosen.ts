/** What of the findings is chosen to be seen, and the query that asks for it. */

import { SEVERITIES, type Severity } from "#domain/findings.ts";
import { RULES, type RuleName } from "#domain/rules/verdict.ts";

export interface Chosen {
  readonly severity: Severity | null;
  readonly rule: RuleName | null;
  readonly commodity: `commodity:${string}` | null;
}

export const ALL: Chosen = { severity: null, rule: null, commodity: null };

export const SEVERITY_NAMES = Object.keys(SEVERITIES) as Severity[];

/** The rule a text names, or null. */
export function ruleOf(text: string): RuleName | null {
  return RULES.find((rule) => rule === text) ?? null;
}

export function queryOf({ severity, rule, commodity }: Chosen) {
  return {
    ...(severity === null ? {} : { severity: [severity] }),
    ...(rule === null ? {} : { rule: [rule] }),
    ...(commodity === null ? {} : { commodity: [commodity] }),
  };
}
