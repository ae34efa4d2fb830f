/** The style: which numbers sizes and widths follow, what colour means, whether parallels are one. A plain value that an address or a saved view can hold. */
import * as z from "zod";
import { type Unit, unit, unitWord } from "#domain/units.ts";

/** Numbers that a size or a width can follow. */
export const NUMBERS = {
  claims: "claims",
  origins: "independent origins",
  quantity: "stated amount",
  degree: "connections",
  betweenness: "betweenness",
  pagerank: "PageRank",
} as const;
export type NumberName = keyof typeof NUMBERS;
export const NUMBER_NAMES = Object.keys(NUMBERS) as [NumberName, ...NumberName[]];

/** What colour can mean. */
export const COLOURINGS = {
  kind: "kind and type",
  community: "community",
  status: "status",
  country: "country",
} as const;
export type Colouring = keyof typeof COLOURINGS;
export const COLOURING_NAMES = Object.keys(COLOURINGS) as [Colouring, ...Colouring[]];

/** `plain` follows no number: the sizes of kinds and types. */
const followed = z.enum(["plain", ...NUMBER_NAMES]);

export const style = z.strictObject({
  size: followed.meta({ description: "What the size of nodes follows" }),
  width: followed.meta({ description: "What the width of edges follows" }),
  unit: unit.meta({ description: "Unit of the stated amounts that a size or width follows" }),
  colour: z.enum(COLOURING_NAMES).meta({ description: "What colour means" }),
  grouped: z.boolean().meta({ description: "Parallel edges of one direction are drawn as one" }),
});
export type Style = z.infer<typeof style>;

export const PLAIN_STYLE: Style = {
  size: "plain",
  width: "plain",
  unit: "piece",
  colour: "kind",
  grouped: false,
};

/** A number in words: "12,000 rounds", "0.31". */
export function numberInWords(value: number, name: NumberName, unitName: Unit): string {
  const digits = value !== 0 && value < 0.1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
  const number = value.toLocaleString("en", digits);
  return name === "quantity" ? `${number} ${unitWord(unitName, value)}` : number;
}
