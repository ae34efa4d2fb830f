/** Quantities as speakers give them: a comparator always, a number when there is one, and what the number counts. */
import * as z from "zod";
import { edtfDate } from "./dates.ts";
import { commodityId } from "./ids.ts";
import { unit } from "./units.ts";

export const COMPARATORS = ["=", "≈", "≥", ">", "≤", "<", "between", "unknown"] as const;
export const comparator = z.enum(COMPARATORS).meta({ description: "How the number bounds the amount" });
export type Comparator = z.infer<typeof comparator>;

export const modality = z.enum(["actual", "capacity", "estimate", "target", "expected"]).meta({
  description: "What the number is about: what was, what fits, what is reckoned, aimed at or foreseen",
});

export const accumulation = z.enum(["in-period", "cumulative"]).meta({
  description:
    "A flow within its window, or a stock since the window's start; absent for what is neither, a distance or a capacity",
});

const number = z.number().nonnegative();

/** A number with its comparator; `unknown` says that an amount exists and was not disclosed. */
export const amount = z.discriminatedUnion("comparator", [
  z.strictObject({ comparator: z.enum(["=", "≈", "≥", ">", "≤", "<"]), value: number }),
  z
    .strictObject({ comparator: z.literal("between"), low: number, high: number })
    .refine(({ low, high }) => low <= high, { error: "low must not exceed high", path: ["low"] }),
  z.strictObject({ comparator: z.literal("unknown") }),
]);
export type Amount = z.infer<typeof amount>;

/** One reading of what is counted: "3 million 152 mm rounds" or "500,000 122 mm rounds". */
const counted = z.strictObject({ amount, unit, commodity: commodityId.optional() });

export const quantity = z
  .strictObject({
    ...counted.shape,
    modality,
    accumulation: accumulation.optional(),
    window: edtfDate.optional().meta({ description: "Time the number covers" }),
    per: unit.optional().meta({ description: "The number is for each one of these, not for all" }),
    shareOf: z.enum(["pledged", "ordered", "allocated", "shipped"]).optional().meta({
      description: "A percentage is of this stage's amount of the same transfer",
    }),
    scope: z.string().trim().min(1).optional().meta({
      description:
        "What the number takes in, in the speaker's words, where that is wider or narrower than usual",
      example: "munitions or munitions-related materials",
    }),
    alternatives: z.array(counted).optional().meta({ description: "Other readings joined by 'or'" }),
    joined: z.enum(["or", "and"]).optional().meta({
      description:
        "How the alternatives are joined; 'or' when absent. 'and' is what some reports make of an 'or'",
    }),
  })
  .refine((q) => (q.unit === "percent") === (q.shareOf !== undefined), {
    error: "a percentage needs shareOf, and only a percentage has it",
    path: ["shareOf"],
  });
export type Quantity = z.infer<typeof quantity>;

/** Numbers an amount allows, as an interval; null on a side without a bound. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** The interval an amount states. `≈ 6,700` is the point 6,700: how wide "about" is, is a parameter of comparisons, not of the claim. */
export function boundsOf(given: Amount): Bounds {
  switch (given.comparator) {
    case "unknown":
      return { low: null, high: null };
    case "between":
      return { low: given.low, high: given.high };
    case "≥":
    case ">":
      return { low: given.value, high: null };
    case "≤":
    case "<":
      return { low: null, high: given.value };
    default:
      return { low: given.value, high: given.value };
  }
}
