/** The look tables cover the whole domain, keep apart what they must, and can be read in both colour schemes. */
import { describe, expect, it } from "vitest";
import { edgeType } from "#domain/graph.ts";
import { ENTITY_KIND_NAMES } from "#domain/kinds.ts";
import { STATUS_NAMES } from "#domain/standing.ts";
import { contrast } from "#graph/colour.ts";
import { emblemOf } from "#graph/emblem.ts";
import { KIND_PATHS } from "#graph/icons.ts";
import { signsOf } from "#graph/legend.ts";
import { KIND_RADII, STATUS_PATTERNS, TYPE_SIGNS } from "#graph/look.ts";
import { PALETTES } from "#graph/palette.ts";
import { EMPTY_SESSION, merge } from "#graph/session.ts";
import { NETWORK } from "#tests/fixtures/network.ts";

const types = edgeType.options;

describe("look tables", () => {
  it("give every kind a size and a pictogram, every type a sign, every status a pattern of its own", () => {
    for (const kind of ENTITY_KIND_NAMES) {
      expect(KIND_RADII[kind]).toBeGreaterThan(0);
      expect(KIND_PATHS[kind].length).toBeGreaterThan(0);
    }
    expect(TYPE_SIGNS.map(({ name }) => name)).toEqual(types);
    expect(new Set(STATUS_NAMES.map((status) => STATUS_PATTERNS[status])).size).toBe(STATUS_NAMES.length);
  });
});

describe.each(Object.entries(PALETTES))("the %s palette", (_, palette) => {
  it("gives every kind and every type a colour of its own", () => {
    expect(new Set(ENTITY_KIND_NAMES.map((kind) => palette.kinds[kind])).size).toBe(ENTITY_KIND_NAMES.length);
    expect(new Set(types.map((type) => palette.edges[type])).size).toBe(types.length);
  });

  it("reaches 4.5 : 1 for text and 3 : 1 for signs (WCAG 2.2, 1.4.3 and 1.4.11)", () => {
    const texts = [palette.ink, palette.softInk, palette.dispute];
    for (const text of texts) expect(contrast(text, palette.paper), text).toBeGreaterThanOrEqual(4.5);
    const signs = [palette.focus, ...Object.values(palette.kinds), ...Object.values(palette.edges)];
    for (const sign of signs) expect(contrast(sign, palette.paper), sign).toBeGreaterThanOrEqual(3);
    for (const fill of Object.values(palette.kinds)) {
      expect(contrast(palette.onKind, fill), fill).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("emblems", () => {
  const [country] = NETWORK.nodes;
  const vessel = NETWORK.nodes.find((node) => !node.identified);
  const flags = new Map([
    ["KP", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path id="flag"/></svg>'],
  ]);

  it("draw a flag with both sides spelt out, and a dashed ring for what is not identified", () => {
    if (country === undefined || vessel === undefined)
      throw new Error("the network lacks a country or a vessel");
    const flag = decodeURIComponent(emblemOf(country, flags, PALETTES.light, false));
    expect(flag).toContain('width="128" height="128"');
    expect(flag).toContain('id="flag"');
    expect(decodeURIComponent(emblemOf(vessel, flags, PALETTES.light, false))).toContain("stroke-dasharray");
  });
});

describe("the legend", () => {
  it("explains what is in the picture and nothing else", () => {
    const signs = signsOf(merge(EMPTY_SESSION, NETWORK));
    expect(signs.kinds.map(({ name }) => name)).toEqual(["country", "bloc", "leader", "port", "vessel"]);
    expect(signs.types.map(({ name }) => name)).toEqual([
      "SHIPPED_TO",
      "GIFTED",
      "PLEDGED_TO",
      "LEADS",
      "LOCATED_IN",
      "CALLED_AT",
    ]);
    expect(signs.statuses.map(({ name }) => name)).toEqual(STATUS_NAMES);
    expect([signs.disputed, signs.unidentified]).toEqual([true, "vessel"]);
    expect(signsOf(EMPTY_SESSION)).toMatchObject({ kinds: [], types: [], statuses: [], disputed: false });
  });
});
