/** The session: which nodes and edges are loaded and which of them are put away. Pure, and every step gives a new value. */
import type { Fragment, GraphEdge, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import type { Group } from "./steps.ts";

export interface Session {
  readonly nodes: ReadonlyMap<EntityId, GraphNode>;
  /** The edges as they stand from the point of view taken. */
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** All edges that were loaded, as they stand with all that is known; the very same while nothing is narrowed. */
  readonly loaded: ReadonlyMap<string, GraphEdge>;
  /** What the transfers and relations behind them draw from the point of view taken; null while nothing is narrowed. */
  readonly seen: ReadonlyMap<string, GraphEdge> | null;
  /** For each expanded node, the nodes that its expansion brought in: collapse takes them out again. */
  readonly expanded: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** Nodes that are put away: loaded, but not on screen, whatever the filters let through. */
  readonly hidden: ReadonlySet<EntityId>;
  /** Nodes that no layout may move. */
  readonly pinned: ReadonlySet<EntityId>;
}

const NOBODY: ReadonlySet<EntityId> = new Set();

const NO_EDGES: ReadonlyMap<string, GraphEdge> = new Map();

export const EMPTY_SESSION: Session = {
  nodes: new Map(),
  edges: NO_EDGES,
  loaded: NO_EDGES,
  seen: null,
  expanded: new Map(),
  hidden: NOBODY,
  pinned: NOBODY,
};

type Joined = Pick<Session, "edges" | "loaded" | "seen">;

/** Edges of which both ends are loaded, out of what is seen where something is. */
function joined(nodes: Session["nodes"], loaded: Session["loaded"], seen: Session["seen"]): Joined {
  if (seen === null) return { edges: loaded, loaded, seen };
  const both = [...seen].filter(([, edge]) => nodes.has(edge.source) && nodes.has(edge.target));
  return { edges: new Map(both), loaded, seen };
}

/** Looks from a point of view: only what is seen is drawn, in the form that it has from there; null looks from nowhere. */
export function see(session: Session, seen: Session["seen"]): Session {
  if (seen === session.seen) return session;
  return { ...session, ...joined(session.nodes, session.loaded, seen) };
}

/** Adds a fragment; what is there already is brought up to date. Merging the same fragment twice changes nothing more. */
export function merge(session: Session, fragment: Fragment): Session {
  const nodes = new Map(session.nodes);
  const loaded = new Map(session.loaded);
  for (const node of fragment.nodes) nodes.set(node.id, node);
  for (const edge of fragment.edges) loaded.set(edge.id, edge);
  return { ...session, nodes, ...joined(nodes, loaded, session.seen) };
}

/** Which of the new nodes each of `ids` brings in: those it is joined to, the first one's first. */
function broughtBy(session: Session, ids: readonly EntityId[], { nodes, edges }: Fragment) {
  const free = new Set(nodes.map((node) => node.id).filter((node) => !session.nodes.has(node)));
  const brought = ids.map((id): [EntityId, EntityId[]] => {
    const ends = edges.flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    );
    const own = ids.length === 1 ? [...free] : [...new Set(ends)].filter((end) => free.has(end));
    for (const end of own) free.delete(end);
    return [id, own];
  });
  return new Map(brought);
}

/** Adds what expanding these nodes brought, remembering whose newcomers are whose for a later collapse. */
export function expand(session: Session, ids: readonly EntityId[], fragment: Fragment): Session {
  const expanded = new Map(session.expanded);
  for (const [id, own] of broughtBy(session, ids, fragment)) {
    expanded.set(id, [...(expanded.get(id) ?? []), ...own]);
  }
  return { ...merge(session, fragment), expanded };
}

function less(all: ReadonlySet<EntityId>, gone: Iterable<EntityId>): Set<EntityId> {
  const left = new Set(all);
  for (const id of gone) left.delete(id);
  return left;
}

function without(session: Session, gone: ReadonlySet<EntityId>): Session {
  const nodes = new Map([...session.nodes].filter(([id]) => !gone.has(id)));
  const left = [...session.loaded].filter(([, edge]) => !gone.has(edge.source) && !gone.has(edge.target));
  return {
    nodes,
    ...joined(nodes, new Map(left), session.seen),
    expanded: new Map([...session.expanded].filter(([id]) => !gone.has(id))),
    hidden: less(session.hidden, gone),
    pinned: less(session.pinned, gone),
  };
}

/** Takes out what expanding `id` brought in, and what those nodes brought in their turn. */
export function collapse(session: Session, id: EntityId): Session {
  const gone = new Set<EntityId>();
  const queue = [...(session.expanded.get(id) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (gone.has(next) || next === id) continue;
    gone.add(next);
    queue.push(...(session.expanded.get(next) ?? []));
  }
  const rest = without(session, gone);
  const expanded = new Map(rest.expanded);
  expanded.delete(id);
  return { ...rest, expanded };
}

/** Puts nodes away, with their edges. */
export function hide(session: Session, ids: Iterable<EntityId>): Session {
  return { ...session, hidden: new Set([...session.hidden, ...ids]) };
}

/** Brings nodes back that were put away: these, or all. */
export function unhide(session: Session, ids: Iterable<EntityId> = session.hidden): Session {
  return { ...session, hidden: less(session.hidden, ids) };
}

/** Keeps nodes from being moved by layouts. */
export function pin(session: Session, ids: Iterable<EntityId>): Session {
  return { ...session, pinned: new Set([...session.pinned, ...ids]) };
}

/** Lets layouts move nodes again. */
export function unpin(session: Session, ids: Iterable<EntityId>): Session {
  return { ...session, pinned: less(session.pinned, ids) };
}

/** How many of a node's edges of one type and direction are loaded. */
export function drawnOf({ edges }: Session, id: EntityId, group: Pick<Group, "type" | "direction">): number {
  const end = group.direction === "out" ? "source" : "target";
  return [...edges.values()].filter((edge) => edge.type === group.type && edge[end] === id).length;
}
