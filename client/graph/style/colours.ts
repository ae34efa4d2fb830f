/** What colour means at the moment: the colour of each node and edge, and the entries of the legend. Pure. */

import { STATUS_SIGNS } from "../look.ts";
import type { Palette } from "../palette.ts";
import type { Session } from "../session.ts";
import { homesOf } from "./homes.ts";
import { HUES, hueOf, statusHue } from "./hues.ts";
import type { Colouring } from "./style.ts";
import type { Measured } from "./values.ts";

export interface Swatch {
  readonly colour: string;
  readonly words: string;
}

export interface Colours {
  /** Colour by id; whatever is left out keeps its kind's or its type's. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: ReadonlyMap<string, string>;
  readonly swatches: readonly Swatch[];
}

export const OWN_COLOURS: Colours = { nodes: new Map(), edges: new Map(), swatches: [] };

/** Groups in order of size, each with its hue; an edge within one group wears it, an edge between two none. */
function byGroup(
  session: Session,
  groupOf: (id: string) => string | undefined,
  wordsOf: (group: string) => string,
  palette: Palette,
): Colours {
  const members = Map.groupBy([...session.nodes.keys()], (id) => groupOf(id) ?? "");
  members.delete("");
  const order = [...members].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const hues = new Map(order.map(([group], i) => [group, hueOf(i, palette)]));
  const colour = (id: string) => hues.get(groupOf(id) ?? "") ?? palette.softInk;
  const nodes = new Map([...session.nodes.keys()].map((id) => [id, colour(id)]));
  const edges = new Map(
    [...session.edges].map(([id, { source, target }]) => [
      id,
      groupOf(source) === groupOf(target) ? colour(source) : palette.softInk,
    ]),
  );
  const named = order
    .slice(0, HUES)
    .map(([group]) => ({ colour: hues.get(group) ?? "", words: wordsOf(group) }));
  const rest = [...nodes.values()].some((own) => own === palette.softInk);
  return { nodes, edges, swatches: rest ? [...named, { colour: palette.softInk, words: "others" }] : named };
}

function byStatus({ nodes, edges }: Session, palette: Palette): Colours {
  const statuses = new Set([...edges.values()].map(({ status }) => status));
  return {
    nodes: new Map([...nodes.keys()].map((id) => [id, palette.softInk])),
    edges: new Map([...edges].map(([id, { status }]) => [id, statusHue(status, palette)])),
    swatches: STATUS_SIGNS.filter(({ name }) => statuses.has(name)).map(({ name }) => ({
      colour: statusHue(name, palette),
      words: name,
    })),
  };
}

export function coloursOf(colouring: Colouring, { session, reckoned }: Measured, palette: Palette): Colours {
  if (colouring === "kind") return OWN_COLOURS;
  if (colouring === "status") return byStatus(session, palette);
  if (colouring === "country") {
    const homes = homesOf(session);
    const name = (id: string) => [...session.nodes].find(([other]) => other === id)?.[1].name ?? id;
    return byGroup(session, (id) => homes.get(id), name, palette);
  }
  const found = reckoned.community?.values;
  if (found === undefined) return OWN_COLOURS;
  return byGroup(
    session,
    (id) => found[id]?.toString(),
    (number) => `community ${number}`,
    palette,
  );
}
