/** Colours for groups without an order of their own: communities, countries, statuses. Kept apart for colour-blind eyes too. */
import type { Status } from "#domain/standing.ts";
import type { Palette } from "../palette.ts";

const LIGHT = ["#0a63b3", "#b8530a", "#0a7a5c", "#a8327f", "#5b4690", "#86670a", "#0a6f80", "#8f2d3a"];
const DARK = ["#62aef5", "#f5a04b", "#45cfa4", "#ee8fca", "#a691dc", "#d9b84c", "#63c8d8", "#f2909f"];

function isDark({ paper }: Palette): boolean {
  return Number.parseInt(paper.slice(1, 3), 16) < 128;
}

/** Hues for groups in order; more groups than hues share the palette's soft ink. */
export function hueOf(index: number, palette: Palette): string {
  return (isDark(palette) ? DARK : LIGHT)[index] ?? palette.softInk;
}

/** How many groups get a hue of their own. */
export const HUES = LIGHT.length;

const STATUS_HUES: Readonly<Record<Status, number>> = {
  alleged: 1,
  corroborated: 5,
  observed: 0,
  confirmed: 2,
};

export function statusHue(status: Status, palette: Palette): string {
  return hueOf(STATUS_HUES[status], palette);
}
