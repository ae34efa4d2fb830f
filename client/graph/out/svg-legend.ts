/** The legend of the picture as SVG: what is in it, drawn with the signs of the canvas, and the scales of its style. */
import { emblemOfKind } from "../emblem.ts";
import { signsOf } from "../legend.ts";
import { DISPUTE_NOTE, DISPUTE_SIGN, PATTERNS } from "../look.ts";
import type { Followed } from "../style/dress.ts";
import { COLOURINGS, NUMBERS, type NumberName, numberInWords, type Style } from "../style/style.ts";
import { inLines } from "../words.ts";
import { patterned } from "./patterned.ts";
import type { Seen } from "./seen.ts";
import { element, escaped } from "./xml.ts";

export const LEGEND_WIDTH = 300;
const LINE = 16;
/** Middle of the samples, and where the words begin. */
const [SAMPLE_AT, WORDS_AT] = [44, 84];
const IN_A_LINE = 34;

interface Entry {
  /** A title has no sample. */
  readonly sample: ((y: number) => string) | null;
  readonly words: string;
  readonly height: number;
}

const title = (words: string): Entry => ({ sample: null, words, height: 30 });
const entry = (words: string, sample: (y: number) => string, least = 22): Entry => ({
  words,
  sample,
  height: Math.max(least, 6 + LINE * inLines(words, IN_A_LINE).length),
});

const line = (y: number) => `M${SAMPLE_AT - 20} ${y}H${SAMPLE_AT + 20}`;
const disc = (radius: number, fill: string) => (y: number) =>
  element("circle", { cx: SAMPLE_AT, cy: y, r: radius, fill });

function scale(
  of: string,
  name: NumberName | "plain",
  followed: Followed | null,
  style: Style,
  sample: Sample,
): Entry[] {
  if (name === "plain" || followed === null) return [];
  return [
    title(`${of}: ${NUMBERS[name]} (grows with the square root)`),
    ...followed.scale.samples.map(({ value, pixels }) =>
      entry(numberInWords(value, name, style.unit), sample(pixels), of === "Size" ? 2 * pixels + 6 : 22),
    ),
  ];
}
type Sample = (pixels: number) => (y: number) => string;

function scales({ dress, style, palette }: Seen): Entry[] {
  const { sizes, widths, colours } = dress;
  const { softInk } = palette;
  const stroke: Sample = (width) => (y) =>
    element("path", { d: line(y), stroke: softInk, "stroke-width": width });
  const swatches = colours.swatches.map(({ colour, words }) => entry(words, disc(8, colour)));
  return [
    ...(swatches.length === 0 ? [] : [title(`Colour: ${COLOURINGS[style.colour]}`), ...swatches]),
    ...scale("Size", style.size, sizes, style, (radius) => disc(radius, softInk)),
    ...scale("Width", style.width, widths, style, stroke),
  ];
}

function signs({ session, style, palette }: Seen): Entry[] {
  const { kinds, types, statuses, disputed, unidentified } = signsOf(session);
  const own = (colour: string) => (style.colour === "kind" ? colour : palette.softInk);
  const kind = (name: (typeof kinds)[number]["name"], hollow: boolean) => (y: number) => {
    const square = { x: SAMPLE_AT - 10, y: y - 10, width: 20, height: 20, viewBox: "0 0 24 24" };
    const colour = own(palette.kinds[name]);
    const ground = hollow ? "" : element("circle", { cx: 12, cy: 12, r: 12, fill: colour });
    return element("svg", square, ground + emblemOfKind(name, !hollow, palette, colour));
  };
  const drawn = (pattern: number, colour: string) => (y: number) =>
    patterned(line(y), 2.6 + (pattern === PATTERNS.double ? 2.2 : 0), pattern, colour, palette.paper);
  const dispute = (y: number) =>
    element("circle", { cx: SAMPLE_AT, cy: y, r: 7.5, fill: palette.paper, stroke: palette.dispute }) +
    element("text", { x: SAMPLE_AT, y: y + 4, "text-anchor": "middle", fill: palette.dispute }, DISPUTE_SIGN);
  return [
    title("Who and what"),
    ...kinds.map(({ name, words }) => entry(words, kind(name, false))),
    ...(unidentified === null ? [] : [entry("not identified", kind(unidentified, true))]),
    title("What passes or holds between them"),
    ...types.map(({ name, words }) => entry(words, drawn(PATTERNS.solid, own(palette.edges[name])))),
    title("How well it is supported"),
    ...statuses.map(({ name, words, pattern }) =>
      entry(`${name}: ${words}`, drawn(PATTERNS[pattern], palette.softInk)),
    ),
    ...(disputed ? [entry(`disputed: ${DISPUTE_NOTE}`, dispute)] : []),
  ];
}

function written(words: string, x: number, middle: number, fill: string, style: string): string {
  const lines = inLines(words, IN_A_LINE);
  return lines
    .map((text, i) => {
      const y = middle + (i - (lines.length - 1) / 2) * LINE + 4;
      return element("text", { x, y, fill, style }, escaped(text));
    })
    .join("");
}

/** The legend at the right of the picture, from `top` down. */
export function legendOf(seen: Seen, top: number): { readonly markup: string; readonly bottom: number } {
  const { ink, softInk } = seen.palette;
  let y = top;
  const parts = [...scales(seen), ...signs(seen)].map(({ sample, words, height }) => {
    const middle = y + height / 2;
    y += height;
    if (sample === null) return written(words, 20, middle + 4, softInk, "font:700 12px sans-serif");
    return sample(middle) + written(words, WORDS_AT, middle, ink, "font:12px sans-serif");
  });
  return {
    markup: element("g", { transform: `translate(${seen.width} 0)` }, parts.join("\n")),
    bottom: y,
  };
}
