/** Makes the one Sigma of a stage: programs, settings and the layer for words. */
import { createNodeBorderProgram } from "@sigma/node-border";
import { createNodeImageProgram } from "@sigma/node-image";
import Sigma from "sigma";
import { createNodeCompoundProgram } from "sigma/rendering";
import { pixelsAtHome, sizeDivisor } from "./camera.ts";
import { ClaimEdgeProgram } from "./edge-program.ts";
import { drawEdge, drawNode } from "./reducers.ts";
import type { Scene } from "./scene.ts";

/** Name of the 2D layer for names, words and marks. */
const WORDS = "words";

function nodeProgram() {
  const pixels = "pixels" as const;
  const image = createNodeImageProgram({
    size: { mode: "force", value: 128 },
    debounceTimeout: 20,
    crossOrigin: null,
  });
  const rings = createNodeBorderProgram({
    borders: [
      { size: { attribute: "haloWidth", defaultValue: 0, mode: pixels }, color: { attribute: "halo" } },
      { size: { attribute: "gapWidth", defaultValue: 0, mode: pixels }, color: { attribute: "gap" } },
      { size: { attribute: "ringWidth", defaultValue: 0, mode: pixels }, color: { attribute: "ring" } },
      { size: { fill: true }, color: { transparent: true } },
    ],
  });
  return createNodeCompoundProgram([image, rings]);
}

/** A Sigma over the scene's graph. Nothing is drawn by Sigma's own label layers: words are placed by us. */
export function createSigma(scene: Scene, container: HTMLElement): Sigma {
  const sigma: Sigma = new Sigma(scene.graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "entity",
    defaultEdgeType: "claimed",
    nodeProgramClasses: { entity: nodeProgram() },
    edgeProgramClasses: { claimed: ClaimEdgeProgram },
    nodeReducer: (id, place) => ({ ...place, ...drawNode(scene, id) }),
    edgeReducer: (id) => drawEdge(scene, id),
    enableEdgeEvents: true,
    renderLabels: false,
    renderEdgeLabels: false,
    defaultDrawNodeHover: () => {},
    doubleClickZoomingRatio: 1,
    stagePadding: 0,
    minCameraRatio: 0.05,
    maxCameraRatio: 12,
    zoomingRatio: 1.4,
  });
  sigma.createCanvasContext(WORDS, { style: { pointerEvents: "none" } });
  sigma.resize(true);
  sigma.setSetting("zoomToSizeRatioFunction", (ratio) => sizeDivisor(pixelsAtHome(sigma), ratio));
  return sigma;
}

/** The 2D context of the words' layer. */
export function wordsContext(sigma: Sigma): CanvasRenderingContext2D {
  const context = sigma.getCanvases()[WORDS]?.getContext("2d");
  if (context == null) throw new Error("The layer for words has no 2D context.");
  return context;
}
