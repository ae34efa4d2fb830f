/** Gives new nodes their places: lays a fresh picture out whole, and only the newcomers of one that stands already. */
import type Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import type { EntityId } from "#domain/ids.ts";
import { createArranger } from "./arrange.ts";
import type { Places } from "./bodies.ts";
import type { PictureGraph } from "./build.ts";
import { frame, roomOf } from "./camera.ts";
import type { LayoutName } from "./layouts/names.ts";
import type { Scene } from "./scene.ts";
import { outlineOf } from "./shape.ts";
import type { View } from "./view.ts";

export interface Settler {
  /** Finds places for the nodes that came in without one; with a layout's name lays everything out anew, save what is pinned. */
  readonly settle: (added: readonly string[], how?: LayoutName) => Promise<void>;
  /** Ends the layout at work with what stands. */
  readonly finish: () => void;
  /** Takes the drawn nodes to the places on record; those without one stay. */
  readonly follow: (places: Places) => void;
  /** Ends a glide where it is: before nodes may leave the graph. */
  readonly hold: () => void;
  readonly stop: () => void;
}

export interface SettlerCallbacks {
  /** The layout of a picture that does not stand yet. */
  readonly first: () => LayoutName;
  readonly onReady: (ready: boolean) => void;
  /** The layout has found places; `anew` is its name when somebody asked for everything to be laid out. */
  readonly onPlaces: (places: Places, anew: LayoutName | null) => void;
  /** How much of a layout is done, from 0 to 1; null while none is at work. */
  readonly onLayout: (done: number | null) => void;
}

const GLIDE = { duration: 320 };
/** More nodes than this go to their places at once: each step of a glide would hold the page up. */
const MOST_GLIDING = 2000;
/** Pixels of layout that no eye sees. */
const NOTHING = 0.01;

function strayFrom(graph: PictureGraph, places: Places): Record<string, { x: number; y: number }> {
  const stray: Record<string, { x: number; y: number }> = {};
  graph.forEachNode((id, at) => {
    const place = places[id];
    if (place === undefined || Math.hypot(place.x - at.x, place.y - at.y) < NOTHING) return;
    stray[id] = { x: place.x, y: place.y };
  });
  return stray;
}

/** The nodes that still want a place, and whether all were asked to move. */
function createWaiting(scene: Scene) {
  const { graph } = scene;
  const loose = new Set<string>();
  let anew: LayoutName | null = null;
  return {
    loose,
    how: () => anew ?? "forces",
    add: (added: readonly string[], how: LayoutName | null) => {
      const { pinned } = scene.state.session;
      const all = how !== null ? graph.nodes().filter((id) => !pinned.has(id as EntityId)) : added;
      for (const id of all) loose.add(id);
      for (const id of loose) if (!graph.hasNode(id)) loose.delete(id);
      anew = how ?? anew;
    },
    /** Takes the places of those that waited, and lets them go. */
    take: (places: Places) => {
      const taken = Object.entries(places).filter(([id]) => loose.has(id));
      const how = anew;
      loose.clear();
      anew = null;
      return { places: Object.fromEntries(taken), anew: how };
    },
  };
}

export function createSettler(sigma: Sigma, scene: Scene, view: View, callbacks: SettlerCallbacks): Settler {
  const { graph } = scene;
  const arranger = createArranger(callbacks.onLayout);
  const waiting = createWaiting(scene);
  let standing = false;
  let stopGlide = () => {};
  let arrived = () => {};

  const hold = () => stopGlide();
  const stand = (stands: boolean) => {
    standing = stands;
    if (!stands) return callbacks.onReady(false);
    frame(sigma, scene);
    sigma.refresh({ schedule: false });
    view.rest("jump");
    callbacks.onReady(true);
  };
  const find = () => {
    const how = standing ? waiting.how() : callbacks.first();
    const room = { wide: roomOf(sigma, scene), how, sizes: scene.dress.sizes };
    return arranger.arrange(outlineOf(graph, scene.state.session, waiting.loose, room));
  };
  const take = (found: Places) => {
    const { places, anew } = waiting.take(found);
    // A picture that does not stand yet is framed first; a glide before that would lead to nowhere.
    if (standing) arrived = () => (anew === null ? view.rest() : view.fit());
    callbacks.onPlaces(places, standing ? anew : null);
    arrived = () => {};
  };
  return {
    settle: async (added, how) => {
      waiting.add(added, how ?? null);
      if (waiting.loose.size === 0) arranger.stop();
      if (graph.order === 0) return stand(false);
      if (waiting.loose.size > 0) {
        const found = await find();
        if (found === null) return;
        take(found);
      }
      if (!standing) stand(true);
    },
    follow: (places) => {
      const stray = strayFrom(graph, places);
      if (Object.keys(stray).length === 0) return;
      hold();
      if (standing && graph.order <= MOST_GLIDING) stopGlide = animateNodes(graph, stray, GLIDE, arrived);
      else {
        graph.updateEachNodeAttributes((id, at) => ({ ...at, ...stray[id] }));
        arrived();
      }
    },
    hold,
    finish: arranger.finish,
    stop: () => {
      hold();
      arranger.stop();
    },
  };
}
