/** Lays out a shape the way it asks for. Pure and deterministic; it runs in a worker. Everything is in pixels. */
import { type Course, finished, type Places, type Shape } from "./bodies.ts";
import { onCircle } from "./layouts/circle.ts";
import { byForces, pushedApart } from "./layouts/forces.ts";
import { onMap } from "./layouts/map.ts";
import type { LayoutName } from "./layouts/names.ts";
import { byFlow, byKind } from "./layouts/ranks.ts";

const AT_ONCE: Readonly<Record<Exclude<LayoutName, "forces">, (shape: Shape) => Places>> = {
  circle: onCircle,
  kinds: byKind,
  flow: byFlow,
  map: onMap,
  apart: pushedApart,
};

/** The order things were loaded in must not show. */
function sorted(shape: Shape): Shape {
  const keyed = shape.bonds.map((bond) => ({ bond, key: bond.a + bond.b }));
  return {
    ...shape,
    bodies: shape.bodies.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    bonds: keyed.sort((p, q) => (p.key < q.key ? -1 : 1)).map(({ bond }) => bond),
  };
}

/** Fixed bodies stay exactly where they are, whatever the layout had in mind for them. */
function withFixed(places: Places, { bodies }: Shape): Places {
  const fixed = bodies.filter((body) => body.fixed).map(({ id, x, y }) => [id, { x, y }]);
  return { ...places, ...Object.fromEntries(fixed) };
}

/** Places for all bodies, in a course that can be watched and stopped. */
export function* layingOut(shape: Shape): Course<Places> {
  const given = sorted(shape);
  const places = given.how === "forces" ? yield* byForces(given) : AT_ONCE[given.how](given);
  return withFixed(places, given);
}

/** Places for all bodies. The same shape gives the same places; fixed bodies are left where they are. */
export function layOut(shape: Shape): Places {
  return finished(layingOut(shape));
}
