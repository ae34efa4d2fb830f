/** ForceAtlas2, driven round by round so that it can say how far it is and be stopped; then no-overlap. */
import defaults from "graphology-layout-forceatlas2/defaults.js";
import helpers from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Course, Places, Shape } from "../bodies.ts";
import { composed } from "../composition.ts";
import { partsOf, sideBySide } from "../parts.ts";
import { type Masses, massesOf, part, placesOf } from "./masses.ts";

/** Chosen so that two plain neighbours come to rest some 150 pixels apart. */
const REPULSION = 2600;
const GRAVITY = 1;
/** Nodes times rounds between two looks at whether to stop: some tens of milliseconds. */
const BETWEEN_LOOKS = 25_000;

/** Rounds of ForceAtlas2: many for a small graph, fewer for a big one, never decided by the clock. */
function roundsFor(order: number): number {
  return Math.round(Math.max(40, Math.min(700, 400_000 / order)));
}

function* pull(masses: Masses): Course<void> {
  const settings = {
    ...defaults,
    scalingRatio: REPULSION,
    gravity: GRAVITY,
    slowDown: 1 + Math.log(masses.order),
    barnesHutOptimize: masses.order > 500,
    barnesHutTheta: 1.2,
  };
  const rounds = roundsFor(masses.order);
  const pause = Math.max(1, Math.round(BETWEEN_LOOKS / masses.order));
  const { nodes, edges } = helpers.graphToByteArrays(masses, () => 1);
  for (let round = 1; round <= rounds; round++) {
    iterate(settings, nodes, edges);
    if (round % pause === 0 && (yield round / rounds)) break;
  }
  helpers.assignLayoutChanges(masses, nodes, null);
}

function* fresh(shape: Shape): Course<Places> {
  const masses = massesOf(shape);
  yield* pull(masses);
  const places = composed(new Map(masses.mapNodes((id, { x, y }) => [id, { x, y }])), shape);
  masses.updateEachNodeAttributes((id, mass) => ({ ...mass, ...places.get(id) }));
  part(masses);
  return placesOf(masses, shape.bodies);
}

function* around(shape: Shape): Course<Places> {
  const masses = massesOf(shape);
  yield* pull(masses);
  part(masses);
  return placesOf(masses, shape.bodies);
}

/** By connection. Parts that nothing joins are laid out each for itself; beside fixed bodies all are one. */
export function* byForces(shape: Shape): Course<Places> {
  if (shape.bodies.some((body) => body.fixed)) return yield* around(shape);
  const laidOut: Places[] = [];
  for (const part of partsOf(shape)) laidOut.push(yield* fresh(part));
  return sideBySide(laidOut, shape.wide);
}

/** Only what overlaps moves. */
export function pushedApart({ bodies }: Shape): Places {
  const masses = massesOf({ bodies, bonds: [] });
  part(masses);
  return placesOf(masses, bodies);
}
