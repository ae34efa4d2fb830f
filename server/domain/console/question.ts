/** Questions for people who do not write Cypher: a query with a title, typed parameters and a way to show the answer. */
import * as z from "zod";

export const PARAMETER_TYPES = ["entity", "commodity", "date", "number", "text"] as const;

/** `default` is the text that the form begins with. */
export const questionParameter = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z_]\w{0,63}$/),
    type: z.enum(PARAMETER_TYPES),
    label: z.string().min(1).max(120),
    default: z.string().max(200).nullable(),
  })
  .meta({ id: "QuestionParameter" });
export type QuestionParameter = z.infer<typeof questionParameter>;

export const display = z.enum(["graph", "table"]);

export const questionDraft = z
  .strictObject({
    title: z.string().trim().min(1).max(160),
    description: z.string().trim().max(1000),
    query: z.string().min(1).max(20_000),
    parameters: z.array(questionParameter).max(20).default([]),
    display: display.default("table"),
  })
  .meta({ id: "QuestionDraft" });
export type QuestionDraft = z.infer<typeof questionDraft>;

/** `library` questions come with Waybill; `own` ones were saved by analysts. */
export const question = questionDraft
  .extend({
    id: z.string(),
    origin: z.enum(["library", "own"]),
    parameters: z.array(questionParameter),
    display,
  })
  .meta({ id: "Question" });
export type Question = z.infer<typeof question>;

const PARAM = /^(\w+) (entity|commodity|date|number|text) "([^"]+)"(?: (.+))?$/;

function parameterOf(file: string, line: string): QuestionParameter {
  const [, name, type, label, given] = PARAM.exec(line) ?? [];
  const parsed = questionParameter.safeParse({ name, type, label, default: given ?? null });
  if (!parsed.success) throw new Error(`${file}: "// param: ${line}" is not: name type "Label" default`);
  return parsed.data;
}

/**
 * Reads a question out of a Cypher file whose leading comments are `// purpose:`, `// access: read`, `// params:`,
 * `// title:`, `// display: graph|table` and a `// param: name type "Label" default` for each parameter.
 * @throws Error naming the file and what its header lacks
 */
export function questionFrom(file: string, text: string): Question {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const fields = lines
    .slice(0, end)
    .map((line) => /^\/\/ ([a-z]+): (.+)$/.exec(line)?.slice(1) ?? ["", line]);
  const one = (key: string) => fields.find(([name]) => name === key)?.[1]?.trim();
  const parameters = fields
    .filter(([name]) => name === "param")
    .map(([, line = ""]) => parameterOf(file, line.trim()));
  const named = one("params")?.split(/,\s*/) ?? [];
  const parsed = question.safeParse({
    id: `question:${file.replace(/\.cypher$/, "")}`,
    origin: "library",
    title: one("title"),
    description: one("purpose"),
    query: lines.slice(end).join("\n").trim(),
    parameters,
    display: one("display"),
  });
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  if (named.join() !== parameters.map(({ name }) => name).join())
    throw new Error(`${file}: "// params:" and the "// param:" lines name different parameters`);
  return parsed.data;
}
