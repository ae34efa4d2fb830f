/** What part of the picture is seen: fits everything until somebody pans or zooms, and again when asked. */
import type Sigma from "sigma";
import { fitting } from "./camera.ts";
import type { Insets } from "./insets.ts";
import type { Scene } from "./scene.ts";

export interface View {
  /** Shows everything; glides there unless told to jump. */
  readonly fit: (how?: "glide" | "jump") => void;
  /** Fits again only if nobody has panned or zoomed since the last fit: for resizes and new panels. */
  readonly refit: () => void;
  readonly zoom: (factor: number) => void;
  readonly keepFree: (insets: Insets) => void;
}

const GLIDE = { duration: 260 };

/** Whether whoever uses it has asked for no motion. */
function still(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function createView(sigma: Sigma, scene: Scene): View {
  const camera = sigma.getCamera();
  let ours = false;
  let moved = false;
  camera.on("updated", () => {
    if (!ours) moved = true;
  });
  const go = (how: "glide" | "jump") => {
    ours = true;
    moved = false;
    const state = fitting(sigma, scene);
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
    fit: (how = "glide") => go(how),
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
