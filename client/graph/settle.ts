/** Gives new nodes their places: lays a fresh picture out whole, and only the newcomers of one that stands already. */
import type Sigma from "sigma";
import { animateNodes } from "sigma/utils";
import { createArranger } from "./arrange.ts";
import type { Places } from "./bodies.ts";
import { frame, roomOf } from "./camera.ts";
import type { Scene } from "./scene.ts";
import { shapeOf } from "./shape.ts";
import type { View } from "./view.ts";

export interface Settler {
  /** Places the nodes that came in; `whole` lays everything out anew. */
  readonly settle: (added: readonly string[], whole?: boolean) => Promise<void>;
  readonly stop: () => void;
}

const GLIDE = { duration: 320 };

export function createSettler(
  sigma: Sigma,
  scene: Scene,
  view: View,
  onReady: (ready: boolean) => void,
): Settler {
  const { graph } = scene;
  const arranger = createArranger();
  const loose = new Set<string>();
  let standing = false;
  let stopGlide = () => {};

  const show = (places: Places) => {
    graph.updateEachNodeAttributes((id, place) => ({ ...place, ...places[id] }));
    frame(sigma, scene);
    sigma.refresh({ schedule: false });
    view.fit("jump");
    standing = true;
    onReady(true);
  };
  const glide = (places: Places) => {
    const targets = Object.entries(places).filter(([id]) => graph.hasNode(id));
    const plain = Object.fromEntries(targets.map(([id, { x, y }]) => [id, { x, y }]));
    stopGlide = animateNodes(graph, plain, GLIDE, () => view.fit());
  };
  return {
    settle: async (added, whole = false) => {
      stopGlide();
      if (graph.order === 0) {
        standing = false;
        onReady(false);
        return;
      }
      for (const id of whole || !standing ? graph.nodes() : added) loose.add(id);
      if (loose.size === 0) return;
      const places = await arranger.arrange(shapeOf(graph, scene.state.session, loose, roomOf(sigma, scene)));
      if (places === null) return;
      loose.clear();
      if (standing) glide(places);
      else show(places);
    },
    stop: () => {
      stopGlide();
      arranger.stop();
    },
  };
}
