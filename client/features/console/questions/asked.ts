/** The values of a question's form: texts as typed, and the parameters that come of them. */
import type { Question, QuestionParameter } from "#domain/console/question.ts";
import type { Parameters } from "../draft.ts";

export type Values = Readonly<Record<string, string>>;

/** What the form begins with. */
export function firstValues({ parameters }: Pick<Question, "parameters">): Values {
  return Object.fromEntries(parameters.map(({ name, default: given }) => [name, given ?? ""]));
}

function faultOf({ type, label }: QuestionParameter, text: string): string | null {
  if (text.trim() === "") return `“${label}” is empty.`;
  if (type === "number" && !Number.isFinite(Number(text))) return `“${label}” is not a number.`;
  return null;
}

/** The parameters, or in words what is missing. */
export function parametersFrom(
  { parameters }: Pick<Question, "parameters">,
  values: Values,
): { readonly value: Parameters } | { readonly fault: string } {
  const faults = parameters.flatMap((one) => faultOf(one, values[one.name] ?? "") ?? []);
  if (faults.length > 0) return { fault: faults.join(" ") };
  const entries = parameters.map(({ name, type }) => {
    const text = values[name] ?? "";
    return [name, type === "number" ? Number(text) : text] as const;
  });
  return { value: Object.fromEntries(entries) };
}
