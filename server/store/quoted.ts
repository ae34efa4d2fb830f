/** Guards quotes when a document's text changes under the claims that quote it. */
import * as z from "zod";
import type { Fault } from "#domain/errors.ts";
import type { RecordSet } from "#domain/records.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const storedQuotes = defineQuery({
  file: "records/stored-quotes.cypher",
  access: "read",
  row: z.strictObject({ document: z.string(), claim: z.string(), words: z.string() }),
});

/** Faults for documents of the set whose text no longer holds what a stored claim, not in the set, quotes from it. */
export async function lostQuotes(tx: Transaction, set: RecordSet): Promise<Fault[]> {
  if (set.documents.length === 0) return [];
  const rows = await tx.run(storedQuotes, { ids: set.documents.map(({ id }) => id) });
  const replaced = new Set<string>(set.claims.map(({ id }) => id));
  return set.documents.flatMap(({ id, text = "" }, index) =>
    rows
      .filter((row) => row.document === id && !replaced.has(row.claim) && !text.includes(row.words))
      .map((row) => ({
        field: `documents.${index}.text`,
        reason: `it no longer holds the words that "${row.claim}" quotes`,
      })),
  );
}
