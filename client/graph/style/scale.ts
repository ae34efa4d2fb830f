/** From a number to pixels: the square root, so that the area of a disc is in proportion; the same for widths. */
import type { Values } from "./values.ts";

export interface Scale {
  /** Pixels of a number; of none the least. */
  readonly at: (value: number | undefined) => number;
  /** Numbers to show in a legend with their pixels, from small to great. */
  readonly samples: readonly { readonly value: number; readonly pixels: number }[];
  /** Whether some have no number, and are drawn the smallest. */
  readonly gaps: boolean;
}

/** 1, 2 or 5 times a power of ten, at or below the number. */
function round(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const [lead] = [5, 2, 1].filter((step) => step * power <= value);
  return (lead ?? 1) * power;
}

/** A scale from 0 to the greatest of the values; `count` is how many there are to draw. */
export function scaleOf(values: Values, [least, most]: readonly [number, number], count: number): Scale {
  const greatest = [...values.values()].reduce((a, b) => Math.max(a, b), 0);
  const at = (value: number | undefined) =>
    greatest === 0 || value === undefined ? least : least + (most - least) * Math.sqrt(value / greatest);
  const whole = [...values.values()].every(Number.isInteger);
  const wanted = [round(greatest / 10), round(greatest / 3), greatest];
  const shown = [...new Set(wanted)].filter((value) => value > 0 && (!whole || value >= 1));
  return { at, samples: shown.map((value) => ({ value, pixels: at(value) })), gaps: values.size < count };
}
