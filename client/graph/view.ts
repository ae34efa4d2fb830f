/** What part of the picture is seen: fits everything until somebody pans or zooms, and again when asked. */
import type Sigma from "sigma";
import { fitting } from "./camera.ts";
import type { Insets } from "./insets.ts";
import { lookout, lookoutOf, stateFor } from "./lookout.ts";
import type { Scene } from "./scene.ts";

export interface View {
  /** Shows everything, whatever was held or wanted before. */
  readonly fit: () => void;
  /** Comes to rest after a layout: where an address wants it, else where everything is shown; glides unless told to jump. */
  readonly rest: (how?: "glide" | "jump") => void;
  /** Fits again only if nobody has panned or zoomed since the last fit: for resizes and new panels. */
  readonly refit: () => void;
  readonly zoom: (factor: number) => void;
  readonly keepFree: (insets: Insets) => void;
}

/** A camera that has come to rest for so long is noted. */
const NOTED_AFTER_MS = 250;
const GLIDE = { duration: 260 };

/** Whether whoever uses it has asked for no motion. */
function still(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function createView(sigma: Sigma, scene: Scene): View {
  const camera = sigma.getCamera();
  let ours = false;
  let moved = false;
  let noting: ReturnType<typeof setTimeout> | undefined;
  const note = () => lookout.setState({ held: lookoutOf(sigma), wanted: null });
  camera.on("updated", () => {
    if (ours) return;
    moved = true;
    clearTimeout(noting);
    noting = setTimeout(note, NOTED_AFTER_MS);
  });
  sigma.on("kill", () => clearTimeout(noting));
  const go = (how: "glide" | "jump") => {
    ours = true;
    clearTimeout(noting);
    const { wanted } = lookout.getState();
    moved = wanted !== null;
    lookout.setState({ held: wanted });
    const state = wanted === null ? fitting(sigma, scene) : stateFor(sigma, wanted);
    const done = () => {
      ours = false;
    };
    if (how === "glide" && !still()) camera.animate(state, GLIDE, done);
    else {
      camera.setState(state);
      done();
    }
  };
  return {
    fit: () => {
      lookout.setState({ wanted: null });
      go("glide");
    },
    rest: (how = "glide") => go(how),
    refit: () => {
      if (!moved) go("jump");
    },
    zoom: (factor) => {
      moved = true;
      void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, GLIDE);
    },
    keepFree: (given) => {
      scene.insets = given;
      if (!moved) go("jump");
    },
  };
}
