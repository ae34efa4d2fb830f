/** Files of the picture hold what is on screen, in forms that other programs read, and every edge keeps its speakers. */
import Graph from "graphology";
import { parse } from "graphology-gexf";
import { describe, expect, it } from "vitest";
import { bowOf } from "#graph/curve.ts";
import { emblemMarkup } from "#graph/emblem.ts";
import { lanesOf } from "#graph/lanes.ts";
import { PATTERNS, STATUS_PATTERNS } from "#graph/look.ts";
import { gexfOf } from "#graph/out/gexf.ts";
import { graphmlOf } from "#graph/out/graphml.ts";
import { recordsOf } from "#graph/out/records.ts";
import type { Seen } from "#graph/out/seen.ts";
import { svgOf } from "#graph/out/svg.ts";
import { PALETTES } from "#graph/palette.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { PLAIN_DRESS } from "#graph/style/dress.ts";
import { PLAIN_STYLE } from "#graph/style/style.ts";
import { NETWORK } from "#tests/fixtures/network.ts";
import { csvOf } from "#ui/files.ts";

const palette = PALETTES.light;
const session = merge(EMPTY_SESSION, NETWORK);
const lanes = lanesOf(NETWORK.edges);

/** Nodes on a slope, everything on screen. */
function seen(): Seen {
  const nodes = NETWORK.nodes.map((node, i) => ({
    node,
    place: { x: i * 100.25, y: 10 - i * 50.5 },
    colour: palette.kinds[node.kind],
    ring: palette.softInk,
    size: 20,
    emblem: emblemMarkup(node, new Map(), palette),
    faded: false,
    disc: { id: node.id, x: 100 + i * 110, y: 80 + i * 60, radius: 20 },
  }));
  const discs = new Map(nodes.map(({ disc }) => [disc.id as string, disc]));
  const edges = NETWORK.edges.map((edge) => ({ edge, colour: palette.edges[edge.type], width: 3 }));
  const arcs = NETWORK.edges.flatMap(({ id, source, target }) => {
    const [from, to] = [discs.get(source), discs.get(target)];
    if (from === undefined || to === undefined) return [];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return [{ id, source: from, target: to, bow: bowOf(lanes.get(id) ?? { lane: 0, reach: 0 }, length, 1) }];
  });
  const lines = new Map(
    edges.map(({ edge, colour, width }) => [
      edge.id,
      { colour, width, pattern: PATTERNS[STATUS_PATTERNS[edge.status]] },
    ]),
  );
  const words = [
    {
      lines: ["Kim & <Son>"],
      hand: "name" as const,
      at: { x: 50, y: 50 },
      faded: false,
    },
  ];
  const marks = [{ at: { x: 60, y: 60 }, faded: false }];
  const frame = { discs, arcs, walls: [], scale: 1 };
  const style = { style: PLAIN_STYLE, dress: PLAIN_DRESS, palette };
  return {
    nodes,
    edges,
    lines,
    session,
    frame,
    lettering: { words, marks },
    width: 1000,
    height: 700,
    ...style,
  };
}

describe("GEXF", () => {
  it("reads back with the same nodes, edges, places, sizes and colours", () => {
    const records = recordsOf(seen());
    const graph = parse(Graph, gexfOf(records));
    expect(graph.nodes().sort()).toEqual(NETWORK.nodes.map(({ id }) => id).sort());
    for (const { id, x, y, size, color, name } of records.nodes) {
      expect(graph.getNodeAttributes(id)).toMatchObject({ x, y, size, color, label: name });
    }
    const edges = graph.mapEdges((id, { status, speakers, color }, source, target) =>
      JSON.stringify({ id, source, target, status, speakers, color }),
    );
    const wanted = records.edges.map(({ id, source, target, status, speakers, color }) =>
      JSON.stringify({ id, source, target, status, speakers, color }),
    );
    expect(edges.sort()).toEqual(wanted.sort());
  });
});

describe("records", () => {
  it("name a speaker, a status and the origins of every edge", () => {
    for (const edge of recordsOf(seen()).edges) {
      expect(edge.speakers).not.toBe("");
      expect(edge.status).toMatch(/^(alleged|corroborated|observed|confirmed)$/);
      expect(edge.origins).toBeGreaterThan(0);
    }
  });
});

describe("GraphML", () => {
  it("declares every key that it uses, with the type of its values", () => {
    const text = graphmlOf(recordsOf(seen()));
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
    const used = new Set([...text.matchAll(/<data key="([^"]+)"/g)].map(([, id]) => id));
    expect([...used].filter((key) => !declared.has(key))).toEqual([]);
    expect(text).toContain('attr.name="origins" attr.type="double"');
    expect(text).toContain('attr.name="disputed" attr.type="boolean"');
    expect(text.match(/<node /g)).toHaveLength(NETWORK.nodes.length);
    expect(text.match(/<edge /g)).toHaveLength(NETWORK.edges.length);
  });
});

describe("SVG", () => {
  const { svg, width, height } = svgOf(seen(), { title: "Who sent what", note: "2026-11-24" });

  it("has title, date, legend, a head for every edge, and no pixels", () => {
    expect(svg).toContain("<title>Who sent what</title>");
    expect(svg).toContain("2026-11-24");
    for (const text of ["Who and what", "shipped to", "alleged: one origin says so"])
      expect(svg).toContain(text);
    expect(svg.match(/ d="M[^"]*L[^"]*Z"/g)).toHaveLength(NETWORK.edges.length);
    expect(svg).not.toContain("<image");
    expect([width, height]).toEqual([1300, expect.any(Number)]);
  });

  it("tells the statuses apart without colour, and escapes what is written", () => {
    expect(svg).toContain('stroke-dasharray="9 5"');
    expect(svg).toMatch(/stroke-linecap="round" stroke-dasharray="0 /);
    expect(svg).toContain(`stroke="${palette.paper}" stroke-width="1.08"`);
    expect(svg).toContain("≠");
    expect(svg).toContain("Kim &amp; &lt;Son&gt;");
  });

  it("is well-formed: every element that opens is closed in turn", () => {
    const open: string[] = [];
    for (const [, end, name, , empty] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>/g)) {
      if (end === "/") expect(open.pop()).toBe(name);
      else if (empty !== "/") open.push(name ?? "");
    }
    expect(open).toEqual([]);
  });
});

describe("CSV", () => {
  it("lets no spreadsheet take a text for a formula, and keeps negative numbers", () => {
    expect(csvOf([["=1+1", -5, "@x", 'say "hi"', "a,b"]])).toBe(`'=1+1,-5,'@x,"say ""hi""","a,b"\r\n`);
  });
});
