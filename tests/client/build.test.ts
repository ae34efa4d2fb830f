/** The drawn graph follows the session by difference, and nodes that stay keep their places. */
import { describe, expect, it } from "vitest";
import { createPictureGraph, keepInStep } from "#graph/build.ts";
import { collapse, EMPTY_SESSION, expand, merge } from "#graph/session.ts";
import { NETWORK } from "#tests/fixtures/network.ts";

const session = merge(EMPTY_SESSION, NETWORK);

describe("keepInStep", () => {
  it("draws all nodes and edges, and a second time changes nothing", () => {
    const graph = createPictureGraph();
    expect(keepInStep(graph, session).added).toHaveLength(NETWORK.nodes.length);
    const before = graph.export();
    expect(keepInStep(graph, merge(session, NETWORK))).toEqual({ added: [], changed: false });
    expect(graph.export()).toEqual(before);
    expect(graph.size).toBe(NETWORK.edges.length);
  });

  it("starts every node at the same place each time", () => {
    const [one, two] = [createPictureGraph(), createPictureGraph()];
    keepInStep(one, session);
    keepInStep(two, session);
    expect(one.export()).toEqual(two.export());
  });

  it("sets newcomers beside their parent, leaves the others alone, and drops what collapses", () => {
    const graph = createPictureGraph();
    keepInStep(graph, session);
    graph.mergeNodeAttributes("country:UA", { x: 900, y: 900 });
    const others = graph.nodes().map((id) => [id, { ...graph.getNodeAttributes(id) }]);
    const [pattern, ukraine] = [NETWORK.edges.at(-1), NETWORK.nodes.at(-1)];
    if (pattern === undefined || ukraine === undefined) throw new Error("the network is empty");
    const guest = { ...ukraine, id: "country:PL" as const, name: "Poland", iso2: "PL" };
    const edges = [{ ...pattern, id: "new", source: guest.id, target: ukraine.id }];
    const wider = expand(session, [ukraine.id], { nodes: [ukraine, guest], edges });

    expect(keepInStep(graph, wider).added).toEqual(["country:PL"]);
    const { x, y } = graph.getNodeAttributes("country:PL");
    expect(Math.hypot(x - 900, y - 900)).toBeLessThanOrEqual(110);
    expect(others.every(([id]) => graph.hasNode(id))).toBe(true);
    expect(
      graph
        .nodes()
        .slice(0, -1)
        .map((id) => [id, { ...graph.getNodeAttributes(id) }]),
    ).toEqual(others);

    expect(keepInStep(graph, collapse(wider, ukraine.id)).changed).toBe(true);
    expect([graph.hasNode("country:PL"), graph.hasEdge("new")]).toEqual([false, false]);
  });

  it("draws an edge anew when its ends were corrected", () => {
    const graph = createPictureGraph();
    keepInStep(graph, session);
    const [first] = NETWORK.edges;
    if (first === undefined) throw new Error("the network is empty");
    const corrected = { ...first, source: first.target, target: first.source };
    keepInStep(graph, merge(session, { nodes: [], edges: [corrected] }));
    expect([graph.source(first.id), graph.target(first.id)]).toEqual([first.target, first.source]);
  });
});
