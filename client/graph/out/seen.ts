/** What is on screen, as values: everything that a file of the picture is written from. */
import type Sigma from "sigma";
import type { GraphEdge, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import type { Point } from "../curve.ts";
import { emblemMarkup } from "../emblem.ts";
import { type Disc, type Frame, frameOf } from "../frame.ts";
import { createMeasure } from "../ink.ts";
import { type Lettering, letteringOf } from "../lettering.ts";
import type { Palette } from "../palette.ts";
import { drawEdge, drawNode } from "../reducers.ts";
import { nodeOf, type Scene } from "../scene.ts";
import type { Session } from "../session.ts";
import { wordsContext } from "../sigma.ts";
import type { Dress } from "../style/dress.ts";
import type { Style } from "../style/style.ts";
import { styling } from "../style/styling.ts";

export interface SeenNode {
  readonly node: GraphNode;
  /** Place in pixels of layout, y upwards. */
  readonly place: Point;
  readonly colour: string;
  readonly ring: string;
  /** Radius in pixels of layout at the scale that fits. */
  readonly size: number;
  /** The picture in the disc, as SVG elements in a square of 24. */
  readonly emblem: string;
  readonly faded: boolean;
  /** On screen; null when it lies beyond its edge. */
  readonly disc: Disc | null;
}

export interface SeenEdge {
  readonly edge: GraphEdge;
  readonly colour: string;
  /** Width in pixels at the scale that fits. */
  readonly width: number;
}

export interface Seen {
  readonly nodes: readonly SeenNode[];
  /** Every edge that the filters let through, grouped or not. */
  readonly edges: readonly SeenEdge[];
  /** Looks of what is drawn as a line, by id of its arc. */
  readonly lines: ReadonlyMap<
    string,
    { readonly colour: string; readonly width: number; readonly pattern: number }
  >;
  readonly session: Session;
  readonly style: Style;
  readonly dress: Dress;
  readonly frame: Frame;
  readonly lettering: Lettering;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
}

function seenNode(scene: Scene, frame: Frame, id: string): SeenNode[] {
  const node = nodeOf(scene, id);
  if (node === undefined || !scene.graph.hasNode(id)) return [];
  const { color, ring, size } = drawNode(scene, id);
  const { x, y } = scene.graph.getNodeAttributes(id);
  const near = scene.emphasis.nearNodes;
  return [
    {
      node,
      place: { x, y },
      colour: color ?? scene.palette.softInk,
      ring: ring ?? scene.palette.softInk,
      size: size ?? 1,
      emblem: emblemMarkup(node, scene.flags, scene.palette, scene.dress.colours.nodes.get(id)),
      faded: near !== null && !near.has(id),
      disc: frame.discs.get(id) ?? null,
    },
  ];
}

function lineOf(scene: Scene, id: string) {
  const { color, size, pattern } = drawEdge(scene, id);
  return { colour: color ?? scene.palette.softInk, width: size ?? 1, pattern: pattern ?? 0 };
}

/** Every edge that is shown, those that a bundle stands for included. */
function shownEdges({ emphasis, bundles, state: { session } }: Scene): GraphEdge[] {
  const ids = [...emphasis.shownEdges].flatMap((id) => bundles.get(id)?.members ?? [id]);
  return ids.flatMap((id) => session.edges.get(id) ?? []);
}

/** What is on screen now. */
export function seenOn(sigma: Sigma, scene: Scene): Seen {
  const frame = frameOf(sigma, scene, true);
  const lettering = letteringOf(scene, frame, createMeasure(wordsContext(sigma)));
  const { nodes } = scene.state.session;
  const ids = [...scene.emphasis.shownNodes].filter((id) => nodes.has(id as EntityId));
  return {
    nodes: ids.flatMap((id) => seenNode(scene, frame, id)),
    edges: shownEdges(scene).map((edge) => ({ edge, ...lineOf(scene, edge.id) })),
    lines: new Map(frame.arcs.map(({ id }) => [id, lineOf(scene, id)])),
    session: scene.state.session,
    style: styling.getState().style,
    dress: scene.dress,
    frame,
    lettering,
    palette: scene.palette,
    ...sigma.getDimensions(),
  };
}
