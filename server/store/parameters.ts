/** Parameters of comparisons as they are stored: those set by hand stand in the place of the product's own. */
import * as z from "zod";
import { type Parameter, type Parameters, parametersWith } from "#domain/rules/parameters.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const others = z.array(z.strictObject({ value: z.number(), source: z.string() }));
const stored = defineQuery({
  file: "parameters/all.cypher",
  access: "read",
  row: z.strictObject({
    key: z.string(),
    value: z.number(),
    unit: z.string(),
    source: z.string(),
    others: z.string().nullable(),
  }),
});
const remove = defineQuery({
  file: "parameters/remove.cypher",
  access: "write",
  row: z.strictObject({ key: z.string() }),
});
const write = defineQuery({ file: "parameters/write.cypher", access: "write", row: z.never() });

/** The parameters in force. */
export async function readParameters(tx: Transaction): Promise<Parameters> {
  const rows = await tx.run(stored);
  return parametersWith(
    rows.map(({ others: text, ...own }) => ({
      ...own,
      ...(text === null ? {} : { others: others.parse(JSON.parse(text)) }),
    })),
  );
}

/** Sets a parameter, or adds it. */
export async function writeParameter(tx: Transaction, { others: more, ...own }: Parameter): Promise<void> {
  await tx.run(write, { ...own, others: more === undefined ? null : JSON.stringify(more) });
}

/** Takes away what was set by hand; the product's own value holds again, where there is one. */
export async function removeParameter(tx: Transaction, key: string): Promise<void> {
  await tx.run(remove, { key });
}
