/** The camera: everything in view with room for the panels, zoom steps, and following what the keyboard points at. */
import type Sigma from "sigma";
import type { CameraState } from "sigma/types";
import { bowOf, type Point, pointAt } from "./curve.ts";
import type { Insets } from "./insets.ts";
import type { Scene } from "./scene.ts";
import { edgeOf } from "./scene.ts";

/** Room for discs and names around the outermost nodes, in pixels. */
const MARGIN = { x: 84, y: 52 };
export const HOME: CameraState = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };
/** Sizes follow the scale, but slower, and never become dots or balloons. */
const [SMALLEST, LARGEST] = [0.5, 1.7];
const CLOSEST = 0.45;

/**
 * Sigma's `zoomToSizeRatioFunction`: what sizes are divided by. `pixels` are those of one pixel of layout at ratio 1.
 */
export function sizeDivisor(pixels: number, ratio: number): number {
  return 1 / Math.min(LARGEST, Math.max(SMALLEST, Math.sqrt(pixels / ratio)));
}

/** Pixels on screen for one pixel of layout while the camera stands at ratio 1. */
export function pixelsAtHome(sigma: Sigma): number {
  const [zero, one] = [0, 1].map((x) => sigma.graphToViewport({ x, y: 0 }, { cameraState: HOME }));
  return zero && one ? Math.max(0.001, one.x - zero.x) : 1;
}

/** In a picture of more edges than this, no bow reaches beyond the nodes that matter. */
const MANY_EDGES = 2500;

/** Places, in layout pixels, that must come into view: shown nodes, and where their edges bow out. */
function landmarks(scene: Scene): Point[] {
  const { graph, emphasis, lanes } = scene;
  const nodes = [...emphasis.shownNodes]
    .filter((id) => graph.hasNode(id))
    .map((id) => graph.getNodeAttributes(id));
  if (emphasis.shownEdges.size > MANY_EDGES) return nodes;
  const bows = [...emphasis.shownEdges].flatMap((id) => {
    const edge = edgeOf(scene, id);
    const lane = lanes.get(id);
    if (edge === undefined || lane === undefined || !graph.hasEdge(id)) return [];
    const [source, target] = [graph.getNodeAttributes(edge.source), graph.getNodeAttributes(edge.target)];
    const length = Math.hypot(target.x - source.x, target.y - source.y);
    return [pointAt(source, target, -bowOf(lane, length, 1), 0.5)];
  });
  return [...nodes, ...bows];
}

export interface Bounds {
  readonly left: number;
  readonly right: number;
  /** The lowest y, and the highest. */
  readonly top: number;
  readonly bottom: number;
}

/** The box around all points; without points its sides are infinite. */
export function boundsOf(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const low = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return { left: low(xs), right: high(xs), top: low(ys), bottom: high(ys) };
}

function freeRoom(sigma: Sigma, { top, right, bottom, left }: Insets): Point {
  const { width, height } = sigma.getDimensions();
  return {
    x: Math.max(80, width - left - right - 2 * MARGIN.x),
    y: Math.max(80, height - top - bottom - 2 * MARGIN.y),
  };
}

/** Width to height of the room that is free for the picture, kept from extremes. */
export function roomOf(sigma: Sigma, { insets }: Scene): number {
  const { x, y } = freeRoom(sigma, insets);
  return Math.min(2.2, Math.max(0.6, x / y));
}

/** Camera state that shows everything shown, centred in what the insets leave free. */
export function fitting(sigma: Sigma, scene: Scene): CameraState {
  const { insets } = scene;
  const { left, right, top, bottom } = boundsOf(landmarks(scene));
  if (!Number.isFinite(left)) return HOME;
  const corners = [
    { x: left, y: top },
    { x: right, y: bottom },
  ].map((point) => sigma.graphToViewport(point, { cameraState: HOME }));
  const box = boundsOf(corners);
  const free = freeRoom(sigma, insets);
  const needed = Math.max((box.right - box.left) / free.x, (box.bottom - box.top) / free.y);
  const ratio = Math.max(CLOSEST * pixelsAtHome(sigma), needed);
  const centre = sigma.viewportToFramedGraph(
    {
      x: (box.left + box.right) / 2 - ((insets.left - insets.right) / 2) * ratio,
      y: (box.top + box.bottom) / 2 - ((insets.top - insets.bottom) / 2) * ratio,
    },
    { cameraState: HOME },
  );
  return { ...centre, angle: 0, ratio };
}

/** Frames the layout so that one of its pixels is about one on screen; done once, or every new node would rescale all. */
export function frame(sigma: Sigma, scene: Scene): void {
  const { left, right, top, bottom } = boundsOf(landmarks(scene));
  if (!Number.isFinite(left)) return;
  sigma.setCustomBBox({ x: [left, right], y: [top, bottom] });
}

/** Moves the camera so that a node comes into view, if it is not. */
export function follow(sigma: Sigma, id: string): void {
  const display = sigma.getNodeDisplayData(id);
  if (display === undefined) return;
  const { x, y } = sigma.framedGraphToViewport(display);
  const { width, height } = sigma.getDimensions();
  const inside = x > MARGIN.x && y > MARGIN.y && x < width - MARGIN.x && y < height - MARGIN.y;
  if (!inside) void sigma.getCamera().animate({ x: display.x, y: display.y }, { duration: 200 });
}

/** Moves the camera so that a node stands in the middle. */
export function centre(sigma: Sigma, id: string): void {
  const display = sigma.getNodeDisplayData(id);
  if (display !== undefined)
    void sigma.getCamera().animate({ x: display.x, y: display.y }, { duration: 200 });
}
