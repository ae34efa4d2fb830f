/** The graph that forces work on: a mass for each body and for each bundle of parallel edges. Everything is in pixels. */
import { UndirectedGraph } from "graphology";
import noverlap from "graphology-layout-noverlap";
import type { Bond, Places, Shape } from "../bodies.ts";
import type { Point } from "../curve.ts";
import { LANE_GAP } from "../lanes.ts";

export interface Mass extends Point {
  x: number;
  y: number;
  size: number;
  fixed: boolean;
}
export type Masses = UndirectedGraph<Mass>;

/** From this many nodes on, bundles are no longer given a body of their own. */
const MANY = 400;
/** Rounds of no-overlap; a big picture gets fewer, since each takes long there. */
const PARTINGS = { few: 60, many: 300 };

/** A bundle of parallel edges is a body too: it keeps other nodes out of the edges' way. */
function addBundle(masses: Masses, { a, b, count }: Bond): void {
  const [from, to] = [masses.getNodeAttributes(a), masses.getNodeAttributes(b)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const size = (count * LANE_GAP) / 2 + 8;
  masses.addNode(`${a}|${b}`, { ...middle, size, fixed: from.fixed && to.fixed });
  masses.addEdge(a, `${a}|${b}`);
  masses.addEdge(`${a}|${b}`, b);
}

export function massesOf({ bodies, bonds }: Pick<Shape, "bodies" | "bonds">): Masses {
  const masses: Masses = new UndirectedGraph<Mass>();
  for (const { id, x, y, room, fixed } of bodies) masses.addNode(id, { x, y, size: room, fixed });
  for (const bond of bonds) {
    if (bond.a === bond.b) continue;
    if (bond.count > 1 && bodies.length < MANY) addBundle(masses, bond);
    else masses.addEdge(bond.a, bond.b);
  }
  return masses;
}

/** Moves what overlaps apart. It moves everything, so fixed bodies are put back after each of a few short runs. */
export function part(masses: Masses): void {
  const fixed = masses.filterNodes((_, mass) => mass.fixed).map((id) => [id, masses.getNodeAttributes(id)]);
  const places = new Map(fixed.map(([id, mass]) => [id as string, { ...(mass as Mass) }]));
  const runs = fixed.length === 0 ? 1 : 6;
  const rounds = masses.order > 2000 ? PARTINGS.few : PARTINGS.many;
  for (let run = 0; run < runs; run++) {
    noverlap.assign(masses, {
      maxIterations: rounds / runs,
      settings: { margin: 10, ratio: 1, expansion: 1.05 },
    });
    for (const [id, { x, y }] of places) masses.mergeNodeAttributes(id, { x, y });
  }
}

/** Fixed bodies keep their own numbers: the forces reckon in single precision. */
export function placesOf(masses: Masses, bodies: Shape["bodies"]): Places {
  return Object.fromEntries(
    bodies.map(({ id, fixed, ...own }) => {
      const { x, y } = fixed ? own : masses.getNodeAttributes(id);
      return [id, { x, y }];
    }),
  );
}
