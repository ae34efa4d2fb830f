/** Phrases about amounts as reporters write them, each labelled by hand with the reading a careful person would enter. */
import type { Amount } from "#domain/quantity.ts";
import type { Unit } from "#domain/units.ts";

export interface Label {
  readonly amount: Amount;
  readonly unit: Unit;
  /** Further readings, joined by `joined` ("or" when absent). */
  readonly alternatives?: readonly { readonly amount: Amount; readonly unit: Unit }[];
  readonly joined?: "or" | "and";
  readonly modality?: "capacity" | "estimate" | "target" | "expected";
  readonly accumulation?: "cumulative";
  readonly window?: string;
  readonly per?: Unit;
  readonly shareOf?: "pledged" | "ordered" | "allocated" | "shipped";
}

/** A phrase, its reading (null: none may be made of it), and whether a person must look at it. */
export type Labelled = readonly [phrase: string, label: Label | null, review: boolean];

const is = (value: number, unit: Unit): Label => ({ amount: { comparator: "=", value }, unit });
const about = (value: number, unit: Unit): Label => ({ amount: { comparator: "≈", value }, unit });
const over = (value: number, unit: Unit): Label => ({ amount: { comparator: ">", value }, unit });
const atLeast = (value: number, unit: Unit): Label => ({ amount: { comparator: "≥", value }, unit });
const upTo = (value: number, unit: Unit): Label => ({ amount: { comparator: "≤", value }, unit });
const under = (value: number, unit: Unit): Label => ({ amount: { comparator: "<", value }, unit });
const between = (low: number, high: number, unit: Unit): Label => ({
  amount: { comparator: "between", low, high },
  unit,
});
const unknown = (unit: Unit): Label => ({ amount: { comparator: "unknown" }, unit });

export const LABELLED: readonly Labelled[] = [
  ["more than 1,000 containers", over(1000, "container"), false],
  ["as many as 1,000 containers", upTo(1000, "container"), false],
  ["as many as 9 million shells", upTo(9e6, "round"), false],
  [
    "up to 3 million 152 mm or 500,000 122 mm rounds",
    { ...upTo(3e6, "round"), alternatives: [upTo(500_000, "round")] },
    false,
  ],
  ["around 30 percent of the pledged million", { ...about(30, "percent"), shareOf: "pledged" }, false],
  ["an undisclosed number of missiles", unknown("piece"), false],
  ["hundreds of thousands of shells", atLeast(200_000, "round"), true],
  ["two dozen tanks", is(24, "piece"), false],
  ["€86m", is(86e6, "EUR"), false],
  ["1.5m", is(1.5e6, "piece"), true],
  ["1.5m shells", is(1.5e6, "round"), false],
  ["about 6,700 containers", about(6700, "container"), false],
  ["roughly 5,000 containers", about(5000, "container"), false],
  ["some 6,700 containers", about(6700, "container"), false],
  ["some missiles", unknown("piece"), true],
  ["several missiles", unknown("piece"), true],
  ["several billion dollars", atLeast(2e9, "USD"), true],
  ["no more than 300 rounds", upTo(300, "round"), false],
  ["no fewer than 40 vehicles", atLeast(40, "piece"), false],
  ["at least 10,000 containers", atLeast(10_000, "container"), false],
  ["nearly 5,000 containers", about(5000, "container"), false],
  ["close to 2 million rounds", about(2e6, "round"), false],
  ["exactly 31 tanks", is(31, "piece"), false],
  ["just under 400 tonnes of wheat", under(400, "t"), false],
  ["just over 20 barrels", over(20, "barrel"), false],
  ["fewer than a dozen aircraft", under(12, "piece"), false],
  ["less than $25 billion", under(25e9, "USD"), false],
  ["in excess of 13,000 containers", over(13_000, "container"), false],
  ["upwards of 6 million 152 mm shells", over(6e6, "round"), false],
  ["10,000 containers or more", atLeast(10_000, "container"), false],
  ["between 5,000 and 6,000 TEU", between(5000, 6000, "TEU"), false],
  ["5,000 to 6,000 containers", between(5000, 6000, "container"), false],
  ["5,000–6,000 containers", between(5000, 6000, "container"), false],
  ["from 1 to 2 million rounds", between(1e6, 2e6, "round"), false],
  ["1-2 million shells", between(1e6, 2e6, "round"), false],
  ["half a million shells", is(500_000, "round"), false],
  ["a quarter of a million tonnes of grain", is(250_000, "t"), false],
  ["a third of the pledged million", { ...is(100 / 3, "percent"), shareOf: "pledged" }, false],
  ["half of the shells ordered", { ...is(50, "percent"), shareOf: "ordered" }, false],
  ["52.4% of what was pledged", { ...is(52.4, "percent"), shareOf: "pledged" }, false],
  ["30 percent", null, true],
  ["1.500.000 Granaten", is(1_500_000, "piece"), true],
  ["1,5 million shells", is(1.5e6, "round"), false],
  ["86,5 million euros", is(86.5e6, "EUR"), false],
  ["1.234,56 tonnes", is(1234.56, "t"), false],
  ["1.500 tonnes", null, true],
  ["6 700 containers", is(6700, "container"), false],
  ["US$1.2bn", is(1.2e9, "USD"), false],
  ["£40k", is(40_000, "GBP"), false],
  ["250k doses of vaccine", is(250_000, "piece"), false],
  ["2.5 million barrels of crude", is(2.5e6, "barrel"), false],
  ["300,000 barrels per day", null, true],
  ["3 million rounds per container", { ...is(3e6, "round"), per: "container" }, false],
  ["could hold up to 3 million shells", { ...upTo(3e6, "round"), modality: "capacity" }, false],
  ["enough room for more than 300,000 shells", { ...over(300_000, "round"), modality: "capacity" }, false],
  ["an estimated 1.5 million shells", { ...about(1.5e6, "round"), modality: "estimate" }, false],
  ["expected to reach 524,000 shells", { ...is(524_000, "round"), modality: "expected" }, false],
  [
    "more than 10,000 containers since September 2023",
    { ...over(10_000, "container"), accumulation: "cumulative", window: "2023-09/.." },
    false,
  ],
  ["12 tanks and 40 guns", { ...is(12, "piece"), alternatives: [is(40, "piece")], joined: "and" }, false],
  ["a paltry 500 shells", null, true],
  ["twice as many shells", null, true],
  ["dozens of drones", atLeast(24, "piece"), true],
  ["one million artillery shells", is(1e6, "round"), false],
  ["twenty-five vehicles", is(25, "piece"), false],
  ["three hundred thousand rounds", is(300_000, "round"), false],
  ["four cargo ships", is(4, "vessel"), false],
  ["~ 180 km", about(180, "km"), false],
  ["≥ 2 million rounds", atLeast(2e6, "round"), false],
  ["50 tons of explosives", is(50, "t"), true],
  ["800 bushels of wheat", null, true],
  ["a maximum of 28 kg", upTo(28, "kg"), false],
  ["40 million roubles", is(40e6, "RUB"), false],
];
