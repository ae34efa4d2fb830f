/** The layout: ForceAtlas2, then no-overlap. Pure and deterministic; it runs in a worker. Everything is in pixels. */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import type { Bond, Places, Shape } from "./bodies.ts";
import { composed } from "./composition.ts";
import type { Point } from "./curve.ts";
import { LANE_GAP } from "./lanes.ts";
import { partsOf, sideBySide } from "./parts.ts";

interface Mass extends Point {
  x: number;
  y: number;
  size: number;
  fixed: boolean;
}
type Masses = UndirectedGraph<Mass>;

/** From this many nodes on, bundles are no longer given a body of their own. */
const MANY = 400;
/** Chosen so that two plain neighbours come to rest some 150 pixels apart. */
const REPULSION = 2600;
const GRAVITY = 1;

/** A bundle of parallel edges is a body too: it keeps other nodes out of the edges' way. */
function addBundle(masses: Masses, { a, b, count }: Bond): void {
  const [from, to] = [masses.getNodeAttributes(a), masses.getNodeAttributes(b)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const size = (count * LANE_GAP) / 2 + 8;
  masses.addNode(`${a}|${b}`, { ...middle, size, fixed: from.fixed && to.fixed });
  masses.addEdge(a, `${a}|${b}`);
  masses.addEdge(`${a}|${b}`, b);
}

function massesOf({ bodies, bonds }: Shape): Masses {
  const masses: Masses = new UndirectedGraph<Mass>();
  for (const { id, x, y, room, fixed } of bodies) masses.addNode(id, { x, y, size: room, fixed });
  for (const bond of bonds) {
    if (bond.a === bond.b) continue;
    if (bond.count > 1 && bodies.length < MANY) addBundle(masses, bond);
    else masses.addEdge(bond.a, bond.b);
  }
  return masses;
}

/** Rounds of ForceAtlas2: many for a small graph, fewer for a big one, never decided by the clock. */
function roundsFor(order: number): number {
  return Math.round(Math.max(40, Math.min(700, 400_000 / order)));
}

function pull(masses: Masses): void {
  forceAtlas2.assign(masses, {
    iterations: roundsFor(masses.order),
    settings: {
      scalingRatio: REPULSION,
      gravity: GRAVITY,
      slowDown: 1 + Math.log(masses.order),
      barnesHutOptimize: masses.order > 500,
      barnesHutTheta: 1.2,
    },
  });
}

/** No-overlap moves everything, so fixed bodies are put back after each of a few short runs. */
function part(masses: Masses): void {
  const fixed = new Map(
    masses.filterNodes((_, { fixed }) => fixed).map((id) => [id, masses.getNodeAttributes(id)]),
  );
  const places = new Map([...fixed].map(([id, { x, y }]) => [id, { x, y }]));
  const runs = fixed.size === 0 ? 1 : 6;
  for (let run = 0; run < runs; run++) {
    noverlap.assign(masses, {
      maxIterations: 300 / runs,
      settings: { margin: 10, ratio: 1, expansion: 1.05 },
    });
    for (const [id, place] of places) masses.mergeNodeAttributes(id, place);
  }
}

/** Fixed bodies keep their own numbers: the forces reckon in single precision. */
function placesOf(masses: Masses, { bodies }: Shape): Places {
  return Object.fromEntries(
    bodies.map(({ id, fixed, ...own }) => {
      const { x, y } = fixed ? own : masses.getNodeAttributes(id);
      return [id, { x, y }];
    }),
  );
}

function fresh(shape: Shape): Places {
  const masses = massesOf(shape);
  pull(masses);
  const places = composed(new Map(masses.mapNodes((id, { x, y }) => [id, { x, y }])), shape);
  masses.updateEachNodeAttributes((id, mass) => ({ ...mass, ...places.get(id) }));
  part(masses);
  return placesOf(masses, shape);
}

function around(shape: Shape): Places {
  const masses = massesOf(shape);
  pull(masses);
  part(masses);
  return placesOf(masses, shape);
}

/** Places for all bodies. The same shape gives the same places; fixed bodies are left where they are. */
export function layOut(shape: Shape): Places {
  if (shape.bodies.some((body) => body.fixed)) return around(shape);
  return sideBySide(partsOf(shape).map(fresh), shape.wide);
}
