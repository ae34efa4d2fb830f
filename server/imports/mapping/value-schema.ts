/** The part of a mapping that makes values of cells: templates, and the steps from a text to a number, a date, a list. */
import * as z from "zod";
import { conditions } from "./conditions.ts";

export const name = z.string().min(1);
export const template = z.string().min(1).meta({
  description:
    "Text with names in braces, {Supplier}: of a value, else of a column. Where one of them is empty, the whole is",
  example: "{Supplier} to {Recipient}",
});
const pattern = z
  .string()
  .refine(isPattern, "not a regular expression")
  .meta({ description: "Regular expression (JavaScript, with u)", example: "IMO (\\d{7})" });

function isPattern(text: string): boolean {
  try {
    new RegExp(text, "u").test("");
    return true;
  } catch {
    return false;
  }
}

const number = z.strictObject({
  decimal: z.enum([".", ","]).default("."),
  thousands: z.enum([",", ".", " ", "'", ""]).default(""),
  times: template.optional().meta({ description: "A multiplier: a number, or thousand, million, billion" }),
});

const split = z.strictObject({
  by: name.meta({ description: "What stands between; [] for a list in JSON" }),
  item: pattern.optional().meta({ description: "Shape of each part; its named groups become {item.name}" }),
});

/** One step from cells to a value, in the order of the fields below. */
const stepsOfValue = z.strictObject({
  from: template,
  when: conditions.optional(),
  nulls: z.array(z.string()).optional(),
  shape: pattern.optional().meta({ description: "What the text must look like" }),
  match: pattern.optional().meta({ description: "What to keep: the first group, or all that matches" }),
  all: pattern.optional().meta({ description: "Every match, as a list" }),
  remove: pattern.optional(),
  case: z.enum(["upper", "lower"]).optional(),
  split: split.optional(),
  lookup: name.optional().meta({ description: "A table of the mapping" }),
  missing: z.enum(["refuse", "keep", "none"]).default("refuse").meta({ description: "Not in the table" }),
  number: z.union([z.literal(true), number]).optional(),
  date: z
    .array(name)
    .optional()
    .meta({ description: "Formats to try: yyyy-MM-dd, dd/MM/yyyy, MMM yyyy, edtf" }),
  years: z.literal(true).optional().meta({ description: "A list of years, as one EDTF date" }),
  otherwise: template.optional().meta({ description: "Where there is nothing" }),
  bad: z
    .enum(["refuse", "omit"])
    .default("refuse")
    .meta({ description: "What to do with what cannot be read" }),
});
const cases = z.strictObject({
  cases: z.array(z.strictObject({ when: conditions.optional(), is: template })),
});
const valueRule = z.union([template, cases, stepsOfValue]);
export const values = z.record(name, valueRule).default({});

export type ValueRule = z.infer<typeof valueRule>;
export type StepsOfValue = z.infer<typeof stepsOfValue>;
export type NumberRule = z.infer<typeof number>;
