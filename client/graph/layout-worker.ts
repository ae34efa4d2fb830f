/** The layout's worker: one message with a shape in, one with places out, so that no click waits for a layout. */

import type { Shape } from "./bodies.ts";
import { layOut } from "./layout.ts";

self.addEventListener("message", ({ data: shape }: MessageEvent<Shape>) => {
  self.postMessage(layOut(shape));
});
