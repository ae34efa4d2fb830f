/** The picture as pixels: its SVG drawn once more, as many times as large as on screen. */
import type { Drawing } from "./svg.ts";

export const ENLARGEMENTS = [1, 2, 3, 4] as const;
export type Enlargement = (typeof ENLARGEMENTS)[number];

/** Text that an image loads from itself: the policy lets images come from nowhere else. */
function dataUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** A PNG of the drawing. Throws where the browser cannot make one as large. */
export async function pngOf({ svg, width, height }: Drawing, times: Enlargement): Promise<Blob> {
  const image = new Image(width * times, height * times);
  image.src = dataUrl(svg);
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * times;
  canvas.height = height * times;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null)
    throw new Error(`The browser cannot make a picture of ${canvas.width} × ${canvas.height} pixels.`);
  return blob;
}
