/** Sigma's reducers: the look of each node and edge, computed from the scene at every refresh and stored nowhere. */
import type { NodeDisplayData } from "sigma/types";
import type { GraphEdge } from "#domain/graph.ts";
import { mix } from "./colour.ts";
import type { EdgeDrawing } from "./edge-program.ts";
import { emblemOf, FADE, fillOf } from "./emblem.ts";
import { PATTERNS, radiusOf, STATUS_PATTERNS, widthOf } from "./look.ts";
import { edgeOf, isFadedEdge, isFadedNode, isPicked, isPointed, nodeOf, type Scene } from "./scene.ts";
import { pixelsOf } from "./style/dress.ts";

/** What the node programs read beside Sigma's own display data; widths in half pixels. */
interface NodeDrawing extends NodeDisplayData {
  readonly image: string;
  readonly halo: string;
  readonly haloWidth: number;
  readonly gap: string;
  readonly gapWidth: number;
  readonly ring: string;
  readonly ringWidth: number;
}

/** The border program counts half pixels. */
const RING = 4;
/** Where colour means something else than the kind, a flag leaves only the ring to say it. */
const WIDE_RING = 10;
const NO_LANE = { lane: 0, reach: 0 };

/** Look of a node. */
export function drawNode(scene: Scene, id: string): Partial<NodeDrawing> {
  const node = nodeOf(scene, id);
  if (node === undefined) return { hidden: true };
  const { palette, flags, graph } = scene;
  const faded = isFadedNode(scene, id);
  const marked = isPicked(scene, id) || isPointed(scene, id);
  const own = scene.dress.colours.nodes.get(id);
  const ring = own ?? palette.kinds[node.kind];
  return {
    hidden: !scene.emphasis.shownNodes.has(id),
    size: (pixelsOf(scene.dress.sizes, id) ?? radiusOf(node.kind, graph.degree(id))) + (marked ? 4 : 0),
    color: fillOf(node, palette, faded, own),
    image: emblemOf(node, flags, palette, faded, own),
    halo: isPicked(scene, id) ? palette.focus : palette.softInk,
    haloWidth: marked ? 5 : 0,
    gap: palette.paper,
    gapWidth: marked ? 3.4 : 0,
    ring: faded ? mix(ring, palette.paper, FADE) : ring,
    ringWidth: node.identified ? (own === undefined ? RING : WIDE_RING) : 0,
    label: null,
  };
}

/** Colour of an edge; one that stands for several types has the colour of none. */
function colourOf({ dress, bundles, palette }: Scene, { id, type }: GraphEdge): string {
  const plain = bundles.get(id)?.mixed === true ? palette.softInk : palette.edges[type];
  return dress.colours.edges.get(id) ?? plain;
}

/** Two lines need room for both, however small the number. */
const LEAST_DOUBLE = 4.4;

/** Width of an edge; one that stands for several is as wide as the widest of them. */
function widthIn({ dress, bundles }: Scene, { id, type, status }: GraphEdge): number {
  const ids = bundles.get(id)?.members ?? [id];
  const width = Math.max(...ids.map((member) => pixelsOf(dress.widths, member) ?? widthOf(type, status)));
  return STATUS_PATTERNS[status] === "double" ? Math.max(LEAST_DOUBLE, width) : width;
}

/** Look of an edge: colour by type, pattern by status, lane among its parallels. */
export function drawEdge(scene: Scene, id: string): Partial<EdgeDrawing> {
  const edge = edgeOf(scene, id);
  if (edge === undefined) return { hidden: true };
  const { palette } = scene;
  const colour = colourOf(scene, edge);
  const marked = isPicked(scene, id) || isPointed(scene, id);
  return {
    ...(scene.lanes.get(id) ?? NO_LANE),
    hidden: !scene.emphasis.shownEdges.has(id),
    size: widthIn(scene, edge) + (marked ? 1.4 : 0),
    color: isFadedEdge(scene, id) ? mix(colour, palette.paper, FADE) : colour,
    pattern: PATTERNS[STATUS_PATTERNS[edge.status]],
    label: null,
  };
}
