/** Lists what the rules found, the gravest first. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";
import { withNarrower } from "./read-network.ts";
import { findingViews } from "./rows/findings.ts";

const list = defineQuery({
  file: "findings/list.cypher",
  access: "read",
  row: z.strictObject({ total: z.int(), ids: z.array(z.string()) }),
});

const USUAL_LIMIT = 50;

/** The findings that pass, a page of them, and how many pass in all. */
export function listFindings(
  store: Store,
  asked: Asked<Endpoints["getFindings"]>["query"],
): Promise<Answer<Endpoints["getFindings"]>> {
  return store.reading(async (tx) => {
    const [row] = await tx.run(list, {
      rules: asked.rule ?? [],
      outcomes: asked.verdict ?? [],
      severities: asked.severity ?? [],
      subjects: [...(asked.transfer ?? []), ...(asked.entity ?? [])],
      commodities: await withNarrower(tx, asked.commodity ?? []),
      offset: asked.offset ?? 0,
      limit: asked.limit ?? USUAL_LIMIT,
    });
    const findings = await findingViews(tx, row?.ids ?? []);
    return { findings, shown: findings.length, total: row?.total ?? 0 };
  });
}
