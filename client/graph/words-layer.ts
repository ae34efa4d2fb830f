/** The layer of words, written after each frame: whole where that is quick, else carried along until the picture rests. */
import type Sigma from "sigma";
import type { Disc } from "./frame.ts";
import { frameOf } from "./frame.ts";
import { createMeasure, inkLettering } from "./ink.ts";
import { type Lettering, letteringOf, type Word } from "./lettering.ts";
import { inkPins } from "./pins.ts";
import type { Scene } from "./scene.ts";
import { wordsContext } from "./sigma.ts";

/** With more nodes and edges on screen than this, a moving picture only takes its names along. */
const MANY = 2500;
/** Milliseconds without a frame after which the picture rests. */
const REST = 160;

interface Written {
  readonly lettering: Lettering;
  readonly discs: ReadonlyMap<string, Disc>;
}

/** Names at their places beside discs that have moved; whose disc has left the screen is left out. */
function carried({ lettering, discs }: Written, sigma: Sigma): Word[] {
  return lettering.words.flatMap((word) => {
    const [before, display] = [discs.get(word.of), sigma.getNodeDisplayData(word.of)];
    if (before === undefined || display === undefined) return [];
    const { x, y } = sigma.framedGraphToViewport(display);
    return [{ ...word, at: { x: word.at.x + x - before.x, y: word.at.y + y - before.y } }];
  });
}

/** Writes words and pins after each frame, for as long as the Sigma lives. */
export function bindWords(sigma: Sigma, scene: Scene): void {
  const context = wordsContext(sigma);
  const measure = createMeasure(context);
  let last: Written | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const whole = () => {
    const frame = frameOf(sigma, scene);
    const lettering = letteringOf(scene, frame, measure);
    inkLettering(context, lettering, scene.palette, measure);
    inkPins(context, frame, scene);
    last = { lettering, discs: frame.discs };
  };
  sigma.on("afterRender", () => {
    clearTimeout(timer);
    const { shownNodes, shownEdges } = scene.emphasis;
    if (last === null || shownNodes.size + shownEdges.size <= MANY) return whole();
    inkLettering(context, { words: carried(last, sigma), marks: [] }, scene.palette, measure);
    timer = setTimeout(whole, REST);
  });
  sigma.on("kill", () => clearTimeout(timer));
}
