/** The layout gives the same graph the same picture, keeps bodies apart, and leaves what stands where it is. */
import { describe, expect, it } from "vitest";
import type { Body, Places } from "#graph/bodies.ts";
import { createPictureGraph, keepInStep } from "#graph/build.ts";
import { lanesOf } from "#graph/lanes.ts";
import { layOut } from "#graph/layout.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { shapeOf } from "#graph/shape.ts";
import { edgeNamed, NETWORK } from "#tests/fixtures/network.ts";

const session = merge(EMPTY_SESSION, NETWORK);

function shape(fragment = NETWORK, free?: ReadonlySet<string>) {
  const graph = createPictureGraph();
  keepInStep(graph, merge(EMPTY_SESSION, fragment));
  return shapeOf(graph, session, free ?? new Set(graph.nodes()), 1.5);
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
    expect(layOut({ bodies: [], bonds: [], wide: 1 })).toEqual({});
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
