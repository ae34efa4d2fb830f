/** The curve of an edge as SVG path data: exact, since each half of it is a cubic. Its formula is that of `curve.ts`. */
import type { Point } from "../curve.ts";
import { type Arc, along } from "../frame.ts";
import { short } from "./xml.ts";

type Cubic = readonly [Point, Point, Point, Point];

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** Control points of one half, in the arc's own frame: x along it, y out of it. */
function halves({ source, target, bow }: Arc): readonly [Cubic, Cubic] {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.hypot(dx, dy) || 1;
  const at = (t: number, out: number): Point => ({
    x: source.x + dx * t - (dy / length) * out,
    y: source.y + dy * t + (dx / length) * out,
  });
  return [
    [at(0, 0), at(1 / 6, bow), at(1 / 3, bow), at(1 / 2, bow)],
    [at(1 / 2, bow), at(2 / 3, bow), at(5 / 6, bow), at(1, 0)],
  ];
}

/** The part of a cubic from `from` to `to`, by de Casteljau. */
function cut(cubic: Cubic, from: number, to: number): Cubic {
  const blossom = (a: number, b: number, c: number): Point => {
    const [p, q, r, s] = cubic;
    const [pq, qr, rs] = [between(p, q, a), between(q, r, a), between(r, s, a)];
    return between(between(pq, qr, b), between(qr, rs, b), c);
  };
  return [blossom(from, from, from), blossom(from, from, to), blossom(from, to, to), blossom(to, to, to)];
}

/** Where on the arc, from its middle towards an end, it comes within `radius` of that end's centre. */
function meets(arc: Arc, end: 0 | 1, radius: number): number {
  const centre = end === 1 ? arc.target : arc.source;
  let [near, far] = [0.5, end as number];
  for (let i = 0; i < 30; i++) {
    const t = (near + far) / 2;
    const { x, y } = along(arc, t);
    if (Math.hypot(x - centre.x, y - centre.y) > radius) near = t;
    else far = t;
  }
  return near;
}

const pair = ({ x, y }: Point) => `${short(x)} ${short(y)}`;

export interface Stroke {
  /** The line from the source's rim to the foot of the head. */
  readonly line: string;
  /** The head, its tip on the target's rim. */
  readonly head: string;
}

/** The arc of an edge `width` pixels wide. The head's size is that of the edge program's shader. */
export function strokeOf(arc: Arc, width: number): Stroke {
  const [long, wing] = [7 + 1.6 * width, 3 + 0.8 * width];
  const [from, foot, tip] = [
    meets(arc, 0, arc.source.radius + 1),
    meets(arc, 1, arc.target.radius + long),
    meets(arc, 1, arc.target.radius),
  ];
  const [first, second] = halves(arc);
  const [a, b] = [cut(first, 2 * from, 1), cut(second, 0, 2 * foot - 1)];
  const rest = ([, p, q, r]: Cubic) => `C${pair(p)} ${pair(q)} ${pair(r)}`;
  const [base, top] = [along(arc, foot), along(arc, tip)];
  const size = Math.hypot(top.x - base.x, top.y - base.y) || 1;
  const aside = { x: (-(top.y - base.y) / size) * wing, y: ((top.x - base.x) / size) * wing };
  const corner = (sign: number): Point => ({ x: base.x + sign * aside.x, y: base.y + sign * aside.y });
  return {
    line: `M${pair(a[0])}${rest(a)}${rest(b)}`,
    head: `M${pair(top)}L${pair(corner(1))}L${pair(corner(-1))}Z`,
  };
}
