/** Circles of repeats that a set would close through claims that are stored already. */
import * as z from "zod";
import type { Fault } from "#domain/errors.ts";
import { claimId } from "#domain/ids.ts";
import { circlesOf } from "#domain/lineage.ts";
import type { RecordSet } from "#domain/records.ts";
import { follow } from "./follow.ts";
import { defineQuery } from "./query.ts";
import type { Transaction } from "./store.ts";

const repeated = defineQuery({
  file: "records/repeated.cypher",
  access: "read",
  row: z.strictObject({ source: claimId, target: claimId }),
});

/** A fault for each circle that passes through a stored claim; circles within the set are the domain's to find. */
export async function storedCircles(
  tx: Transaction,
  { claims }: Pick<RecordSet, "claims">,
): Promise<Fault[]> {
  const own = new Set(claims.map(({ id }) => id));
  const outside = claims.flatMap(({ repeats }) => repeats).filter((id) => !own.has(id));
  if (outside.length === 0) return [];
  const links = await follow([...new Set(outside)], (ids) => tx.run(repeated, { ids }));
  const stored = [...links].flatMap(([id, repeats]) => (own.has(id) ? [] : [{ id, repeats }]));
  const circles = circlesOf([...claims, ...stored]).filter((circle) => circle.some((id) => !own.has(id)));
  return circles.map((circle) => ({
    field: `claims.${claims.findIndex(({ id }) => circle.includes(id))}.repeats`,
    reason: `these claims would repeat each other in a circle: ${circle.join(", ")}`,
  }));
}
