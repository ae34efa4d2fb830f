/** The dress of a picture: sizes, widths and colours that follow the style. Pure; reducers and legend read the same one. */
import type { Palette } from "../palette.ts";
import { type Colours, coloursOf, OWN_COLOURS } from "./colours.ts";
import { type Scale, scaleOf } from "./scale.ts";
import type { Style } from "./style.ts";
import { edgeValues, type Measured, nodeValues, type Values } from "./values.ts";

/** Pixels at the scale that fits: the radius of a node, the width of an edge. */
const RADII = [8, 36] as const;
const WIDTHS = [1.2, 11] as const;

export interface Followed {
  readonly values: Values;
  readonly scale: Scale;
}

export interface Dress {
  /** Null where no number is followed. */
  readonly sizes: Followed | null;
  readonly widths: Followed | null;
  readonly colours: Colours;
}

export const PLAIN_DRESS: Dress = { sizes: null, widths: null, colours: OWN_COLOURS };

export function dressOf(style: Style, given: Omit<Measured, "unit">, palette: Palette): Dress {
  const measured = { ...given, unit: style.unit };
  const { nodes, edges } = measured.session;
  const sizes = style.size === "plain" ? null : nodeValues(style.size, measured);
  const widths = style.width === "plain" ? null : edgeValues(style.width, measured);
  return {
    sizes: sizes && { values: sizes, scale: scaleOf(sizes, RADII, nodes.size) },
    widths: widths && { values: widths, scale: scaleOf(widths, WIDTHS, edges.size) },
    colours: coloursOf(style.colour, measured, palette),
  };
}

/** Pixels of a node or an edge; null where the dress follows no number. */
export function pixelsOf(followed: Followed | null, id: string): number | null {
  return followed === null ? null : followed.scale.at(followed.values.get(id));
}
