/** Records an analyst's own assessment: a claim of its own kind, which draws no edge and adds no origin. */
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { Failure, NotFound } from "#domain/errors.ts";
import { type AssessmentClaim, assessmentClaim } from "#domain/grading.ts";
import type { TransferId } from "#domain/ids.ts";
import { properties } from "#store/entity-rows.ts";
import { defineQuery } from "#store/query.ts";
import { knownIds } from "#store/read-records.ts";
import type { Store, Transaction } from "#store/store.ts";

const assess = defineQuery({
  file: "grading/assess.cypher",
  access: "write",
  row: z.strictObject({ id: z.string() }),
});
const assessments = defineQuery({
  file: "grading/assessments.cypher",
  access: "read",
  row: z.strictObject({ properties }),
});

/** The assessments of a transfer and of its claims, in the order of their days. */
export async function assessmentsOf(tx: Transaction, id: TransferId): Promise<AssessmentClaim[]> {
  const rows = await tx.run(assessments, { id });
  return rows
    .map(({ properties: { claims, ...own } }) =>
      assessmentClaim.parse({ ...own, of: "assessment", restsOn: claims }),
    )
    .sort((a, b) => a.assessed.localeCompare(b.assessed) || (a.id < b.id ? -1 : 1));
}

function unknownClaims(restsOn: readonly string[], known: ReadonlySet<string>) {
  return restsOn.flatMap((id, at) =>
    known.has(id) ? [] : [{ field: `body.restsOn.${at}`, reason: `there is no claim "${id}"` }],
  );
}

/**
 * Records the assessment.
 * @throws {NotFound} when what it is about does not exist
 * @throws {Failure} `rejected-record` naming each claim it weighs that does not exist
 */
export function addAssessment(
  store: Store,
  { body }: Asked<Endpoints["addAssessment"]>,
): Promise<Answer<Endpoints["addAssessment"]>> {
  const assessed = body.assessed ?? new Date().toISOString().slice(0, 10);
  const made: AssessmentClaim = {
    ...body,
    assessed,
    id: `claim:assessment-${randomUUID()}`,
    of: "assessment",
  };
  const { of: _of, restsOn, ...own } = made;
  return store.write(async (tx) => {
    const faults = unknownClaims(restsOn, await knownIds(tx, restsOn));
    if (faults.length > 0) throw new Failure("rejected-record", faults[0]?.reason ?? "", faults);
    const rows = await tx.run(assess, { ...own, claims: restsOn });
    if (rows.length === 0) throw new NotFound("transfer or claim", body.about);
    return made;
  });
}
