/** Where everything stands on screen in one frame, in pixels: discs of nodes and curves of edges that are shown. */
import type Sigma from "sigma";
import type { Dimensions } from "sigma/types";
import { bowOf, type Point, pointAt } from "./curve.ts";
import type { Insets } from "./insets.ts";
import { LANE_GAP } from "./lanes.ts";
import type { Box } from "./placement.ts";
import { edgeOf, type Scene } from "./scene.ts";

export interface Disc extends Point {
  readonly id: string;
  readonly radius: number;
}

export interface Arc {
  readonly id: string;
  readonly source: Disc;
  readonly target: Disc;
  readonly bow: number;
}

export interface Frame {
  /** Where no word may stand: beyond the screen, and under what covers it. */
  readonly walls: readonly Box[];
  readonly discs: ReadonlyMap<string, Disc>;
  readonly arcs: readonly Arc[];
  /** Pixels on screen for one pixel of a node's size at the scale that fits. */
  readonly scale: number;
}

/** Beyond the edge of the screen by so much, a node is left out. */
const OUTSIDE = 60;

function discsOf(sigma: Sigma, scene: Scene): Map<string, Disc> {
  const { width, height } = sigma.getDimensions();
  const discs = new Map<string, Disc>();
  for (const id of scene.emphasis.shownNodes) {
    const display = sigma.getNodeDisplayData(id);
    if (display === undefined) continue;
    const { x, y } = sigma.framedGraphToViewport(display);
    if (x < -OUTSIDE || y < -OUTSIDE || x > width + OUTSIDE || y > height + OUTSIDE) continue;
    discs.set(id, { id, x, y, radius: sigma.scaleSize(display.size) });
  }
  return discs;
}

/** Walls around the free part of the screen. */
function wallsOf({ width, height }: Dimensions, { top, right, bottom, left }: Insets): Box[] {
  const far = 1e6;
  return [
    { left: -far, right: left, top: -far, bottom: far },
    { left: width - right, right: far, top: -far, bottom: far },
    { left: -far, right: far, top: -far, bottom: top },
    { left: -far, right: far, top: height - bottom, bottom: far },
  ];
}

/** With more edges than this, only those that stand out can bear words and marks. */
const MANY_EDGES = 5000;

/** Edges whose curves are needed: all of them when asked for, else those that can bear words. */
function tracedEdges({ emphasis: { shownEdges, nearEdges } }: Scene, all: boolean): Iterable<string> {
  if (all || shownEdges.size <= MANY_EDGES) return shownEdges;
  return [...(nearEdges ?? [])].filter((id) => shownEdges.has(id));
}

/** What stands on screen now; with `all` every edge of a big picture too, which takes long. */
export function frameOf(sigma: Sigma, scene: Scene, all = false): Frame {
  const discs = discsOf(sigma, scene);
  const scale = sigma.scaleSize(1);
  const arcs: Arc[] = [];
  for (const id of tracedEdges(scene, all)) {
    const edge = edgeOf(scene, id);
    const [source, target] = edge ? [discs.get(edge.source), discs.get(edge.target)] : [];
    if (source === undefined || target === undefined) continue;
    const lane = scene.lanes.get(id) ?? { lane: 0, reach: 0 };
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    arcs.push({ id, source, target, bow: bowOf(lane, length, scale) });
  }
  return { discs, arcs, scale, walls: wallsOf(sigma.getDimensions(), scene.insets) };
}

/** Point of an arc at `t`. */
export function along({ source, target, bow }: Arc, t: number): Point {
  return pointAt(source, target, bow, t);
}

/** Points along an arc, close enough together that no word slips between them. */
export function trace(arc: Arc): Point[] {
  const length = Math.hypot(arc.target.x - arc.source.x, arc.target.y - arc.source.y);
  const steps = Math.min(40, Math.max(4, Math.round(length / (LANE_GAP / 2))));
  return Array.from({ length: steps - 1 }, (_, i) => along(arc, (i + 1) / steps));
}
