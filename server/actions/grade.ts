/** Grades a claim's credibility or a document's reliability (Admiralty code): two gradings, kept apart. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import { claimId, documentId } from "#domain/ids.ts";
import { defineQuery } from "#store/query.ts";
import type { Store } from "#store/store.ts";

const claimGrade = defineQuery({
  file: "grading/grade-claim.cypher",
  access: "write",
  row: z.strictObject({ of: claimId }),
});
const documentGrade = defineQuery({
  file: "grading/grade-document.cypher",
  access: "write",
  row: z.strictObject({ of: documentId }),
});

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * Grades a claim; the grade stands beside the record, which stays as it came in.
 * @throws {NotFound} when there is no such claim
 */
export async function gradeClaim(
  store: Store,
  { params: { id }, body }: Asked<Endpoints["gradeClaim"]>,
): Promise<Answer<Endpoints["gradeClaim"]>> {
  const given = { ...body, graded: today() };
  const rows = await store.write((tx) => tx.run(claimGrade, { id: `grade:${id}`, of: id, ...given }));
  if (rows.length === 0) throw new NotFound("claim", id);
  return { of: id, reliability: null, ...given };
}

/**
 * Grades a document as a source.
 * @throws {NotFound} when there is no such document
 */
export async function gradeDocument(
  store: Store,
  { params: { id }, body }: Asked<Endpoints["gradeDocument"]>,
): Promise<Answer<Endpoints["gradeDocument"]>> {
  const given = { ...body, graded: today() };
  const rows = await store.write((tx) => tx.run(documentGrade, { id: `grade:${id}`, of: id, ...given }));
  if (rows.length === 0) throw new NotFound("document", id);
  return { of: id, credibility: null, ...given };
}
