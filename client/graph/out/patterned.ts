/** Lines in the patterns of the edge program's shader, as SVG paths. */
import { PATTERNS } from "../look.ts";
import { element } from "./xml.ts";

/** A line in its pattern; two lines are one wide line with a strip of paper on it, as the shader's measures say. */
export function patterned(d: string, width: number, pattern: number, colour: string, paper: string): string {
  const plain = { d, fill: "none", stroke: colour, "stroke-width": width };
  if (pattern === PATTERNS.dotted) {
    const dots = { "stroke-linecap": "round", "stroke-dasharray": `0 ${width * 2.1}` };
    return element("path", { ...plain, "stroke-width": Math.max(width, 2.2), ...dots });
  }
  if (pattern === PATTERNS.dashed) return element("path", { ...plain, "stroke-dasharray": "9 5" });
  if (pattern === PATTERNS.solid) return element("path", plain);
  return element("path", plain) + element("path", { ...plain, stroke: paper, "stroke-width": width * 0.36 });
}
