/** The lasso: a line drawn around nodes selects them, with Shift in addition to what is selected. */
import type Sigma from "sigma";
import type { SigmaStageEventPayload } from "sigma/types";
import type { StoreApi } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import type { Point } from "./curve.ts";
import type { Picture } from "./picture.ts";
import { isMain, type Press } from "./press.ts";
import type { Scene } from "./scene.ts";

/** Whether a point lies within a closed outline, by how often a ray from it crosses the outline. */
export function within({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  for (const [i, b] of outline.entries()) {
    const a = outline.at(i - 1) ?? b;
    const crosses = a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    if (crosses) inside = !inside;
  }
  return inside;
}

function caught(sigma: Sigma, { graph, emphasis }: Scene, outline: readonly Point[]): EntityId[] {
  return ([...emphasis.shownNodes] as EntityId[]).filter((id) => {
    if (!graph.hasNode(id)) return false;
    return within(sigma.graphToViewport(graph.getNodeAttributes(id)), outline);
  });
}

/**
 * Binds Shift with a drag on empty ground, and any drag while the lasso is taken up. `draw` is given the outline in pixels
 * of the container as it grows, and an empty one at the end.
 */
export function bindLasso(
  sigma: Sigma,
  scene: Scene,
  picture: StoreApi<Picture>,
  press: Press,
  draw: (outline: readonly Point[]) => void,
): void {
  let outline: Point[] | null = null;
  let kept: ReadonlySet<EntityId> = new Set();
  const begin = ({ event }: SigmaStageEventPayload) => {
    const { lassoing, selected } = picture.getState();
    if (!isMain(event) || !(lassoing || event.original.shiftKey)) return;
    kept = event.original.shiftKey ? selected : new Set();
    outline = [{ x: event.x, y: event.y }];
  };
  sigma.on("downStage", begin);
  sigma.on("downEdge", begin);
  sigma.on("downNode", (payload) => picture.getState().lassoing && begin(payload));
  sigma.on("moveBody", ({ event }: SigmaStageEventPayload) => {
    if (outline === null) return;
    event.preventSigmaDefault();
    outline.push({ x: event.x, y: event.y });
    press.dragged ||= outline.length > 3;
    draw(outline);
  });
  const end = () => {
    if (outline === null) return;
    const ids = press.dragged ? caught(sigma, scene, outline) : [];
    outline = null;
    draw([]);
    if (press.dragged) picture.getState().select([...kept, ...ids]);
    picture.getState().lasso(false);
  };
  for (const type of ["upStage", "upNode", "upEdge", "leaveStage"] as const) sigma.on(type, end);
}
