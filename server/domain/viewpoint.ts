/** A point of view: what was known on a day, by one of two clocks, and with some speakers left out. */
import { asOfPublished, asOfRecorded } from "./as-of.ts";
import type { Claim } from "./claim.ts";
import type { Document } from "./document.ts";
import type { ActorId, ClaimId, DocumentId } from "./ids.ts";
import { partWithout } from "./without.ts";

export interface Viewpoint {
  /** `YYYY-MM-DD`; null: all that is known now. */
  readonly asOf: string | null;
  readonly clock: "published" | "recorded";
  readonly without: ReadonlySet<ActorId>;
}

/** The clocks by which claims are dated: their documents, and the ISO time of their recording (UTC). */
export interface Clocks {
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly recorded: ReadonlyMap<ClaimId, string>;
}

/** Claims as a point of view parts them. */
export interface Seen<C extends Claim> {
  readonly kept: C[];
  /** Claims of speakers left out, and what only repeats them: they still link others into one origin. */
  readonly removed: C[];
  readonly later: ClaimId[];
  readonly undated: ClaimId[];
}

/** Parts claims: first by the day, then by the speakers left out. */
export function seenFrom<C extends Claim>(view: Viewpoint, claims: readonly C[], clocks: Clocks): Seen<C> {
  if (view.asOf === null) return { ...partWithout(claims, view.without), later: [], undated: [] };
  const { known, later, undated } =
    view.clock === "published"
      ? asOfPublished(claims, clocks.documents, view.asOf)
      : asOfRecorded(claims, clocks.recorded, view.asOf);
  return { ...partWithout(known, view.without), later, undated };
}
