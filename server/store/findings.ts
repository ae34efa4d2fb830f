/** Keeps findings by difference: what stands as it should is left alone, so a write touches only what it changes. */
import * as z from "zod";
import { bodyOf } from "#domain/findings.ts";
import type { EntityId, TransferId } from "#domain/ids.ts";
import type { Finding } from "#domain/rules/verdict.ts";
import { canonicalJson, hashOf } from "./canonical.ts";
import { type Properties, properties } from "./entity-rows.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";
import { batches, writeRows } from "./write-records.ts";

const ofSubjects = defineQuery({
  file: "findings/of-subjects.cypher",
  access: "read",
  row: z.strictObject({ id: z.string(), properties }),
});
const eraseFindings = defineQuery({ file: "findings/erase.cypher", access: "write", row: z.never() });
const writeFindingRows = defineQuery({ file: "findings/write.cypher", access: "write", row: z.never() });

/** A finding with what it concerns and the edges that its claims draw. */
export interface Placed {
  readonly finding: Finding;
  readonly transfers: readonly TransferId[];
  readonly entities: readonly EntityId[];
  readonly edges: readonly string[];
}

const HASH_KEPT = 20;

/** The id under which a finding is kept: the same rule over the same claims has the same one in every run. */
export function findingId({ rule, claims }: Pick<Finding, "rule" | "claims">): string {
  return `finding:${rule}-${hashOf(claims).slice(0, HASH_KEPT)}`;
}

/** What a `:Finding` node holds: lists of texts for plain Cypher, the rest as JSON. */
function findingProperties({ finding, edges }: Placed): Properties {
  const { inputs, parameters, numbers, ...own } = bodyOf(finding);
  return {
    ...own,
    id: findingId(finding),
    edges: [...edges].sort(),
    parameters: parameters.map(({ key }) => key),
    working: canonicalJson({ inputs, parameters, numbers }),
  };
}

/** Makes the findings that concern the subjects (transfers or vessels) what they should be. */
export async function writeFindings(
  tx: Transaction,
  subjects: readonly string[],
  wanted: readonly Placed[],
): Promise<void> {
  const rows = new Map(
    wanted.map((placed) => {
      const properties = findingProperties(placed);
      const { transfers, entities } = placed;
      return [String(properties.id), { properties, transfers, entities }];
    }),
  );
  const stored = await tx.run(ofSubjects, { ids: subjects });
  const stands = new Set<string>();
  for (const { id, properties: kept } of stored) {
    if (canonicalJson(kept) === canonicalJson(rows.get(id)?.properties)) stands.add(id);
  }
  const stale = stored.map(({ id }) => id).filter((id) => !stands.has(id));
  for (const batch of batches(stale)) await tx.run(eraseFindings, { ids: batch });
  await writeRows(
    tx,
    writeFindingRows,
    [...rows].flatMap(([id, row]) => (stands.has(id) ? [] : [row])),
  );
}
