/** The shape of the drawn graph as the layout wants it: bodies with room for their labels, and bonds without direction. */
import type { EntityId } from "#domain/ids.ts";
import type { Bond, Shape } from "./bodies.ts";
import type { PictureGraph } from "./build.ts";
import { radiusOf } from "./look.ts";
import type { Session } from "./session.ts";

/** Pixels around a node's disc that its label needs. */
const LABEL_ROOM = 26;

function bondsOf(graph: PictureGraph): Bond[] {
  const bonds = new Map<string, { a: string; b: string; count: number }>();
  graph.forEachEdge((_, __, source, target) => {
    const [a, b] = source < target ? [source, target] : [target, source];
    const bond = bonds.get(`${a}|${b}`) ?? { a, b, count: 0 };
    bond.count += 1;
    bonds.set(`${a}|${b}`, bond);
  });
  return [...bonds.values()].sort((p, q) => (p.a + p.b < q.a + q.b ? -1 : 1));
}

/** `free` nodes may move, all others are fixed; `wide` is the room's width to its height. Sorted by id: the order things were loaded in must not show. */
export function shapeOf(
  graph: PictureGraph,
  session: Session,
  free: ReadonlySet<string>,
  wide: number,
): Shape {
  const ids = graph.nodes().sort();
  return {
    bodies: ids.map((id) => {
      const { x, y } = graph.getNodeAttributes(id);
      const kind = session.nodes.get(id as EntityId)?.kind ?? "event";
      return { id, x, y, room: radiusOf(kind, graph.degree(id)) + LABEL_ROOM, fixed: !free.has(id) };
    }),
    bonds: bondsOf(graph),
    wide,
  };
}
