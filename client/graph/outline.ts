/** A shape in a form that travels to the worker and back at once: numbers in arrays, edges by the numbers of their ends. */
import { ENTITY_KIND_NAMES } from "#domain/kinds.ts";
import type { Body, Bond, Places, Shape } from "./bodies.ts";

export interface Outline extends Pick<Shape, "wide" | "how"> {
  readonly ids: readonly string[];
  /** For each body: x, y, room, 1 if fixed, number of its kind, latitude, longitude (NaN where not known). */
  readonly bodies: Float64Array;
  /** For each edge: numbers of its source and its target, 1 if something passes along it. */
  readonly edges: Int32Array;
}

export const A_BODY = 7;
export const AN_EDGE = 3;

function bodyAt({ ids, bodies }: Outline, i: number): Body {
  const [x = 0, y = 0, room = 0, fixed = 0, kind = 0, lat = Number.NaN, lon = Number.NaN] = bodies.subarray(
    i * A_BODY,
    (i + 1) * A_BODY,
  );
  return {
    id: ids[i] ?? "",
    kind: ENTITY_KIND_NAMES[kind] ?? "event",
    x,
    y,
    room,
    fixed: fixed === 1,
    coordinates: Number.isNaN(lat) ? null : { lat, lon },
  };
}

function bondsOf({ ids, edges }: Outline): Bond[] {
  const bonds = new Map<number, { a: string; b: string; count: number; net: number }>();
  for (let at = 0; at < edges.length; at += AN_EDGE) {
    const [source = 0, target = 0, passes = 0] = edges.subarray(at, at + AN_EDGE);
    const [from, to] = [ids[source] ?? "", ids[target] ?? ""];
    const forth = from < to;
    const key = forth ? source * ids.length + target : target * ids.length + source;
    const bond = bonds.get(key) ?? { a: forth ? from : to, b: forth ? to : from, count: 0, net: 0 };
    bond.count += 1;
    bond.net += forth ? passes : -passes;
    bonds.set(key, bond);
  }
  return [...bonds.values()];
}

/** The shape that an outline is of. */
export function shapeFrom(outline: Outline): Shape {
  const { ids, wide, how } = outline;
  return { bodies: ids.map((_, i) => bodyAt(outline, i)), bonds: bondsOf(outline), wide, how };
}

/** Places as x and y of each body in the outline's order. */
export function packed(places: Places, { ids }: Pick<Outline, "ids">): Float64Array {
  const pairs = new Float64Array(2 * ids.length);
  for (const [i, id] of ids.entries()) pairs.set([places[id]?.x ?? 0, places[id]?.y ?? 0], 2 * i);
  return pairs;
}

export function unpacked(pairs: Float64Array, { ids }: Pick<Outline, "ids">): Places {
  return Object.fromEntries(ids.map((id, i) => [id, { x: pairs[2 * i] ?? 0, y: pairs[2 * i + 1] ?? 0 }]));
}
