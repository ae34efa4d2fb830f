/** Reads one claim. */
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import type { ClaimId } from "#domain/ids.ts";
import type { Store } from "#store/store.ts";
import { claimViews } from "./rows/claims.ts";
import { gradesOf } from "./rows/grades.ts";

/**
 * The claim as it is shown, with its grade.
 * @throws {NotFound} when there is no such claim
 */
export function readClaim(store: Store, id: ClaimId): Promise<Answer<Endpoints["getClaim"]>> {
  return store.reading(async (tx) => {
    const [claim] = await claimViews(tx, [id]);
    if (claim === undefined) throw new NotFound("claim", id);
    const [grade = null] = await gradesOf(tx, [id]);
    return { ...claim, grade };
  });
}
