/** Reads one claim. */
import type { ClaimView } from "#contract/views.ts";
import { NotFound } from "#domain/errors.ts";
import type { ClaimId } from "#domain/ids.ts";
import type { Store } from "#store/store.ts";
import { claimViews } from "./rows/claims.ts";

/**
 * The claim as it is shown.
 * @throws {NotFound} when there is no such claim
 */
export function readClaim(store: Store, id: ClaimId): Promise<ClaimView> {
  return store.reading(async (tx) => {
    const [claim] = await claimViews(tx, [id]);
    if (claim === undefined) throw new NotFound("claim", id);
    return claim;
  });
}
