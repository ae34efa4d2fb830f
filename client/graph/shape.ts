/** The shape of the drawn graph as the layout wants it: bodies with room for their labels, and bonds without direction. */
import type { EntityId } from "#domain/ids.ts";
import type { Body, Bond, Shape } from "./bodies.ts";
import type { PictureGraph } from "./build.ts";
import type { LayoutName } from "./layouts/names.ts";
import { isExchange, radiusOf } from "./look.ts";
import type { Session } from "./session.ts";
import { type Followed, pixelsOf } from "./style/dress.ts";

/** Pixels around a node's disc that its label needs. */
const LABEL_ROOM = 26;

function bondsOf(graph: PictureGraph, { edges }: Session): Bond[] {
  const bonds = new Map<string, { a: string; b: string; count: number; net: number }>();
  graph.forEachEdge((id, _, source, target) => {
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = `${a}|${b}`;
    let bond = bonds.get(key);
    if (bond === undefined) {
      bond = { a, b, count: 0, net: 0 };
      bonds.set(key, bond);
    }
    bond.count += 1;
    const type = edges.get(id)?.type;
    if (type !== undefined && isExchange(type)) bond.net += source === a ? 1 : -1;
  });
  return [...bonds.values()];
}

interface ShapeWish {
  /** Width to height of the room. */
  readonly wide: number;
  readonly how?: LayoutName;
  /** Numbers that the nodes' sizes follow. */
  readonly sizes?: Followed | null;
}

/** `free` nodes may move, all others are fixed. */
export function shapeOf(
  graph: PictureGraph,
  session: Session,
  free: ReadonlySet<string>,
  { wide, how = "forces", sizes = null }: ShapeWish,
): Shape {
  const bodies = graph.mapNodes((id, { x, y }): Body => {
    const node = session.nodes.get(id as EntityId);
    const kind = node?.kind ?? "event";
    const room = (pixelsOf(sizes, id) ?? radiusOf(kind, graph.degree(id))) + LABEL_ROOM;
    return { id, kind, x, y, room, fixed: !free.has(id), coordinates: node?.coordinates ?? null };
  });
  return { bodies, bonds: bondsOf(graph, session), wide, how };
}
