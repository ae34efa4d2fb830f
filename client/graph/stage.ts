/** The stage: one Sigma, kept in step with the picture's store for as long as it lives. No React in here. */
import type Sigma from "sigma";
import type { Camera } from "sigma";
import type { StoreApi } from "zustand/vanilla";
import { createPictureGraph, keepInStep } from "./build.ts";
import { centre } from "./camera.ts";
import { differing, emphasisOf } from "./emphasis.ts";
import { loadFlags } from "./flags.ts";
import type { Insets } from "./insets.ts";
import { bindKeys } from "./keys.ts";
import { LAYOUTS, type LayoutName } from "./layouts/names.ts";
import { metrics } from "./metrics/metrics.ts";
import { bindMinimap } from "./minimap.ts";
import { arrange, moveNodes } from "./model.ts";
import { type Seen, seenOn } from "./out/seen.ts";
import type { Palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { bindPointer, type PointerCallbacks } from "./pointer.ts";
import { createScene, type Scene } from "./scene.ts";
import { createSettler, type Settler } from "./settle.ts";
import { createSigma } from "./sigma.ts";
import { styling } from "./style/styling.ts";
import { takeBundles, takeDress, takeLanes } from "./style/wear.ts";
import { createView, type View } from "./view.ts";
import { bindWords } from "./words-layer.ts";

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
  /** What is on screen now, for a file of it. */
  readonly seen: () => Seen;
  /** Sigma's camera: what of the picture is in view. */
  readonly camera: Camera;
  readonly paint: (palette: Palette) => void;
  readonly keepFree: (insets: Insets) => void;
  /** Keeps a minimap on a canvas until the function that it returns is called. */
  readonly mirror: (minimap: HTMLCanvasElement) => () => void;
  readonly destroy: () => void;
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
  if (before.session !== session) takeDress(scene);
  const regrouped = takeBundles(scene);
  if (regrouped || before.filters !== filters || scene.indexed !== session) {
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

/** What a look follows; when only places differ, nothing has to be drawn in another look. */
const LOOKS = ["session", "filters", "picked", "selected", "pointed"] as const;

/** Keeps graph, look and places in step with the picture, from its present state on. */
function followPicture(picture: StoreApi<Picture>, sigma: Sigma, scene: Scene, settler: Settler): () => void {
  let drawn: Picture | null = null;
  const take = (state: Picture) => {
    const before = drawn;
    drawn = state;
    const other = before?.session !== state.session;
    if (other) settler.hold();
    const { added, changed } = other
      ? keepInStep(scene.graph, state.session, state.places)
      : { added: [], changed: false };
    if (LOOKS.some((look) => before?.[look] !== state[look])) takeEmphasis(sigma, scene, state);
    if (changed) takeLanes(scene);
    if (other || before?.places !== state.places) settler.follow(state.places);
    if (changed) void settler.settle(added);
  };
  take(picture.getState());
  return picture.subscribe(take);
}

/** Dresses the picture anew when its style changes or a metric has been reckoned. */
function followStyle(picture: StoreApi<Picture>, sigma: Sigma, scene: Scene): () => void {
  const dress = () => {
    takeDress(scene);
    takeEmphasis(sigma, scene, picture.getState());
    redraw(sigma, scene);
  };
  dress();
  const ends = [
    styling.subscribe(
      (now, before) => (now.style !== before.style || now.opened !== before.opened) && dress(),
    ),
    metrics.subscribe((now, before) => now.reckoned !== before.reckoned && dress()),
  ];
  return () => {
    for (const end of ends) end();
  };
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
    first: () => picture.getState().layout ?? "forces",
    onReady: callbacks.onReady,
    onLayout: callbacks.onLayout,
    onPlaces: (places, anew) => {
      const { step } = picture.getState();
      if (anew !== null) step(`arrange: ${LAYOUTS[anew].words}`, (model) => arrange(model, places, anew));
      else picture.getState().amend((model) => moveNodes(model, places));
    },
  });
  sigma.on("afterProcess", () => {
    scene.indexed = scene.state.session;
  });
  bindWords(sigma, scene);
  bindPointer(sigma, scene, picture, callbacks);
  const ends = [followPicture(picture, sigma, scene, settler), followStyle(picture, sigma, scene)];
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
    seen: () => seenOn(sigma, scene),
    camera: sigma.getCamera(),
    paint: (next) => {
      scene.palette = next;
      takeDress(scene);
      redraw(sigma, scene);
    },
    mirror: (minimap) => bindMinimap(sigma, scene, minimap),
    destroy: () => {
      alive = false;
      for (const end of ends) end();
      settler.stop();
      sigma.kill();
    },
  };
}
