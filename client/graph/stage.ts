/** The stage: one Sigma, kept in step with the picture's store for as long as it lives. No React in here. */
import type Sigma from "sigma";
import type { StoreApi } from "zustand/vanilla";
import { createPictureGraph, keepInStep } from "./build.ts";
import { centre } from "./camera.ts";
import { differing, emphasisOf } from "./emphasis.ts";
import { loadFlags } from "./flags.ts";
import { frameOf } from "./frame.ts";
import { createMeasure, inkLettering } from "./ink.ts";
import type { Insets } from "./insets.ts";
import { bindKeys } from "./keys.ts";
import { LAYOUTS, type LayoutName } from "./layouts/names.ts";
import { letteringOf } from "./lettering.ts";
import { moveNodes } from "./model.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { inkPins } from "./pins.ts";
import { bindPointer, type PointerCallbacks } from "./pointer.ts";
import { createScene, type Scene, takeLanes } from "./scene.ts";
import { createSettler, type Settler } from "./settle.ts";
import { createSigma, wordsContext } from "./sigma.ts";
import { createView, type View } from "./view.ts";

export interface StageCallbacks extends PointerCallbacks {
  /** True once the first layout stands and may be shown; false when the picture is empty. */
  readonly onReady: (ready: boolean) => void;
  /** How much of a layout is done, from 0 to 1; null while none is at work. */
  readonly onLayout: (done: number | null) => void;
}

export interface Stage extends Pick<View, "fit" | "zoom" | "refit"> {
  /** Lays everything out anew, save what is pinned. */
  readonly tidy: (how: LayoutName) => void;
  /** Ends the layout at work with what stands. */
  readonly finish: () => void;
  /** Brings a node to the middle. */
  readonly centre: (id: string) => void;
  /** Takes a key; true when it meant something here. */
  readonly press: (key: string, withShift: boolean) => boolean;
  readonly paint: (palette: Palette) => void;
  readonly keepFree: (insets: Insets) => void;
  readonly destroy: () => void;
}

function bindWords(sigma: Sigma, scene: Scene): void {
  const context = wordsContext(sigma);
  const measure = createMeasure(context);
  sigma.on("afterRender", () => {
    const seen = frameOf(sigma, scene);
    inkLettering(context, letteringOf(scene, seen, measure), scene.palette, measure);
    inkPins(context, seen, scene);
  });
}

/** Draws everything again. Until Sigma has indexed anew, a partial refresh would not find its edges: it would throw. */
function redraw(sigma: Sigma, scene: Scene): void {
  scene.indexed = null;
  sigma.refresh({ schedule: true });
}

/** Draws again only what stands out or stands back differently; everything when a filter hides or shows. */
function takeEmphasis(sigma: Sigma, scene: Scene, state: Picture): void {
  const before = scene.state;
  const { nearNodes, nearEdges } = scene.emphasis;
  const { session, filters, picked, selected, traced, pointed } = state;
  scene.state = { session, filters, picked, selected, traced, pointed };
  scene.emphasis = emphasisOf(scene.state);
  if (before.filters !== filters || scene.indexed !== session) {
    redraw(sigma, scene);
    return;
  }
  const marked = [before.picked, before.pointed, picked, pointed].filter((mark) => mark !== null);
  const nodes = differing(nearNodes, scene.emphasis.nearNodes, session.nodes.keys());
  const edges = differing(nearEdges, scene.emphasis.nearEdges, session.edges.keys());
  for (const mark of marked) {
    if ("node" in mark && session.nodes.has(mark.node)) nodes.push(mark.node);
    if ("edge" in mark && session.edges.has(mark.edge)) edges.push(mark.edge);
  }
  nodes.push(...[...before.selected, ...selected].filter((id) => session.nodes.has(id)));
  for (const id of nodes) edges.push(...scene.graph.edges(id));
  const partialGraph = { nodes: [...new Set(nodes)], edges: [...new Set(edges)] };
  sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
}

/** Keeps graph, look and places in step with the picture, from its present state on. */
function followPicture(picture: StoreApi<Picture>, sigma: Sigma, scene: Scene, settler: Settler): () => void {
  let drawn: Pick<Picture, "session" | "places"> | null = null;
  const take = (state: Picture) => {
    const before = drawn;
    drawn = state;
    const other = before?.session !== state.session;
    if (other) settler.hold();
    const { added, changed } = other
      ? keepInStep(scene.graph, state.session, state.places)
      : { added: [], changed: false };
    if (changed) takeLanes(scene, state.session);
    takeEmphasis(sigma, scene, state);
    if (other || before?.places !== state.places) settler.follow(state.places);
    if (changed) void settler.settle(added);
  };
  take(picture.getState());
  return picture.subscribe(take);
}

/** Builds the stage in `container`, which must stay in the document until `destroy`. */
export function createStage(
  container: HTMLElement,
  picture: StoreApi<Picture>,
  palette: Palette,
  callbacks: StageCallbacks,
): Stage {
  const graph = createPictureGraph();
  const scene = createScene(graph, picture.getState(), palette);
  const sigma = createSigma(scene, container);
  const view = createView(sigma, scene);
  const settler = createSettler(sigma, scene, view, {
    onReady: callbacks.onReady,
    onLayout: callbacks.onLayout,
    onPlaces: (places, anew) => {
      if (anew !== null) picture.getState().move(places, `arrange: ${LAYOUTS[anew].words}`);
      else picture.getState().amend((model) => moveNodes(model, places));
    },
  });
  sigma.on("afterProcess", () => {
    scene.indexed = scene.state.session;
  });
  bindWords(sigma, scene);
  bindPointer(sigma, scene, picture, callbacks);
  const unsubscribe = followPicture(picture, sigma, scene, settler);
  let alive = true;
  void loadFlags().then((flags) => {
    if (!alive) return;
    scene.flags = flags;
    redraw(sigma, scene);
  });
  return {
    ...view,
    tidy: (how) => void settler.settle([], how),
    finish: settler.finish,
    centre: (id) => centre(sigma, id),
    press: bindKeys(sigma, scene, picture, view, callbacks),
    paint: (next) => {
      scene.palette = next;
      redraw(sigma, scene);
    },
    destroy: () => {
      alive = false;
      unsubscribe();
      settler.stop();
      sigma.kill();
    },
  };
}
