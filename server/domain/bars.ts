/** What a picture of amounts needs: the interval of every claim, and the physical ceilings that findings computed. */
import type { TransferClaim } from "./claim.ts";
import type { ActorId, ClaimId, CommodityId } from "./ids.ts";
import type { Comparator, Quantity } from "./quantity.ts";
import type { Context } from "./rules/context.ts";
import { prepare } from "./rules/reading.ts";
import type { Finding } from "./rules/verdict.ts";
import { UNITS, type Unit } from "./units.ts";
import { quantityInWords } from "./wording.ts";

/** One reading of a claim's amount on an axis of its unit; `high` is null where there is no upper bound. */
export interface Bar {
  readonly claim: ClaimId;
  readonly speaker: ActorId;
  readonly words: string;
  readonly comparator: Comparator;
  readonly unit: Unit;
  readonly commodity: CommodityId | null;
  readonly modality: Quantity["modality"];
  readonly per: Unit | null;
  readonly low: number;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** The interval of each reading of each claim; shares of a pledge are no amounts and stay out. */
export function barsOf(claims: readonly TransferClaim[], context: Context): Bar[] {
  return claims
    .flatMap((claim) => prepare(claim, context).readings)
    .filter(({ unit }) => unit !== "percent")
    .map(({ claim, quantity, amount, unit, commodity, interval: { low, high, lowOpen, highOpen } }) => ({
      claim: claim.id,
      speaker: claim.speaker,
      words: quantityInWords(quantity),
      comparator: amount.comparator,
      unit,
      commodity,
      modality: quantity.modality,
      per: quantity.per ?? null,
      low,
      high: Number.isFinite(high) ? high : null,
      lowOpen,
      highOpen,
    }));
}

/** The most goods that some claim's carriers can hold. */
export interface Ceiling {
  readonly unit: Unit;
  readonly commodity: CommodityId | null;
  readonly value: number;
  readonly because: string;
  readonly carriers: ClaimId;
}

/** The ceilings that findings about a number of carriers and an amount of goods rest on, each once. */
export function ceilingsOf(findings: readonly Finding[], bars: readonly Bar[]): Ceiling[] {
  const found = findings.flatMap((finding): Ceiling[] => {
    const { ceiling } = finding.numbers;
    if (finding.rule !== "physical-ceiling" || ceiling === undefined || finding.claims.length !== 2)
      return [];
    const own = bars.filter(({ claim, per }) => per === null && finding.claims.includes(claim));
    const carriers = own.find(({ unit }) => UNITS[unit].measure === "freight");
    const goods = own.find(({ unit }) => UNITS[unit].measure !== "freight");
    if (carriers === undefined || goods === undefined) return [];
    const { unit, commodity } = goods;
    return [{ unit, commodity, value: ceiling, because: finding.because, carriers: carriers.claim }];
  });
  return [...new Map(found.map((each) => [`${each.carriers} ${each.unit} ${each.value}`, each])).values()];
}
