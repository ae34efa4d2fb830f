/** From pledge to delivery: for each claimant what was pledged, ordered, allocated, shipped, delivered; never averaged. */
import type { TransferClaim } from "./claim.ts";
import { daySpan } from "./dates.ts";
import type { ActorId, ClaimId, TransferId } from "./ids.ts";
import { boundsOf, type Quantity } from "./quantity.ts";
import { affirms } from "./standing.ts";
import { STAGES, type Stage } from "./transfer.ts";
import { quantityInWords } from "./wording.ts";

/** One amount at one stage, as one claimant gives it. */
export interface LedgerEntry {
  readonly claim: ClaimId;
  readonly stage: Stage;
  readonly says: string;
  readonly said: string | null;
  /** Not said to have happened: expected, or a target. */
  readonly foreseen: boolean;
  /** Percent of what was pledged, against the least and the most that anybody says was; null when that is not known. */
  readonly shareOfPledged: { readonly low: number; readonly high: number } | null;
}

/** What one claimant says of one transfer, by stage and day said. */
export interface LedgerRow {
  readonly transfer: TransferId;
  readonly speaker: ActorId;
  readonly entries: readonly LedgerEntry[];
}

type Staged = TransferClaim & { readonly stage: Stage; readonly quantity: Quantity };

function isStaged(claim: TransferClaim): claim is Staged {
  const stands = affirms(claim) || (claim.stance === "expects" && claim.withdrawn === undefined);
  const counts =
    claim.quantity !== undefined &&
    claim.quantity.modality !== "capacity" &&
    claim.quantity.per === undefined;
  return stands && claim.stage !== undefined && counts;
}

function numbersOf(quantity: Quantity): number[] {
  return Object.values(boundsOf(quantity.amount)).filter((bound) => bound !== null);
}

function shareOf(claim: Staged, pledges: readonly Staged[]): LedgerEntry["shareOfPledged"] {
  const numbers = numbersOf(claim.quantity);
  if (numbers.length === 0 || claim.stage === "pledged") return null;
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (claim.quantity.unit === "percent") return claim.quantity.shareOf === "pledged" ? { low, high } : null;
  const wholes = pledges
    .filter(({ quantity }) => quantity.unit === claim.quantity.unit)
    .flatMap(({ quantity }) => numbersOf(quantity))
    .filter((whole) => whole > 0);
  if (wholes.length === 0) return null;
  return { low: (low / Math.max(...wholes)) * 100, high: (high / Math.min(...wholes)) * 100 };
}

function entryOf(claim: Staged, pledges: readonly Staged[]): LedgerEntry {
  const { modality } = claim.quantity;
  return {
    claim: claim.id,
    stage: claim.stage,
    says: quantityInWords(claim.quantity),
    said: claim.said ?? null,
    foreseen: claim.stance === "expects" || modality === "expected" || modality === "target",
    shareOfPledged: shareOf(claim, pledges),
  };
}

function saidDay(claim: TransferClaim): string {
  return (claim.said === undefined ? null : daySpan(claim.said).earliest) ?? "";
}

/**
 * The ledger of the claims given (those known as of a date, see `asOfPublished`): a row for each transfer and claimant,
 * its entries in the order of stages, then of days. Repeats of another claim add no entry.
 */
export function ledgerOf(claims: readonly TransferClaim[]): LedgerRow[] {
  const staged = claims.filter(isStaged).filter((claim) => claim.repeats.length === 0);
  const sorted = staged.toSorted(
    (a, b) =>
      STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) ||
      saidDay(a).localeCompare(saidDay(b)) ||
      a.id.localeCompare(b.id),
  );
  const rows = Map.groupBy(sorted, ({ about, speaker }) => `${about} ${speaker}`);
  return [...rows.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const pledges = staged.filter((claim) => claim.about === first.about && claim.stage === "pledged");
    return [
      { transfer: first.about, speaker: first.speaker, entries: own.map((claim) => entryOf(claim, pledges)) },
    ];
  });
}
