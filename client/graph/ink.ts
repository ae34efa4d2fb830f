/** Writes a frame's words and marks on a 2D canvas. */
import { mix } from "./colour.ts";
import { type Hand, type Lettering, type Mark, MARK_RADIUS, type Measure, type Word } from "./lettering.ts";
import { DISPUTE_SIGN } from "./look.ts";
import type { Palette } from "./palette.ts";

const FAMILY = `system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif`;
const FONTS: Readonly<Record<Hand, string>> = {
  name: `600 13px ${FAMILY}`,
  alias: `italic 500 13px ${FAMILY}`,
  edge: `500 11px ${FAMILY}`,
};
/** Share of ground in faded words: they stay legible for whoever looks for them. */
const FADED_INK = 0.62;

/** Measures texts with a canvas, each only once. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text, hand) => {
    const key = `${hand}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = FONTS[hand];
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

function write(context: CanvasRenderingContext2D, { text, hand, at, faded }: Word, palette: Palette): void {
  const ink = hand === "edge" ? palette.softInk : palette.ink;
  context.font = FONTS[hand];
  context.strokeStyle = palette.paper;
  context.lineWidth = hand === "edge" ? 4 : 4.5;
  context.strokeText(text, at.x, at.y);
  context.fillStyle = faded ? mix(ink, palette.paper, FADED_INK) : ink;
  context.fillText(text, at.x, at.y);
}

function stamp(context: CanvasRenderingContext2D, { at, faded }: Mark, palette: Palette): void {
  const colour = faded ? mix(palette.dispute, palette.paper, 0.75) : palette.dispute;
  context.beginPath();
  context.arc(at.x, at.y, MARK_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = palette.paper;
  context.fill();
  context.lineWidth = 1.4;
  context.strokeStyle = colour;
  context.stroke();
  context.font = `700 11px ${FAMILY}`;
  context.fillStyle = colour;
  context.fillText(DISPUTE_SIGN, at.x, at.y + 0.5);
}

/** Clears the canvas and writes everything. */
export function inkLettering(context: CanvasRenderingContext2D, lettering: Lettering, palette: Palette): void {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const mark of lettering.marks) stamp(context, mark, palette);
  for (const word of lettering.words) write(context, word, palette);
}
