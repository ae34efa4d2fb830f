/** Stored grades, by what they grade. */
import type * as z from "zod";
import { grade } from "#contract/findings.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";

export type Grade = z.infer<typeof grade>;

const grades = defineQuery({ file: "grading/grades.cypher", access: "read", row: grade });

/** The grades that the given claims and documents bear. */
export async function gradesOf(tx: Transaction, ids: readonly string[]): Promise<Grade[]> {
  return tx.run(grades, { ids: [...new Set(ids)].sort() });
}
