/** The picture inside a node: a flag for a country, a pictogram for everything else, as an SVG in a data URL. */
import type { GraphNode } from "#domain/graph.ts";
import type { EntityKind } from "#domain/kinds.ts";
import { mix } from "./colour.ts";
import type { Flags } from "./flags.ts";
import { KIND_PATHS } from "./icons.ts";
import type { Palette } from "./palette.ts";

/** Share of the ground in everything that stands back. */
export const FADE = 0.82;

/** Pixels of the square a node's picture is drawn in; the texture needs both sides spelt out. */
const SIDE = 128;

function dataUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function square(inside: string, faded: boolean): string {
  const body = faded ? `<g opacity="${1 - FADE}">${inside}</g>` : inside;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 24 24">${body}</svg>`;
}

/** The pictogram of a kind, 24 × 24, as SVG elements. */
function pictogram(kind: EntityKind, colour: string): string {
  const paths = KIND_PATHS[kind].map((d) => `<path d="${d}"/>`).join("");
  return `<g fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</g>`;
}

const inset = (content: string) => `<g transform="translate(5.4 5.4) scale(0.55)">${content}</g>`;
const dashedRing = (colour: string) =>
  `<circle cx="12" cy="12" r="11.2" fill="none" stroke="${colour}" stroke-width="1.3" stroke-dasharray="2.6 1.8"/>`;

function nested(flag: string): string {
  return flag.replace(
    "<svg ",
    `<svg x="0" y="0" width="24" height="24" preserveAspectRatio="xMidYMid slice" `,
  );
}

const made = new Map<string, string>();

/** Picture of a node, in its kind's colour or one of its own; an unidentified entity is a hollow, dashed disc. The same look gives the same URL, so one texture. */
export function emblemOf(
  node: GraphNode,
  flags: Flags,
  palette: Palette,
  faded: boolean,
  own?: string,
): string {
  const flag = node.iso2 === null || !node.identified ? undefined : flags.get(node.iso2);
  const key = [
    node.kind,
    node.identified,
    flag === undefined ? "" : node.iso2,
    palette.paper,
    faded,
    own,
  ].join();
  const known = made.get(key);
  if (known !== undefined) return known;
  const url = dataUrl(square(emblemMarkup(node, flags, palette, own), faded));
  made.set(key, url);
  return url;
}

/** Pictogram of a kind as SVG elements in a square of 24; hollow with a dashed ring for what is not identified. */
export function emblemOfKind(
  kind: EntityKind,
  identified: boolean,
  palette: Palette,
  colour: string,
): string {
  if (identified) return inset(pictogram(kind, palette.onKind));
  return inset(pictogram(kind, colour)) + dashedRing(colour);
}

/** Picture of a node as SVG elements in a square of 24. */
export function emblemMarkup(node: GraphNode, flags: Flags, palette: Palette, own?: string): string {
  const flag = node.iso2 === null || !node.identified ? undefined : flags.get(node.iso2);
  if (flag !== undefined) return nested(flag);
  return emblemOfKind(node.kind, node.identified, palette, own ?? palette.kinds[node.kind]);
}

/** Fill under the picture: the kind's colour or one of its own, or the ground for an unidentified entity. */
export function fillOf(node: GraphNode, palette: Palette, faded: boolean, own?: string): string {
  const fill = node.identified ? (own ?? palette.kinds[node.kind]) : palette.paper;
  return faded ? mix(fill, palette.paper, FADE) : fill;
}
