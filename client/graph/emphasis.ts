/** What stands out, stands back or is hidden, from filters, pick and pointer alone: pure, and never touches the graph. */
import type { GraphEdge } from "#domain/graph.ts";
import type { Picked, PictureState } from "./picture.ts";
import { visibleOf } from "./visible.ts";

export interface Emphasis {
  readonly shownNodes: ReadonlySet<string>;
  readonly shownEdges: ReadonlySet<string>;
  /** What stands out; null when nothing does and all are equal. */
  readonly nearNodes: ReadonlySet<string> | null;
  readonly nearEdges: ReadonlySet<string> | null;
}

type State = Pick<PictureState, "session" | "filters" | "picked" | "selected" | "traced" | "pointed">;

function shownOf({ session, filters }: State) {
  const { nodes, edges } = visibleOf(session, filters);
  return {
    edges,
    shownNodes: new Set<string>(nodes.map(({ id }) => id)),
    shownEdges: new Set(edges.map(({ id }) => id)),
  };
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

/** Of a selection of many: its nodes, and the edges between them. */
function among(selected: ReadonlySet<string>, edges: readonly GraphEdge[]) {
  const between = edges.filter(({ source, target }) => selected.has(source) && selected.has(target));
  return { nearNodes: selected, nearEdges: new Set(between.map(({ id }) => id)) };
}

/** The pointer's neighbourhood wins over the pick's. */
export function emphasisOf(state: State): Emphasis {
  const { edges, ...shown } = shownOf(state);
  const { pointed, picked, traced } = state;
  if (pointed === null && traced !== null) {
    return { ...shown, nearNodes: new Set(traced.nodes), nearEdges: new Set(traced.edges) };
  }
  const focus = pointed ?? picked;
  if (focus !== null) return { ...shown, ...around(focus, edges) };
  if (state.selected.size > 0) return { ...shown, ...among(state.selected, edges) };
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
