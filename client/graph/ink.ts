/** Writes a frame's words and marks on a 2D canvas. */
import { mix } from "./colour.ts";
import {
  type Hand,
  type Lettering,
  LINE_HEIGHT,
  MARK_RADIUS,
  type Mark,
  type Measure,
  type Word,
} from "./lettering.ts";
import { DISPUTE_SIGN } from "./look.ts";
import type { Palette } from "./palette.ts";

const FAMILY = `system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif`;
/** CSS fonts of each hand. */
export const FONTS: Readonly<Record<Hand, string>> = {
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

/** Names get a halo that lets lines through between the letters; words on a line get a plate, which cuts it cleanly. */
function clear(context: CanvasRenderingContext2D, word: Word, palette: Palette, width: number): void {
  const height = LINE_HEIGHT[word.hand];
  context.fillStyle = palette.paper;
  context.beginPath();
  context.roundRect(word.at.x - width / 2 - 3, word.at.y - height / 2, width + 6, height, 4);
  context.fill();
}

function write(context: CanvasRenderingContext2D, word: Word, palette: Palette, measure: Measure): void {
  const { lines, hand, at, faded } = word;
  const ink = hand === "edge" ? palette.softInk : palette.ink;
  if (hand === "edge") clear(context, word, palette, measure(lines[0] ?? "", hand));
  context.font = FONTS[hand];
  context.strokeStyle = palette.paper;
  context.lineWidth = 4.5;
  for (const [i, line] of lines.entries()) {
    const y = at.y + (i - (lines.length - 1) / 2) * LINE_HEIGHT[hand];
    if (hand !== "edge") context.strokeText(line, at.x, y);
    context.fillStyle = faded ? mix(ink, palette.paper, FADED_INK) : ink;
    context.fillText(line, at.x, y);
  }
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
export function inkLettering(
  context: CanvasRenderingContext2D,
  lettering: Lettering,
  palette: Palette,
  measure: Measure,
): void {
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const word of lettering.words) write(context, word, palette, measure);
  for (const mark of lettering.marks) stamp(context, mark, palette);
}
