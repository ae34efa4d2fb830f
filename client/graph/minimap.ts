/** The minimap: the whole picture small, with the outline of what is in view; there only while a part is out of view. */
import type Sigma from "sigma";
import { type Bounds, boundsOf } from "./camera.ts";
import type { Point } from "./curve.ts";
import { drawNode } from "./reducers.ts";
import type { Scene } from "./scene.ts";

/** Pixels left free at the minimap's sides. */
const PADDING = 8;
/** Pixels of screen by which the picture may stick out and still count as in view. */
const SLACK = 2;

interface Projection {
  readonly toMap: (place: Point) => Point;
  readonly fromMap: (spot: Point) => Point;
}

/** Between Sigma's framed places, whose y runs upwards, and pixels of a minimap of that size. */
function projectionOf(bounds: Bounds, width: number, height: number): Projection {
  const across = Math.max(bounds.right - bounds.left, 1e-6);
  const along = Math.max(bounds.bottom - bounds.top, 1e-6);
  const scale = Math.min((width - 2 * PADDING) / across, (height - 2 * PADDING) / along);
  const [x, y] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  return {
    toMap: (place) => ({ x: width / 2 + (place.x - x) * scale, y: height / 2 - (place.y - y) * scale }),
    fromMap: (spot) => ({ x: x + (spot.x - width / 2) / scale, y: y - (spot.y - height / 2) / scale }),
  };
}

interface Dot extends Point {
  readonly colour: string;
}

/** Whatever is shown, in the colour of its ring: the disc of somebody unidentified has the ground's. */
function dotsOf(sigma: Sigma, scene: Scene): Dot[] {
  return [...scene.emphasis.shownNodes].flatMap((id) => {
    const display = sigma.getNodeDisplayData(id);
    const { ring: colour } = drawNode(scene, id);
    return display === undefined || colour === undefined ? [] : [{ x: display.x, y: display.y, colour }];
  });
}

function corners({ left, right, top, bottom }: Bounds): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function isInView(sigma: Sigma, bounds: Bounds): boolean {
  const { width, height } = sigma.getDimensions();
  return corners(bounds)
    .map((corner) => sigma.framedGraphToViewport(corner))
    .every(({ x, y }) => x > -SLACK && y > -SLACK && x < width + SLACK && y < height + SLACK);
}

function inkOutline(context: CanvasRenderingContext2D, sigma: Sigma, toMap: Projection["toMap"]): void {
  const { width, height } = sigma.getDimensions();
  context.beginPath();
  for (const corner of corners({ left: 0, top: 0, right: width, bottom: height })) {
    const { x, y } = toMap(sigma.viewportToFramedGraph(corner));
    context.lineTo(x, y);
  }
  context.closePath();
  context.stroke();
}

/** Room for the minimap's pixels at the screen's density, drawn in pixels of the page. */
function inkOf(canvas: HTMLCanvasElement, { width, height }: DOMRect): CanvasRenderingContext2D | null {
  const density = window.devicePixelRatio;
  Object.assign(canvas, { width: Math.round(width * density), height: Math.round(height * density) });
  const context = canvas.getContext("2d");
  context?.scale(density, density);
  return context;
}

/** Shows, draws and follows; `dots` are taken anew only after Sigma has placed its nodes anew. */
function createDrawing(sigma: Sigma, scene: Scene, canvas: HTMLCanvasElement) {
  let dots: Dot[] | null = null;
  let bounds: Bounds = { left: 0, right: 1, top: 0, bottom: 1 };
  const projection = ({ width, height }: DOMRect) => projectionOf(bounds, width, height);
  const draw = () => {
    if (dots === null) {
      dots = dotsOf(sigma, scene);
      bounds = boundsOf(dots);
    }
    canvas.hidden = dots.length === 0 || isInView(sigma, bounds);
    if (canvas.hidden) return;
    const box = canvas.getBoundingClientRect();
    const context = inkOf(canvas, box);
    if (context === null) return;
    const { toMap } = projection(box);
    const side = dots.length > 400 ? 1.5 : 4;
    for (const dot of dots) {
      const { x, y } = toMap(dot);
      context.fillStyle = dot.colour;
      context.fillRect(x - side / 2, y - side / 2, side, side);
    }
    context.strokeStyle = scene.palette.focus;
    context.lineWidth = 2;
    inkOutline(context, sigma, toMap);
  };
  const forget = () => {
    dots = null;
  };
  return { draw, forget, projection };
}

/** Keeps a minimap on `canvas`, whose size the page gives; pressing and dragging on it moves the camera. Returns its end. */
export function bindMinimap(sigma: Sigma, scene: Scene, canvas: HTMLCanvasElement): () => void {
  const { draw, forget, projection } = createDrawing(sigma, scene, canvas);
  const ended = new AbortController();
  const go = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const box = canvas.getBoundingClientRect();
    const spot = { x: event.clientX - box.left, y: event.clientY - box.top };
    sigma.getCamera().setState(projection(box).fromMap(spot));
  };
  canvas.addEventListener("pointerdown", go, ended);
  canvas.addEventListener("pointermove", go, ended);
  sigma.on("afterProcess", forget);
  sigma.on("afterRender", draw);
  return () => {
    ended.abort();
    sigma.off("afterProcess", forget);
    sigma.off("afterRender", draw);
  };
}
