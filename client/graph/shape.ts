/** The outline of the drawn graph as the layout wants it: bodies with room for their labels, and the edges between them. */
import type { EntityId } from "#domain/ids.ts";
import { ENTITY_KIND_NAMES } from "#domain/kinds.ts";
import type { PictureGraph } from "./build.ts";
import type { LayoutName } from "./layouts/names.ts";
import { isExchange, radiusOf } from "./look.ts";
import { A_BODY, AN_EDGE, type Outline } from "./outline.ts";
import type { Session } from "./session.ts";
import { type Followed, pixelsOf } from "./style/dress.ts";

/** Pixels around a node's disc that its label needs. */
const LABEL_ROOM = 26;

interface OutlineWish {
  /** Width to height of the room. */
  readonly wide: number;
  readonly how?: LayoutName;
  /** Numbers that the nodes' sizes follow. */
  readonly sizes?: Followed | null;
}

function edgesOf(graph: PictureGraph, { edges }: Session, numbers: ReadonlyMap<string, number>): Int32Array {
  const ends = new Int32Array(AN_EDGE * graph.size);
  let at = 0;
  graph.forEachEdge((id, _, source, target) => {
    const type = edges.get(id)?.type;
    const passes = type !== undefined && isExchange(type) ? 1 : 0;
    ends.set([numbers.get(source) ?? 0, numbers.get(target) ?? 0, passes], at);
    at += AN_EDGE;
  });
  return ends;
}

/** `free` nodes may move, all others are fixed. */
export function outlineOf(
  graph: PictureGraph,
  session: Session,
  free: ReadonlySet<string>,
  { wide, how = "forces", sizes = null }: OutlineWish,
): Outline {
  const ids = graph.nodes();
  const bodies = new Float64Array(A_BODY * ids.length);
  for (const [i, id] of ids.entries()) {
    const { x, y } = graph.getNodeAttributes(id);
    const { kind = "event", coordinates = null } = session.nodes.get(id as EntityId) ?? {};
    const room = (pixelsOf(sizes, id) ?? radiusOf(kind, graph.degree(id))) + LABEL_ROOM;
    const { lat, lon } = coordinates ?? { lat: Number.NaN, lon: Number.NaN };
    bodies.set([x, y, room, free.has(id) ? 0 : 1, ENTITY_KIND_NAMES.indexOf(kind), lat, lon], i * A_BODY);
  }
  const numbers = new Map(ids.map((id, i) => [id, i]));
  return { ids, bodies, edges: edgesOf(graph, session, numbers), wide, how };
}
