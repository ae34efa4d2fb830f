/** Sizes, widths and colours follow the numbers they say they follow; bundles hide nothing and claim no more than they may. */
import { describe, expect, it } from "vitest";
import { METRICS, type Metric, reckon } from "#graph/metrics/reckon.ts";
import { PALETTES } from "#graph/palette.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { dressOf, pixelsOf } from "#graph/style/dress.ts";
import { bundlesOf, hiddenIn } from "#graph/style/groups.ts";
import { homesOf } from "#graph/style/homes.ts";
import { numberInWords, PLAIN_STYLE, style } from "#graph/style/style.ts";
import { edgeValues, nodeValues } from "#graph/style/values.ts";
import { edgeNamed, NETWORK } from "#tests/fixtures/network.ts";

const edges = NETWORK.edges.map((edge, i) => ({
  ...edge,
  claims: edge.type === "SHIPPED_TO" ? [`claim:a${i}` as const, "claim:shared" as const] : edge.claims,
  ...(edge.commodity?.name === "Containers" && { low: 6700, high: 6700, unit: "container" as const }),
  ...(edge.commodity?.name === "Shells" &&
    edge.type === "SHIPPED_TO" && { high: 3e6, unit: "round" as const }),
}));
const session = merge(EMPTY_SESSION, { nodes: NETWORK.nodes, edges });
const measured = { session, reckoned: {}, unit: "container" as const };
const ties = {
  nodes: NETWORK.nodes.map(({ id }) => id),
  edges: NETWORK.edges.map(({ source, target }) => [source, target] as const),
};
const palette = PALETTES.light;
const { id: containers } = edgeNamed("Containers");

describe("numbers that a style follows", () => {
  it("counts a claim once at a node, however many of its edges rest on it", () => {
    expect(nodeValues("claims", measured).get("country:RU")).toBe(5 + 1 + 1);
    expect(nodeValues("degree", measured).get("country:RU")).toBe(6);
  });

  it("takes amounts of the chosen unit alone, and never converts", () => {
    expect([...edgeValues("quantity", measured)]).toEqual([[containers, 6700]]);
    expect(nodeValues("quantity", { ...measured, unit: "round" }).get("country:KP")).toBe(3e6);
  });

  it("gives an edge the lesser of its ends where only nodes have the number", () => {
    expect(edgeValues("degree", measured).get(containers)).toBe(6);
    expect(edgeValues("degree", measured).get(edgeNamed("GIFTED").id)).toBe(2);
  });

  it("draws the greatest the largest, half of it in half the area beyond the least, and none the smallest", () => {
    const dress = dressOf(
      { ...PLAIN_STYLE, size: "degree", width: "quantity", unit: "container" },
      measured,
      palette,
    );
    const size = (id: string) => pixelsOf(dress.sizes, id) ?? Number.NaN;
    expect(size("country:KP")).toBeGreaterThan(size("country:RU") - 0.001);
    expect(size("country:RU")).toBeGreaterThan(size("port:KPRJN"));
    expect(pixelsOf(dress.widths, containers)).toBe(11);
    expect(pixelsOf(dress.widths, edgeNamed("GIFTED").id)).toBe(1.2);
    expect(dress.widths?.scale).toMatchObject({ gaps: true });
    expect(dress.widths?.scale.samples.at(-1)).toEqual({ value: 6700, pixels: 11 });
    expect(numberInWords(6700, "quantity", "container")).toBe("6,700 containers");
  });

  it("keeps the plain look where nothing is followed", () => {
    const dress = dressOf(PLAIN_STYLE, measured, palette);
    expect([dress.sizes, dress.widths, dress.colours.swatches]).toEqual([null, null, []]);
  });
});

describe("metrics", () => {
  it.each(METRICS)(
    "%s gives every node a number, the same each time, in whatever order it came",
    (metric) => {
      const turned = { nodes: ties.nodes.toReversed(), edges: ties.edges.toReversed() };
      const values = reckon(metric, ties);
      expect(Object.keys(values).sort()).toEqual(ties.nodes.toSorted());
      for (const [id, value] of Object.entries(reckon(metric, turned)))
        expect(value).toBeCloseTo(values[id] ?? -1);
      expect(reckon(metric, { nodes: [], edges: [] })).toEqual({});
    },
  );

  it("knows who stands between, who is pointed at, and who belongs together", () => {
    const by = (metric: Metric) => reckon(metric, ties);
    const highest = (values: Readonly<Record<string, number>>) =>
      Object.entries(values).toSorted((a, b) => b[1] - a[1])[0]?.[0];
    expect(highest(by("betweenness"))).toBe("country:KP");
    expect(["country:KP", "country:RU"]).toContain(highest(by("pagerank")));
    const community = by("community");
    expect(community["bloc:EU"]).toBe(community["country:UA"]);
    expect(community["bloc:EU"]).not.toBe(community["country:KP"]);
    expect(Math.min(...Object.values(community))).toBe(1);
  });

  it("numbers the nodes of a picture without edges, each a community of its own", () => {
    expect(reckon("community", { nodes: ["a", "b"], edges: [] })).toEqual({ a: 1, b: 2 });
    expect(reckon("pagerank", { nodes: ["a", "b"], edges: [] })).toMatchObject({ a: expect.any(Number) });
  });
});

describe("what colour means", () => {
  it("finds the country of a leader and of a port, and leaves out who has none", () => {
    const homes = homesOf(session);
    expect(homes.get("leader:kim-jong-un")).toBe("country:KP");
    expect(homes.get("port:KPRJN")).toBe("country:KP");
    expect(homes.has("bloc:EU")).toBe(false);
  });

  it.each(["status", "country"] as const)("%s names each colour that is worn in the legend", (colour) => {
    const { colours } = dressOf({ ...PLAIN_STYLE, colour }, measured, palette);
    const named = new Set(colours.swatches.map((swatch) => swatch.colour));
    const worn = colour === "status" ? colours.edges : colours.nodes;
    expect(worn.size).toBe(colour === "status" ? edges.length : NETWORK.nodes.length);
    for (const own of worn.values()) expect(named).toContain(own);
  });

  it("wears communities once they have been reckoned", () => {
    const reckoned = { community: { of: session, values: reckon("community", ties) } };
    const plain = dressOf({ ...PLAIN_STYLE, colour: "community" }, measured, palette);
    expect(plain.colours.nodes.size).toBe(0);
    const { colours } = dressOf({ ...PLAIN_STYLE, colour: "community" }, { ...measured, reckoned }, palette);
    expect(colours.nodes.get("bloc:EU")).toBe(colours.nodes.get("country:UA"));
    expect(colours.nodes.get("bloc:EU")).not.toBe(colours.nodes.get("country:KP"));
  });

  it("is a plain value that its schema reads back, and nothing else", () => {
    expect(style.parse(JSON.parse(JSON.stringify(PLAIN_STYLE)))).toEqual(PLAIN_STYLE);
    expect(style.safeParse({ ...PLAIN_STYLE, size: "weight" }).success).toBe(false);
  });
});

describe("bundles", () => {
  const bundles = bundlesOf(edges, new Set());

  it("stand for all parallels of one direction, and for no lone edge", () => {
    const counts = [...bundles.values()].map(({ members }) => members.length).sort((a, b) => a - b);
    expect(counts).toEqual([2, 3]);
    expect(hiddenIn(bundles).size).toBe(3);
  });

  it("are as well supported as the least supported edge, disputed when one is, and name all speakers", () => {
    const forth = [...bundles.values()].find(({ members }) => members.length === 3);
    expect(forth?.edge).toMatchObject({ status: "alleged", disputed: true, origins: 1, amounts: [] });
    expect(forth?.edge.speakers).toEqual(["leader:shin-wonsik"]);
    expect(forth?.edge.claims).toContain("claim:shared");
  });

  it("leave a strand alone that was opened again", () => {
    expect(bundlesOf(edges, new Set(["country:KP>country:RU"])).size).toBe(1);
  });
});
