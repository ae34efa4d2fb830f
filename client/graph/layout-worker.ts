/** The layout's worker: a shape in; how much is done, then the places out. The word "stop" ends it with what stands. */
import type { Places, Shape } from "./bodies.ts";
import { layingOut } from "./layout.ts";

export type LayoutRequest = Shape | "stop";
export type LayoutReport = { readonly done: number } | { readonly places: Places };

let stopped = false;

function tell(report: LayoutReport): void {
  self.postMessage(report);
}

/** Between two looks the worker comes up for air, or it would never hear the word. */
async function work(shape: Shape): Promise<void> {
  const course = layingOut(shape);
  let turn = course.next(false);
  while (turn.done !== true) {
    tell({ done: turn.value });
    await new Promise((resolve) => setTimeout(resolve));
    turn = course.next(stopped);
  }
  tell({ places: turn.value });
}

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
  if (data === "stop") stopped = true;
  else void work(data);
});
