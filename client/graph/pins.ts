/** The mark of a pinned node: a small pin at the upper right of its disc, on the layer of words. */
import type { Frame } from "./frame.ts";
import type { Scene } from "./scene.ts";

const HEAD = 4.5;
const STEM = 8;

/** Draws a pin for each pinned node in the frame. */
export function inkPins(context: CanvasRenderingContext2D, { discs }: Frame, scene: Scene): void {
  const { ink, paper } = scene.palette;
  for (const id of scene.state.session.pinned) {
    const disc = discs.get(id);
    if (disc === undefined) continue;
    const foot = { x: disc.x + disc.radius * 0.62, y: disc.y - disc.radius * 0.62 };
    const head = { x: foot.x + STEM * 0.7, y: foot.y - STEM * 0.7 };
    for (const [colour, extra] of [
      [paper, 1.6],
      [ink, 0],
    ] as const) {
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = 1.6 + 2 * extra;
      context.beginPath();
      context.moveTo(foot.x, foot.y);
      context.lineTo(head.x, head.y);
      context.stroke();
      context.beginPath();
      context.arc(head.x, head.y, HEAD + extra, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
