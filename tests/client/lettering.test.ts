/** Words on the picture: no two collide, names come before words on edges, and edges are named briefly and neutrally. */

import { describe, expect, it } from "vitest";
import type { EntityId } from "#domain/ids.ts";
import { emphasisOf } from "#graph/emphasis.ts";
import { NO_FILTERS } from "#graph/filters.ts";
import { stepTowards } from "#graph/keyboard.ts";
import { type Box, boxAround, collide, place } from "#graph/placement.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { edgeLabel, edgeSentence, inLines, nodeSentence } from "#graph/words.ts";
import { edgeNamed, NETWORK } from "#tests/fixtures/network.ts";

const session = merge(EMPTY_SESSION, NETWORK);

describe("place", () => {
  const spots = (x: number, y: number) => [0, 1, 2, 3].map((i) => boxAround({ x, y: y + 12 * i }, 60, 14));

  it("never lets two words collide, nor a word and what is taken", () => {
    const wishes = Array.from({ length: 40 }, (_, i) => ({
      id: `${i}`,
      spots: spots((i * 37) % 200, (i * 53) % 120),
    }));
    const obstacle = boxAround({ x: 100, y: 60 }, 40, 40);
    const given = place(wishes, [obstacle], () => []);
    const boxes = wishes.flatMap(({ id, spots }): Box[] => {
      const box = spots[given.get(id) ?? -1];
      return box === undefined ? [] : [box];
    });
    expect(boxes.length).toBeGreaterThan(10);
    for (const [i, a] of [obstacle, ...boxes].entries())
      for (const b of boxes.slice(i)) expect(collide(a, b)).toBe(false);
  });

  it("serves the earlier wish first and forces what must be read", () => {
    const one = [boxAround({ x: 0, y: 0 }, 10, 10)];
    const wishes = [
      { id: "first", spots: one },
      { id: "second", spots: one },
      { id: "pointed", spots: one, must: true },
    ];
    expect([...place(wishes, [], () => []).keys()]).toEqual(["first", "pointed"]);
  });

  it("prefers a spot that covers no line", () => {
    const wish = { id: "word", spots: spots(0, 0) };
    expect(
      place([wish], [], () => [
        { x: 0, y: 0 },
        { x: 5, y: 0 },
      ]).get("word"),
    ).toBe(1);
  });
});

describe("words", () => {
  it("shorten comparators to signs, and fall back to commodity or phrase", () => {
    expect(edgeLabel(edgeNamed("Containers"))).toBe("Containers · ≈ 6,700 containers");
    expect(edgeLabel(edgeNamed("Food"))).toBe("Food");
    expect(edgeLabel(edgeNamed("LOCATED_IN"))).toBe("lies in");
    expect(edgeLabel({ ...edgeNamed("Food"), commodity: null })).toBe("shipped to");
  });

  it("say in one sentence what is claimed, how well, and that it is denied", () => {
    expect(edgeSentence(edgeNamed("Containers"), session)).toBe(
      "North Korea shipped to Russia: Containers (Shin Wonsik: about 6,700 containers) — alleged, 1 origin; disputed, 2 denials.",
    );
    expect(nodeSentence("vessel:four-ships", session)).toBe(
      "About four cargo vessels, not identified, vessel, 1 edge",
    );
  });

  it("break long names between words", () => {
    expect(inLines("About four cargo vessels between Najin and Dunay")).toEqual([
      "About four cargo vessels",
      "between Najin and Dunay",
    ]);
  });
});

describe("emphasis", () => {
  const state = {
    session,
    filters: NO_FILTERS,
    picked: null,
    selected: new Set<EntityId>(),
    traced: null,
    pointed: null,
  };

  it("brings out the neighbourhood of what is pointed at, and nothing when nothing is", () => {
    expect(emphasisOf(state)).toMatchObject({ nearNodes: null, nearEdges: null });
    const { nearNodes } = emphasisOf({ ...state, pointed: { node: "leader:kim-jong-un" } });
    expect([...(nearNodes ?? [])].sort()).toEqual([
      "country:KP",
      "leader:kim-jong-un",
      "leader:vladimir-putin",
    ]);
  });

  it("hides what filters do not let through, ends of edges included", () => {
    const { shownNodes, shownEdges } = emphasisOf({
      ...state,
      filters: { ...NO_FILTERS, kinds: ["leader"] },
    });
    expect([...shownNodes]).toEqual(["leader:kim-jong-un", "leader:vladimir-putin"]);
    expect([...shownEdges]).toEqual([edgeNamed("GIFTED").id]);
  });
});

describe("stepTowards", () => {
  const points = new Map([
    ["here", { x: 0, y: 0 }],
    ["neighbour", { x: 100, y: 20 }],
    ["nearer", { x: 40, y: 0 }],
    ["left", { x: -50, y: 0 }],
  ]);

  it("prefers a neighbour, else the nearest node that way, else stays", () => {
    expect(stepTowards("here", points, ["neighbour"], { x: 1, y: 0 })).toBe("neighbour");
    expect(stepTowards("here", points, ["neighbour"], { x: -1, y: 0 })).toBe("left");
    expect(stepTowards("left", points, [], { x: -1, y: 0 })).toBeNull();
  });
});
