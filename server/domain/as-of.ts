/** What was known when: claims by the day their document was published, or by the day they entered the record. */
import type { Claim } from "./claim.ts";
import { daySpan } from "./dates.ts";
import type { Document } from "./document.ts";
import type { ClaimId, DocumentId } from "./ids.ts";

/** Claims parted by a day. */
export interface Known<C extends Claim> {
  /** Those known on the day, as they then stood: a later withdrawal is not yet known. */
  readonly known: C[];
  readonly later: ClaimId[];
  /** Those of which nobody can say when they became known: neither here nor there, and never left out in silence. */
  readonly undated: ClaimId[];
}

/** Last day on which a document may have come out; what its content implies counts only where it has no date itself. */
export function publishedBy(document: Document | undefined): string | null {
  const text = document?.published ?? document?.dateInferred?.date;
  return text === undefined ? null : daySpan(text).latest;
}

function asItStood<C extends Claim>(claim: C, day: string): C {
  if (claim.withdrawn === undefined || (daySpan(claim.withdrawn).earliest ?? "") <= day) return claim;
  const { withdrawn: _later, ...rest } = claim;
  return rest as C;
}

function part<C extends Claim>(
  claims: readonly C[],
  day: string,
  knownOn: (claim: C) => string | null,
): Known<C> {
  const parted = { known: [] as C[], later: [] as ClaimId[], undated: [] as ClaimId[] };
  for (const claim of claims) {
    const date = knownOn(claim);
    if (date === null) parted.undated.push(claim.id);
    else if (date <= day) parted.known.push(asItStood(claim, day));
    else parted.later.push(claim.id);
  }
  return parted;
}

/** What was published by the end of a calendar day `YYYY-MM-DD`; of an imprecise date its last day counts. */
export function asOfPublished<C extends Claim>(
  claims: readonly C[],
  documents: ReadonlyMap<DocumentId, Document>,
  day: string,
): Known<C> {
  return part(claims, day, (claim) => publishedBy(documents.get(claim.document)));
}

/** What had been recorded here by the end of a day; `recorded` holds ISO date-times (UTC). */
export function asOfRecorded<C extends Claim>(
  claims: readonly C[],
  recorded: ReadonlyMap<ClaimId, string>,
  day: string,
): Known<C> {
  return part(claims, day, (claim) => recorded.get(claim.id)?.slice(0, 10) ?? null);
}
