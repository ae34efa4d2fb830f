/** A page that draws a generated graph by our canvas or by a bare Sigma, and says how long its script took. */
import "@mantine/core/styles.css";
import { MantineProvider } from "@mantine/core";
import { MultiDirectedGraph } from "graphology";
import { createRoot } from "react-dom/client";
import type { Camera } from "sigma";
import Sigma from "sigma";
import { Canvas } from "#features/canvas/Canvas.tsx";
import { picture } from "#graph/picture.ts";
import { present } from "#graph/present.ts";
import { merge } from "#graph/session.ts";
import { generated } from "./graph.ts";

const query = new URLSearchParams(location.search);
const { fragment, places } = generated(Number(query.get("nodes")));

const found = document.getElementById("root");
if (found === null) throw new Error("The page has no root.");
const root: HTMLElement = found;

/** Milliseconds of script in the callbacks of animation frames since the last reset. */
const frames = { script: 0, count: 0 };
const request = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) =>
  request((time) => {
    const since = performance.now();
    callback(time);
    frames.script += performance.now() - since;
    frames.count += 1;
  });

const longest = { task: 0 };
new PerformanceObserver((entries) => {
  for (const { duration } of entries.getEntries()) longest.task = Math.max(longest.task, duration);
}).observe({ type: "longtask" });

const nextFrame = () => new Promise((resolve) => request(resolve));

function bare(): Camera {
  const graph = new MultiDirectedGraph();
  for (const { id, name } of fragment.nodes) {
    graph.addNode(id, { ...places[id], size: 8, label: name, color: "#3d566e" });
  }
  for (const { id, source, target } of fragment.edges) {
    graph.addEdgeWithKey(id, source, target, { size: 2.6, color: "#0a63b3" });
  }
  return new Sigma(graph, root).getCamera();
}

async function ours(): Promise<Camera> {
  picture.getState().amend((model) => ({ ...model, session: merge(model.session, fragment), places }));
  createRoot(root).render(
    <MantineProvider forceColorScheme="light">
      <div style={{ height: "100%" }}>
        <Canvas colorScheme="light" />
      </div>
    </MantineProvider>,
  );
  while (document.querySelector('[data-ready="true"]') === null) await nextFrame();
  if (present.stage === null) throw new Error("There is no stage.");
  return present.stage.camera;
}

/** Turns, zooms and pans, a step a frame; gives script milliseconds a frame, the median of the steps. */
async function follow(camera: Camera, steps: number): Promise<number> {
  const times: number[] = [];
  const home = camera.getState();
  for (let step = 0; step < steps; step++) {
    const turn = (2 * Math.PI * step) / steps;
    Object.assign(frames, { script: 0, count: 0 });
    camera.setState({
      x: home.x + 0.1 * Math.cos(turn),
      y: home.y + 0.1 * Math.sin(turn),
      ratio: home.ratio * (0.6 + 0.4 * Math.cos(turn)),
    });
    await nextFrame();
    times.push(frames.script);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(steps / 2)] ?? Number.NaN;
}

/** Asks for a whole new layout and gives the longest task of the main thread until it stands. */
async function layOut(): Promise<number> {
  longest.task = 0;
  const before = picture.getState().places;
  present.stage?.tidy("forces");
  while (picture.getState().places === before) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return longest.task;
}

async function run() {
  const since = performance.now();
  const camera = query.get("by") === "bare" ? bare() : await ours();
  await nextFrame();
  await nextFrame();
  const first = performance.now() - since;
  const script = await follow(camera, Number(query.get("steps")));
  window.gc?.();
  const heap = performance.memory.usedJSHeapSize / 2 ** 20;
  const task = query.get("layout") === null ? null : await layOut();
  return { first, script, heap, task };
}

declare global {
  interface Window {
    result?: Awaited<ReturnType<typeof run>>;
    gc?: () => void;
  }
  interface Performance {
    /** Chromium alone has it. */
    readonly memory: { readonly usedJSHeapSize: number };
  }
}

void run().then((result) => {
  window.result = result;
});
