/** The fields of a question to be saved: one for each parameter, of the type its value asks for, or as they were before. */
import type { QuestionParameter } from "#domain/console/question.ts";
import { isEntityId } from "#domain/ids.ts";
import type { Parameters } from "../draft.ts";

/** The field that a parameter's value asks for. */
function typeOf(value: unknown): QuestionParameter["type"] {
  if (typeof value === "number") return "number";
  if (typeof value !== "string") return "text";
  if (isEntityId(value)) return value.startsWith("commodity:") ? "commodity" : "entity";
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text";
}

/** Those that the question has already keep their type and label; the values typed now are what its form begins with. */
export function fieldsOf(parameters: Parameters, before: readonly QuestionParameter[]): QuestionParameter[] {
  return Object.entries(parameters).map(([name, value]) => {
    const known = before.find((one) => one.name === name);
    return {
      name,
      type: known?.type ?? typeOf(value),
      label: known?.label ?? name,
      default: typeof value === "string" || typeof value === "number" ? String(value) : null,
    };
  });
}
