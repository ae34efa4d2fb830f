/** The picture as SVG: vectors throughout, with its title, its date and its legend, in the looks of the canvas. */

import { mix } from "../colour.ts";
import { FADE } from "../emblem.ts";
import { FONTS } from "../ink.ts";
import { type Hand, LINE_HEIGHT, MARK_RADIUS, type Word } from "../lettering.ts";
import { DISPUTE_SIGN } from "../look.ts";
import type { Palette } from "../palette.ts";
import { strokeOf } from "./curves.ts";
import { patterned } from "./patterned.ts";
import type { Seen, SeenNode } from "./seen.ts";
import { LEGEND_WIDTH, legendOf } from "./svg-legend.ts";
import { element, escaped } from "./xml.ts";

/** Room for the title above the picture. */
const HEADER = 64;

function edges({ frame, lines, palette }: Seen): string {
  return frame.arcs
    .map((arc) => {
      const line = lines.get(arc.id);
      if (line === undefined) return "";
      const width = Math.max(1, line.width * frame.scale);
      const stroke = strokeOf(arc, width);
      const body = patterned(stroke.line, width, line.pattern, line.colour, palette.paper);
      return body + element("path", { d: stroke.head, fill: line.colour });
    })
    .join("\n");
}

function disc({ node, disc: at, colour, ring, emblem, faded }: SeenNode, index: number): string {
  if (at === null) return "";
  const { x, y, radius } = at;
  const name = `disc-${index}`;
  const square = {
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
    viewBox: "0 0 24 24",
  };
  const inside = element("svg", square, emblem);
  return [
    element("clipPath", { id: name }, element("circle", { cx: x, cy: y, r: radius })),
    element("circle", { cx: x, cy: y, r: radius, fill: colour }),
    element("g", { "clip-path": `url(#${name})`, opacity: faded ? 1 - FADE : 1 }, inside),
    node.identified
      ? element("circle", { cx: x, cy: y, r: radius - 1, fill: "none", stroke: ring, "stroke-width": 2 })
      : "",
  ].join("");
}

const SIZES: Readonly<Record<Hand, number>> = { name: 13, alias: 13, edge: 11 };

function words({ lines, hand, at, faded }: Word, palette: Palette): string {
  const ink = hand === "edge" ? palette.softInk : palette.ink;
  return lines
    .map((line, i) =>
      element(
        "text",
        {
          x: at.x,
          y: at.y + (i - (lines.length - 1) / 2) * LINE_HEIGHT[hand] + SIZES[hand] * 0.35,
          style: `font:${FONTS[hand]}`,
          "text-anchor": "middle",
          fill: faded ? mix(ink, palette.paper, 0.62) : ink,
          stroke: palette.paper,
          "stroke-width": 4.5,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        },
        escaped(line),
      ),
    )
    .join("");
}

function marks({ lettering, palette }: Seen): string {
  return lettering.marks
    .map(({ at, faded }) => {
      const colour = faded ? mix(palette.dispute, palette.paper, 0.75) : palette.dispute;
      const ring = {
        cx: at.x,
        cy: at.y,
        r: MARK_RADIUS,
        fill: palette.paper,
        stroke: colour,
        "stroke-width": 1.4,
      };
      const sign = {
        x: at.x,
        y: at.y + 4,
        "text-anchor": "middle",
        fill: colour,
        style: "font:700 11px sans-serif",
      };
      return element("circle", ring) + element("text", sign, DISPUTE_SIGN);
    })
    .join("");
}

function header(title: string, note: string, { ink, softInk }: Palette): string {
  const large = { x: 24, y: 32, fill: ink, style: "font:600 20px sans-serif" };
  const small = { x: 24, y: 52, fill: softInk, style: "font:12px sans-serif" };
  return element("text", large, escaped(title)) + element("text", small, escaped(note));
}

export interface Caption {
  readonly title: string;
  /** One line under the title: the date, and what the picture is of. */
  readonly note: string;
}

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The picture as it is framed on screen, its title above and its legend at the right. */
export function svgOf(seen: Seen, { title, note }: Caption): Drawing {
  const { palette } = seen;
  const legend = legendOf(seen, HEADER);
  const width = seen.width + LEGEND_WIDTH;
  const height = Math.max(seen.height + HEADER, legend.bottom + 24);
  const picture = [
    edges(seen),
    ...seen.nodes.map(disc),
    marks(seen),
    ...seen.lettering.words.map((w) => words(w, palette)),
  ];
  const frame = {
    x: 0,
    y: HEADER,
    width: seen.width,
    height: seen.height,
    viewBox: `0 0 ${seen.width} ${seen.height}`,
  };
  const svg = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    [
      element("title", {}, escaped(title)),
      element("desc", {}, escaped(note)),
      element("rect", { width, height, fill: palette.paper }),
      header(title, note, palette),
      element("svg", frame, picture.join("\n")),
      legend.markup,
    ].join("\n"),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
