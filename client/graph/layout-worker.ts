/** The layout's worker: one message with a shape in, one with places out, so that no click waits for a layout. */
import { layOut, type Shape } from "./layout.ts";

self.addEventListener("message", ({ data: shape }: MessageEvent<Shape>) => {
  self.postMessage(layOut(shape));
});
