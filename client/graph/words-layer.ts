/** The layer of words, written after each frame: whole where that is quick, else moved as a sheet until the picture rests. */
import type Sigma from "sigma";
import type { Point } from "./curve.ts";
import { frameOf } from "./frame.ts";
import { createMeasure, inkLettering } from "./ink.ts";
import { letteringOf } from "./lettering.ts";
import { inkPins } from "./pins.ts";
import type { Scene } from "./scene.ts";
import { wordsContext } from "./sigma.ts";

/** With more nodes and edges on screen than this, the words of a moving picture are not written anew. */
const MANY = 2500;
/** Milliseconds without a frame after which the picture rests. */
const REST = 160;

/** What the corners of the screen showed when the words were written, in Sigma's framed graph. */
function cornersOf(sigma: Sigma): readonly [Point, Point] {
  const { width, height } = sigma.getDimensions();
  return [sigma.viewportToFramedGraph({ x: 0, y: 0 }), sigma.viewportToFramedGraph({ x: width, y: height })];
}

/** Writes words and pins after each frame, for as long as the Sigma lives. */
export function bindWords(sigma: Sigma, scene: Scene): void {
  const context = wordsContext(sigma);
  const { style } = context.canvas;
  const measure = createMeasure(context);
  let corners: readonly [Point, Point] | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  style.transformOrigin = "0 0";
  const whole = () => {
    const frame = frameOf(sigma, scene);
    inkLettering(context, letteringOf(scene, frame, measure), scene.palette, measure);
    inkPins(context, frame, scene);
    corners = cornersOf(sigma);
    style.transform = "";
  };
  sigma.on("afterRender", () => {
    clearTimeout(timer);
    const { shownNodes, shownEdges } = scene.emphasis;
    if (corners === null || shownNodes.size + shownEdges.size <= MANY) return whole();
    const [a, b] = corners.map((corner) => sigma.framedGraphToViewport(corner));
    const { width } = sigma.getDimensions();
    if (a !== undefined && b !== undefined) {
      style.transform = `translate(${a.x}px, ${a.y}px) scale(${(b.x - a.x) / width})`;
    }
    timer = setTimeout(whole, REST);
  });
  sigma.on("kill", () => clearTimeout(timer));
}
