/** The layout's worker: an outline in; how much is done, then the places out. The word "stop" ends it with what stands. */
import { layingOut } from "./layout.ts";
import { type Outline, packed, shapeFrom } from "./outline.ts";

export type LayoutRequest = Outline | "stop";
/** How much is done; at last the places, in the outline's order. */
export type LayoutReport = { readonly done: number } | { readonly places: Float64Array };

let stopped = false;

function tell(report: LayoutReport): void {
  self.postMessage(report);
}

/** Between two looks the worker comes up for air, or it would never hear the word. */
async function work(outline: Outline): Promise<void> {
  const course = layingOut(shapeFrom(outline));
  let turn = course.next(false);
  while (turn.done !== true) {
    tell({ done: turn.value });
    await new Promise((resolve) => setTimeout(resolve));
    turn = course.next(stopped);
  }
  tell({ places: packed(turn.value, outline) });
}

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  if (data === "stop") stopped = true;
  else void work(data);
});
