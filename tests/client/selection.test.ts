/** Selecting, hiding, pinning and expanding several: what the picture holds afterwards, and where old nodes stand. */
import { describe, expect, it } from "vitest";
import type { EntityId } from "#domain/ids.ts";
import { createPictureGraph, keepInStep } from "#graph/build.ts";
import { emphasisOf } from "#graph/emphasis.ts";
import { within } from "#graph/lasso.ts";
import { layOut } from "#graph/layout.ts";
import { moveNodes } from "#graph/model.ts";
import { shapeFrom } from "#graph/outline.ts";
import { createPicture } from "#graph/picture.ts";
import { outlineOf } from "#graph/shape.ts";
import { visibleOf } from "#graph/visible.ts";
import { edgeNamed, NETWORK } from "#tests/fixtures/network.ts";

const EDGE = edgeNamed("GIFTED");

/** A node of the network to make others after. */
function sample() {
  const [node] = NETWORK.nodes;
  if (node === undefined) throw new Error("the network is empty");
  return node;
}

/** Guests, each joined to one host. */
function guests(...hosts: EntityId[]) {
  const nodes = hosts.map((_, i) => ({ ...sample(), id: `place:g${i}` as const, name: `Guest ${i}` }));
  const edges = hosts.map((host, i) => ({
    ...EDGE,
    id: `g${i}`,
    source: `place:g${i}` as const,
    target: host,
  }));
  return { nodes, edges };
}

function begun() {
  const picture = createPicture();
  picture.getState().merge(NETWORK);
  picture.getState().begin();
  return picture;
}

describe("a selection", () => {
  it("grows and shrinks by one, is one pick when it is one, and none when it is many", () => {
    const picture = begun();
    const { pick, toggle } = picture.getState();
    pick({ node: "country:KP" });
    toggle("country:RU");
    expect(picture.getState()).toMatchObject({
      picked: null,
      selected: new Set(["country:KP", "country:RU"]),
    });
    toggle("country:KP");
    expect(picture.getState()).toMatchObject({ picked: { node: "country:RU" } });
    pick({ edge: EDGE.id });
    expect(picture.getState().selected.size).toBe(0);
  });

  it("stands out with the edges between its nodes alone", () => {
    const picture = begun();
    picture.getState().select(["country:KP", "leader:kim-jong-un", "bloc:EU"]);
    const { nearNodes, nearEdges } = emphasisOf(picture.getState());
    expect([...(nearNodes ?? [])].sort()).toEqual(["bloc:EU", "country:KP", "leader:kim-jong-un"]);
    const types = NETWORK.edges.filter(({ id }) => nearEdges?.has(id)).map(({ type }) => type);
    expect(types).toEqual(["LEADS"]);
  });

  it("is left by what is hidden, which takes its edges off the screen and comes back on demand", () => {
    const picture = begun();
    const { select, hide, unhide } = picture.getState();
    const shown = () => visibleOf(picture.getState().session, picture.getState().filters);
    const before = shown();
    select(["country:KP", "country:RU"]);
    hide(["country:RU"]);
    expect(picture.getState().picked).toEqual({ node: "country:KP" });
    expect(shown().edges.some((edge) => [edge.source, edge.target].includes("country:RU"))).toBe(false);
    expect(emphasisOf(picture.getState()).shownNodes.has("country:RU")).toBe(false);
    unhide();
    expect(shown()).toEqual(before);
  });

  it("expands as one step; each host takes its own newcomers along when it collapses", () => {
    const picture = begun();
    const { expand, collapse, undo } = picture.getState();
    expand(["country:KP", "country:UA"], guests("country:KP", "country:UA", "country:UA"));
    expect(picture.getState().history.past.map(({ says }) => says)).toEqual(["expand 2 entities"]);
    collapse("country:UA");
    const { nodes } = picture.getState().session;
    expect(["place:g0", "place:g1", "place:g2"].map((id) => nodes.has(id as EntityId))).toEqual([
      true,
      false,
      false,
    ]);
    undo();
    undo();
    expect(picture.getState().session.nodes.size).toBe(NETWORK.nodes.length);
  });

  it("brings newcomers beside their parent and leaves every old node where it stood, pinned or not", () => {
    const picture = begun();
    const graph = createPictureGraph();
    keepInStep(graph, picture.getState().session);
    const first = layOut(
      shapeFrom(outlineOf(graph, picture.getState().session, new Set(graph.nodes()), { wide: 1.5 })),
    );
    picture.getState().amend((model) => moveNodes(model, first));
    const drawn = createPictureGraph();
    keepInStep(drawn, picture.getState().session, picture.getState().places);
    picture.getState().expand("country:UA", guests("country:UA", "country:UA"));
    const { session } = picture.getState();
    const { added } = keepInStep(drawn, session, picture.getState().places);
    expect(added).toEqual(["place:g0", "place:g1"]);
    const places = layOut(shapeFrom(outlineOf(drawn, session, new Set(added), { wide: 1.5 })));
    for (const [id, place] of Object.entries(first)) expect(places[id]).toEqual(place);
    const away = (id: string, other: string) =>
      Math.hypot(
        (places[id]?.x ?? 0) - (places[other]?.x ?? 0),
        (places[id]?.y ?? 0) - (places[other]?.y ?? 0),
      );
    for (const guest of added) {
      const strangers = NETWORK.nodes
        .map(({ id }) => id)
        .filter((id) => id !== "country:UA" && id !== "bloc:EU");
      expect(away(guest, "country:UA")).toBeLessThan(Math.min(...strangers.map((id) => away(guest, id))));
    }
  });
});

describe("the lasso", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 4 },
    { x: 0, y: 10 },
  ];

  it.each([
    [5, 2, true],
    [1, 8, true],
    [5, 8, false],
    [11, 5, false],
    [-1, 5, false],
  ])("(%i, %i) within a line with a notch: %s", (x, y, inside) => {
    expect(within({ x, y }, square)).toBe(inside);
  });
});
