/** The measures of a picture of intervals: where a number lies on the axis, and which numbers the axis names. */

/** The end of an axis that holds all numbers, and its named steps. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Room beside the largest number, so that "or more" can be seen to go on. */
const ROOM = 1.18;
const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 4;

/** An axis from 0 over the numbers, in round steps. */
export function axisOf(numbers: readonly number[]): Axis {
  const end = Math.max(...numbers.filter(Number.isFinite), 1) * ROOM;
  const size = 10 ** Math.floor(Math.log10(end / MOST_TICKS));
  const step = (STEPS.find((each) => end / (each * size) <= MOST_TICKS + 0.5) ?? 10) * size;
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step);
  return { end, ticks };
}

const compact = new Intl.NumberFormat("en-GB", { notation: "compact", maximumFractionDigits: 2 });

/** A number as an axis names it: 3.15M, 5K. */
export function tickWords(value: number): string {
  return compact.format(value);
}
