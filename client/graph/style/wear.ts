/** Dresses the scene in the style: numbers, colours and bundles, from what is loaded and shown. */
import { lanesOf } from "../lanes.ts";
import { metrics } from "../metrics/metrics.ts";
import type { Scene } from "../scene.ts";
import { dressOf } from "./dress.ts";
import { bundlesOf, hiddenIn, NO_BUNDLES, sameBundles, strandOf } from "./groups.ts";
import { styling } from "./styling.ts";

/** Takes sizes, widths and colours from the style. */
export function takeDress(scene: Scene): void {
  const { session } = scene.state;
  const { reckoned } = metrics.getState();
  scene.dress = dressOf(styling.getState().style, { session, reckoned }, scene.palette);
}

/** Lanes depend on all loaded edges, not on those a filter lets through: a filter must not move a line. */
export function takeLanes(scene: Scene): void {
  const hidden = hiddenIn(scene.bundles);
  const edges = [...scene.state.session.edges.values()];
  scene.lanes = lanesOf(hidden.size === 0 ? edges : edges.filter(({ id }) => !hidden.has(id)));
}

function bundlesIn({ state: { session, picked }, emphasis }: Scene) {
  const { style, opened } = styling.getState();
  if (!style.grouped) return NO_BUNDLES;
  const edges = [...emphasis.shownEdges].flatMap((id) => session.edges.get(id) ?? []);
  const own = picked !== null && "edge" in picked ? session.edges.get(picked.edge) : undefined;
  return bundlesOf(edges, own === undefined ? opened : new Set([...opened, strandOf(own)]));
}

/** Groups what is shown, where the style says so; true when anything is grouped differently now. */
export function takeBundles(scene: Scene): boolean {
  const bundles = bundlesIn(scene);
  const same = sameBundles(bundles, scene.bundles);
  const hidden = hiddenIn(bundles);
  if (hidden.size > 0) {
    const shownEdges = new Set([...scene.emphasis.shownEdges].filter((id) => !hidden.has(id)));
    scene.emphasis = { ...scene.emphasis, shownEdges };
  }
  if (same) return false;
  scene.bundles = bundles;
  styling.setState({ bundles });
  takeLanes(scene);
  return true;
}
