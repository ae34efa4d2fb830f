/** Stored findings as they are shown, with the names of what they concern and of who speaks in them. */
import * as z from "zod";
import { type FindingView, findingView } from "#contract/findings.ts";
import { transferRef } from "#contract/views.ts";
import { findingBody } from "#domain/findings.ts";
import { defineQuery } from "#store/query.ts";
import type { Transaction } from "#store/store.ts";
import { refOf, storedRef } from "./nodes.ts";

const { rule, outcome, severity, because, steps, inputs, parameters, numbers, claims } = findingBody.shape;

const views = defineQuery({
  file: "findings/views.cypher",
  access: "read",
  row: z.strictObject({
    properties: z.object({
      id: z.string(),
      rule,
      outcome,
      severity,
      because,
      steps,
      claims,
      edges: findingView.shape.edges,
      working: z.string(),
    }),
    transfers: z.array(transferRef),
    subjects: z.array(storedRef),
    speakers: z.array(storedRef),
  }),
});
const working = z.strictObject({ inputs, parameters, numbers });

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  const once = new Map(list.map((each) => [each.id, each]));
  return [...once.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The findings with these ids, in the order of the ids; ids of nothing are passed over. */
export async function findingViews(tx: Transaction, ids: readonly string[]): Promise<FindingView[]> {
  const rows = await tx.run(views, { ids });
  const found = new Map(
    rows.map(({ properties: { working: text, ...own }, transfers, subjects, speakers }) => {
      const view: FindingView = {
        ...own,
        ...working.parse(JSON.parse(text)),
        transfers: byId(transfers),
        subjects: byId(subjects.map(refOf)),
        speakers: byId(speakers.map(refOf)),
      };
      return [own.id, view];
    }),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}
