/** Reads a document with the claims that stand in it. */
import * as z from "zod";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { Failure, NotFound } from "#domain/errors.ts";
import type { DocumentId } from "#domain/ids.ts";
import { defineQuery } from "#store/query.ts";
import { documentsById } from "#store/read-records.ts";
import type { Store } from "#store/store.ts";
import { claimIdRow, claimViews } from "./rows/claims.ts";
import { gradesOf } from "./rows/grades.ts";
import { nodesById, refOf } from "./rows/nodes.ts";

const LIMIT = 500;

const claimsOfDocument = defineQuery({
  file: "records/claims-of-document.cypher",
  access: "read",
  row: claimIdRow,
});
const claimTotal = defineQuery({
  file: "records/document-claim-total.cypher",
  access: "read",
  row: z.object({ total: z.int() }),
});

/**
 * The document, who published it, and its claims in the order of its text, up to 500.
 * @throws {NotFound} when there is no such document
 */
export function readDocument(store: Store, id: DocumentId): Promise<Answer<Endpoints["getDocument"]>> {
  return store.reading(async (tx) => {
    const [document] = await documentsById(tx, [id]);
    if (document === undefined) throw new NotFound("document", id);
    const [publisher] = (await nodesById(tx, document.publisher ? [document.publisher] : [])).values();
    const ids = (await tx.run(claimsOfDocument, { id, limit: LIMIT })).map((row) => row.id);
    const claims = await claimViews(tx, ids);
    const [counted] = await tx.run(claimTotal, { id });
    const claimCount = { shown: claims.length, total: counted?.total ?? claims.length };
    const [grade = null] = await gradesOf(tx, [id]);
    const own = { document, grade, reliability: grade?.reliability ?? null };
    return { ...own, publisher: publisher ? refOf(publisher) : null, claims, claimCount };
  });
}

const MOST_BRIEF = 100;

/**
 * Documents in brief, in the order of the ids.
 * @throws {Failure} `bad-input` for more than 100 ids
 */
export async function listDocuments(
  store: Store,
  ids: readonly DocumentId[],
): Promise<Answer<Endpoints["getDocuments"]>> {
  if (ids.length > MOST_BRIEF) {
    const reason = `at most ${MOST_BRIEF} documents are given at one time`;
    throw new Failure("bad-input", `query.id: ${reason}`, [{ field: "query.id", reason }]);
  }
  const found = await store.reading((tx) => documentsById(tx, ids));
  return {
    documents: found.map(({ id, title, type, published }) => ({
      id,
      title,
      type,
      ...(published !== undefined && { published }),
    })),
  };
}
