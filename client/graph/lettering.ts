/** Which words and marks a frame carries and where: names of nodes first, then marks of dispute, then words on edges. */

import type { Point } from "./curve.ts";
import { type Arc, along, type Disc, type Frame, trace } from "./frame.ts";
import { LANE_GAP } from "./lanes.ts";
import { type Box, boxAround, place, type Wish } from "./placement.ts";
import { edgeOf, isFadedEdge, isFadedNode, isPicked, isPointed, nodeOf, type Scene } from "./scene.ts";
import { edgeLabel, inLines } from "./words.ts";

export type Hand = "name" | "alias" | "edge";

export interface Word {
  readonly lines: readonly string[];
  readonly hand: Hand;
  readonly at: Point;
  readonly faded: boolean;
}

export interface Mark {
  readonly at: Point;
  readonly faded: boolean;
}

export interface Lettering {
  readonly words: readonly Word[];
  readonly marks: readonly Mark[];
}

/** Width of a text in pixels in a hand. */
export type Measure = (text: string, hand: Hand) => number;

export const LINE_HEIGHT: Readonly<Record<Hand, number>> = { name: 17, alias: 17, edge: 14 };
export const MARK_RADIUS = 6.5;

/** Most names, and most edges with words of their own, in one frame. */
const MOST_NAMES = 140;
const MOST_EDGES = 60;
const MARK_SPOTS = [0.2, 0.25, 0.15, 0.3, 0.36, 0.5, 0.64];
const WORD_SPOTS = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.27, 0.73];

const centre = (box: Box): Point => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

function nameSpots({ x, y, radius }: Disc, width: number, height: number): Box[] {
  const [side, stack] = [radius + 5 + width / 2, radius + 2 + height / 2];
  const diagonal = radius * 0.72;
  const centres = [
    { x, y: y + stack },
    { x: x + side, y },
    { x: x - side, y },
    { x, y: y - stack },
    { x: x + diagonal + width / 2 + 2, y: y + diagonal + 8 },
    { x: x - diagonal - width / 2 - 2, y: y + diagonal + 8 },
    { x: x + diagonal + width / 2 + 2, y: y - diagonal - 8 },
    { x: x - diagonal - width / 2 - 2, y: y - diagonal - 8 },
  ];
  return centres.map((point) => boxAround(point, width, height));
}

function importance(scene: Scene, disc: Disc): number {
  const marked = isPicked(scene, disc.id) || isPointed(scene, disc.id);
  return (marked ? 2000 : 0) + (isFadedNode(scene, disc.id) ? 0 : 1000) + disc.radius;
}

interface Name {
  readonly lines: readonly string[];
  readonly hand: Hand;
}

function nameOf(scene: Scene, id: string): Name {
  const node = nodeOf(scene, id);
  return { lines: inLines(node?.name ?? id), hand: node?.identified === false ? "alias" : "name" };
}

function nameWish(scene: Scene, disc: Disc, { lines, hand }: Name, measure: Measure): Wish {
  const width = Math.max(...lines.map((line) => measure(line, hand)));
  return {
    id: disc.id,
    spots: nameSpots(disc, width, lines.length * LINE_HEIGHT[hand]),
    must: isPicked(scene, disc.id) || isPointed(scene, disc.id),
  };
}

function namesOf(
  scene: Scene,
  frame: Frame,
  measure: Measure,
  taken: Box[],
  lines: readonly Point[],
): Word[] {
  const discs = [...frame.discs.values()]
    .map((disc) => ({ disc, weight: importance(scene, disc) }))
    .sort((a, b) => b.weight - a.weight || (a.disc.id < b.disc.id ? -1 : 1))
    .slice(0, MOST_NAMES)
    .map(({ disc }) => disc);
  const names = new Map(discs.map(({ id }) => [id, nameOf(scene, id)]));
  const wishes = discs.map((disc) =>
    nameWish(scene, disc, names.get(disc.id) ?? nameOf(scene, disc.id), measure),
  );
  return written(
    wishes,
    place(wishes, taken, () => lines),
  ).map(({ id, at }) => ({
    ...(names.get(id) ?? nameOf(scene, id)),
    at,
    faded: isFadedNode(scene, id),
  }));
}

function written(wishes: readonly Wish[], given: ReadonlyMap<string, number>): { id: string; at: Point }[] {
  return wishes.flatMap(({ id, spots }) => {
    const box = spots[given.get(id) ?? -1];
    return box === undefined ? [] : [{ id, at: centre(box) }];
  });
}

/** Where marks of dispute may stand: a name had better leave room for them. */
function disputedSpots(scene: Scene, arcs: readonly Arc[]): Point[] {
  const disputed = arcs.filter(({ id }) => edgeOf(scene, id)?.disputed === true);
  return disputed.flatMap((arc) => MARK_SPOTS.map((t) => along(arc, t)));
}

function marksOf(scene: Scene, arcs: readonly Arc[], taken: Box[]): Mark[] {
  const side = 2 * MARK_RADIUS + 1;
  const wishes = arcs
    .filter(({ id }) => edgeOf(scene, id)?.disputed === true)
    .map((arc) => ({
      id: arc.id,
      spots: MARK_SPOTS.map((t) => boxAround(along(arc, t), side, side)),
      must: true,
    }));
  const given = place(wishes, taken, () => []);
  return written(wishes, given).map(({ id, at }) => ({ at, faded: isFadedEdge(scene, id) }));
}

/** On the line; beside it only where no parallel line could be taken for the one that is meant. */
function wordSpots(arc: Arc, crowded: boolean, width: number): Box[] {
  const shifts = crowded ? [0] : [0, -12, 12];
  return shifts.flatMap((shift) =>
    WORD_SPOTS.map((t) => {
      const { x, y } = along(arc, t);
      return boxAround({ x, y: y + shift }, width, LINE_HEIGHT.edge);
    }),
  );
}

function edgeWords(
  scene: Scene,
  arcs: readonly Arc[],
  measure: Measure,
  taken: Box[],
  traces: Traces,
): Word[] {
  const texts = new Map(
    arcs.flatMap(({ id }) => {
      const edge = edgeOf(scene, id);
      const several = scene.bundles.get(id)?.members.length;
      if (several !== undefined) return [[id, `${several} edges`] as const];
      return edge === undefined ? [] : [[id, edgeLabel(edge)] as const];
    }),
  );
  const wishes: Wish[] = arcs.map((arc) => {
    const width = measure(texts.get(arc.id) ?? "", "edge");
    const crowded = (scene.lanes.get(arc.id)?.reach ?? 0) > LANE_GAP;
    const spots = wordSpots(arc, crowded, width + 4);
    return { id: arc.id, spots, must: isPointed(scene, arc.id) };
  });
  const given = place(wishes, taken, (id) =>
    traces.flatMap((trace) => (trace.id === id ? [] : trace.points)),
  );
  return written(wishes, given).map(({ id, at }) => ({
    lines: [texts.get(id) ?? ""],
    hand: "edge",
    at,
    faded: false,
  }));
}

type Traces = readonly { readonly id: string; readonly points: readonly Point[] }[];

/** All words and marks of a frame; no two of them collide, save what is pointed at, and marks of dispute when there is no room. */
export function letteringOf(scene: Scene, frame: Frame, measure: Measure): Lettering {
  const near = frame.arcs.filter(({ id }) => !isFadedEdge(scene, id));
  const worded =
    near.length <= MOST_EDGES ? near : near.filter(({ id }) => isPicked(scene, id) || isPointed(scene, id));
  const traces = worded.map((arc) => ({ id: arc.id, points: trace(arc) }));
  const discs = frame.discs.size > 300 ? [] : [...frame.discs.values()];
  const taken: Box[] = [...frame.walls, ...discs.map((d) => boxAround(d, 1.8 * d.radius, 1.8 * d.radius))];
  const lines = [...traces.flatMap((t) => t.points), ...disputedSpots(scene, near)];
  const names = namesOf(scene, frame, measure, taken, lines);
  const marks = marksOf(scene, frame.arcs.length <= 4 * MOST_EDGES ? frame.arcs : near, taken);
  return { words: [...names, ...edgeWords(scene, worded, measure, taken, traces)], marks };
}
