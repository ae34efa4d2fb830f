/** What stands out, stands back or is hidden, from filters, pick and pointer alone: pure, and never touches the graph. */
import type { GraphEdge } from "#domain/graph.ts";
import { edgePasses, NO_FILTERS, nodePasses } from "./filters.ts";
import type { Picked, PictureState } from "./picture.ts";

export interface Emphasis {
  readonly shownNodes: ReadonlySet<string>;
  readonly shownEdges: ReadonlySet<string>;
  /** What stands out; null when nothing does and all are equal. */
  readonly nearNodes: ReadonlySet<string> | null;
  readonly nearEdges: ReadonlySet<string> | null;
}

type State = Pick<PictureState, "session" | "filters" | "picked" | "selected" | "traced" | "pointed">;

function shownOf({ session, filters }: State): Pick<Emphasis, "shownNodes" | "shownEdges"> {
  const shownNodes = new Set<string>();
  for (const [id, node] of session.nodes) {
    if (!session.hidden.has(id) && nodePasses(node, filters)) shownNodes.add(id);
  }
  const shownEdges = new Set<string>();
  for (const [id, edge] of session.edges) {
    const ends = shownNodes.has(edge.source) && shownNodes.has(edge.target);
    if (ends && edgePasses(edge, filters)) shownEdges.add(id);
  }
  return { shownNodes, shownEdges };
}

function around(focus: Exclude<Picked, null>, edges: readonly GraphEdge[]) {
  const nearEdges =
    "node" in focus
      ? edges.filter(({ source, target }) => source === focus.node || target === focus.node)
      : edges.filter(({ id }) => id === focus.edge);
  const nearNodes = new Set<string>(nearEdges.flatMap(({ source, target }) => [source, target]));
  if ("node" in focus) nearNodes.add(focus.node);
  return { nearNodes, nearEdges: new Set(nearEdges.map(({ id }) => id)) };
}

/** Under filters, nodes that no shown edge touches stand back. */
function joined(edges: readonly GraphEdge[]): Pick<Emphasis, "nearNodes" | "nearEdges"> {
  const nearNodes = new Set<string>(edges.flatMap(({ source, target }) => [source, target]));
  return { nearNodes, nearEdges: new Set(edges.map(({ id }) => id)) };
}

/** Of a selection of many: its nodes, and the edges between them. */
function among(selected: ReadonlySet<string>, edges: readonly GraphEdge[]) {
  const between = edges.filter(({ source, target }) => selected.has(source) && selected.has(target));
  return { nearNodes: selected, nearEdges: new Set(between.map(({ id }) => id)) };
}

/** The pointer's neighbourhood wins over the pick's. */
export function emphasisOf(state: State): Emphasis {
  const shown = shownOf(state);
  const edges = [...state.session.edges.values()].filter(({ id }) => shown.shownEdges.has(id));
  const { pointed, picked, traced } = state;
  if (pointed === null && traced !== null) {
    return { ...shown, nearNodes: new Set(traced.nodes), nearEdges: new Set(traced.edges) };
  }
  const focus = pointed ?? picked;
  if (focus !== null) return { ...shown, ...around(focus, edges) };
  if (state.selected.size > 0) return { ...shown, ...among(state.selected, edges) };
  if (state.filters !== NO_FILTERS && edges.length > 0) return { ...shown, ...joined(edges) };
  return { ...shown, nearNodes: null, nearEdges: null };
}

/** Ids whose look differs between two emphases: what a partial refresh must draw again. */
export function differing(
  before: ReadonlySet<string> | null,
  after: ReadonlySet<string> | null,
  all: Iterable<string>,
) {
  const stands = (near: ReadonlySet<string> | null, id: string) => near === null || near.has(id);
  return [...all].filter((id) => stands(before, id) !== stands(after, id));
}
