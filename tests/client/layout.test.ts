/** The layout gives the same graph the same picture, keeps bodies apart, and leaves what stands where it is. */
import { describe, expect, it } from "vitest";
import type { Body, Places, Shape } from "#graph/bodies.ts";
import { createPictureGraph, keepInStep } from "#graph/build.ts";
import { lanesOf } from "#graph/lanes.ts";
import { layingOut, layOut } from "#graph/layout.ts";
import { project } from "#graph/layouts/map.ts";
import { LAYOUT_NAMES, type LayoutName } from "#graph/layouts/names.ts";
import { shapeFrom } from "#graph/outline.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { outlineOf } from "#graph/shape.ts";
import { edgeNamed, NETWORK } from "#tests/fixtures/network.ts";

const session = merge(EMPTY_SESSION, NETWORK);

function shape(fragment = NETWORK, free?: ReadonlySet<string>, how: LayoutName = "forces") {
  const graph = createPictureGraph();
  keepInStep(graph, merge(EMPTY_SESSION, fragment));
  return shapeFrom(outlineOf(graph, session, free ?? new Set(graph.nodes()), { wide: 1.5, how }));
}

function overlaps(bodies: readonly Body[], places: Places): string[] {
  return bodies.flatMap((a, i) =>
    bodies.slice(i + 1).flatMap((b) => {
      const [p, q] = [places[a.id], places[b.id]];
      if (p === undefined || q === undefined) return [`${a.id} or ${b.id} has no place`];
      return Math.hypot(p.x - q.x, p.y - q.y) < a.room + b.room ? [`${a.id} on ${b.id}`] : [];
    }),
  );
}

describe("layOut", () => {
  it("gives the same places, whatever order the fragment came in", () => {
    const turned = { nodes: [...NETWORK.nodes].reverse(), edges: [...NETWORK.edges].reverse() };
    expect(layOut(shape(turned))).toEqual(layOut(shape()));
  });

  it("keeps all bodies apart, parts that nothing joins included", () => {
    const given = shape();
    expect(overlaps(given.bodies, layOut(given))).toEqual([]);
  });

  it("turns the strongest bundle level and gives its edges room", () => {
    const { "country:KP": a, "country:RU": b } = layOut(shape());
    if (a === undefined || b === undefined) throw new Error("the two countries have no places");
    expect(Math.abs(a.y - b.y)).toBeLessThan(0.2 * Math.abs(a.x - b.x));
    expect(Math.abs(a.x - b.x)).toBeGreaterThan(200);
  });

  it("leaves fixed bodies exactly where they were", () => {
    const given = shape(NETWORK, new Set(["bloc:EU"]));
    const places = layOut(given);
    for (const { id, x, y, fixed } of given.bodies) if (fixed) expect(places[id]).toEqual({ x, y });
    expect(places["bloc:EU"]).toBeDefined();
  });

  it("lays out nothing as nothing", () => {
    expect(layOut({ bodies: [], bonds: [], wide: 1, how: "forces" })).toEqual({});
  });
});

/** Plain bodies, each joined to the next. */
function ring(count: number): Shape {
  const id = (i: number) => `place:${i % count}`;
  const bodies = Array.from({ length: count }, (_, i): Body => {
    const [x, y] = [Math.cos(i) * i, Math.sin(i) * i];
    return { id: id(i), kind: "place", x, y, room: 20, fixed: false, coordinates: null };
  });
  const bonds = bodies.map((_, i) => ({ a: id(i), b: id(i + 1), count: 1, net: 0 }));
  return { bodies, bonds, wide: 1.5, how: "forces" };
}

/** The network with Najin and the two countries at their coordinates. */
function located(): Shape {
  const given = shape(NETWORK, undefined, "map");
  const at: Record<string, Body["coordinates"]> = {
    "country:KP": { lat: 39, lon: 125.75 },
    "country:RU": { lat: 55.76, lon: 37.62 },
    "port:KPRJN": { lat: 42.24, lon: 130.3 },
  };
  return { ...given, bodies: given.bodies.map((body) => ({ ...body, coordinates: at[body.id] ?? null })) };
}

describe("the named layouts", () => {
  const at = (places: Places, id: string) => {
    const place = places[id];
    if (place === undefined) throw new Error(`${id} has no place`);
    return place;
  };

  it.each(LAYOUT_NAMES)("%s places every body, the same each time, and leaves pinned ones alone", (how) => {
    const free = new Set(NETWORK.nodes.map(({ id }) => id).filter((id) => id !== "bloc:EU"));
    const given = shape(NETWORK, free, how);
    const places = layOut(given);
    expect(Object.keys(places).sort()).toEqual(NETWORK.nodes.map(({ id }) => id).sort());
    expect(layOut(given)).toEqual(places);
    const pinned = given.bodies.find(({ id }) => id === "bloc:EU");
    expect(places["bloc:EU"]).toEqual({ x: pinned?.x, y: pinned?.y });
  });

  it.each(["circle", "kinds", "flow", "apart"] as const)("%s keeps all bodies apart", (how) => {
    const given = shape(NETWORK, undefined, how);
    expect(overlaps(given.bodies, layOut(given))).toEqual([]);
  });

  it("sets all on one circle, around one middle", () => {
    const radii = Object.values(layOut(shape(NETWORK, undefined, "circle"))).map(({ x, y }) =>
      Math.hypot(x, y),
    );
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.001);
  });

  it("gives each kind a column of its own", () => {
    const given = shape(NETWORK, undefined, "kinds");
    const places = layOut(given);
    const spans = Map.groupBy(given.bodies, ({ kind }) => kind);
    const columns = [...spans.values()].map((bodies) => bodies.map(({ id }) => at(places, id).x));
    columns.sort((a, b) => Math.min(...a) - Math.min(...b));
    columns.slice(1).forEach((column, i) => {
      expect(Math.min(...column)).toBeGreaterThan(Math.max(...(columns[i] ?? [])));
    });
  });

  it("lets goods flow from left to right, by the balance of exchanges", () => {
    const places = layOut(shape(NETWORK, undefined, "flow"));
    expect(at(places, "bloc:EU").x).toBeLessThan(at(places, "country:UA").x);
    expect(at(places, "country:KP").x).toBeLessThan(at(places, "country:RU").x);
    expect(at(places, "leader:vladimir-putin").x).toBeLessThan(at(places, "leader:kim-jong-un").x);
  });

  it("sets what has coordinates in Web Mercator, the rest beside the map", () => {
    const places = layOut(located());
    // Mercator's ordinate of 55.76 degrees north is 67.3 degrees of longitude.
    expect(at(places, "country:RU").y / project({ lat: 0, lon: 1 }).x).toBeCloseTo(67.3, 0);
    expect(at(places, "country:KP").x).toBeGreaterThan(at(places, "country:RU").x);
    const eastmost = at(places, "port:KPRJN").x;
    for (const id of ["bloc:EU", "country:UA"]) expect(at(places, id).x).toBeGreaterThan(eastmost);
  });

  it("says how far it is, and ends at once with what stands when told to stop", () => {
    const given = ring(3000);
    const course = layingOut(given);
    const first = course.next(false);
    expect(first.done).toBe(false);
    expect(first.value).toBeGreaterThan(0);
    expect(first.value).toBeLessThan(0.5);
    const last = course.next(true);
    expect(last.done).toBe(true);
    expect(Object.keys(last.value)).toHaveLength(given.bodies.length);
  });
});

describe("lanesOf", () => {
  it("gives parallel edges lanes of their own, each direction on its own side, a lone edge the middle", () => {
    const lanes = lanesOf(NETWORK.edges);
    const pair = NETWORK.edges.filter(({ type }) => type === "SHIPPED_TO");
    const across = pair.map(({ id, source }) => {
      const lane = lanes.get(id)?.lane ?? Number.NaN;
      return { forth: source === "country:KP", offset: source === "country:KP" ? lane : -lane };
    });
    expect(new Set(across.map(({ offset }) => offset)).size).toBe(pair.length);
    const forth = across.filter((edge) => edge.forth).map(({ offset }) => offset);
    const back = across.filter((edge) => !edge.forth).map(({ offset }) => offset);
    expect(Math.max(...forth)).toBeLessThan(Math.min(...back));
    expect(lanes.get(edgeNamed("GIFTED").id)).toEqual({ lane: 0, reach: 0 });
  });
});
