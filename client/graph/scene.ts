/** Everything a frame is drawn from, beside the graph itself: what is loaded, what stands out, lanes, palette and flags. */
import type { GraphEdge, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import type { PictureGraph } from "./build.ts";
import { type Emphasis, emphasisOf } from "./emphasis.ts";
import type { Flags } from "./flags.ts";
import { type Insets, NO_INSETS } from "./insets.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import type { Palette } from "./palette.ts";
import type { PictureState } from "./picture.ts";
import type { Session } from "./session.ts";

export interface Scene {
  readonly graph: PictureGraph;
  /** The session that Sigma has indexed; null while a full refresh is due: until it is done, only another full one is possible. */
  indexed: PictureState["session"] | null;
  state: Pick<PictureState, "session" | "filters" | "picked" | "selected" | "traced" | "pointed">;
  emphasis: Emphasis;
  lanes: ReadonlyMap<string, Lane>;
  palette: Palette;
  flags: Flags;
  /** What covers the picture's sides. */
  insets: Insets;
}

export function createScene(graph: PictureGraph, state: Scene["state"], palette: Palette): Scene {
  return {
    graph,
    indexed: null,
    state,
    emphasis: emphasisOf(state),
    lanes: new Map(),
    palette,
    flags: new Map(),
    insets: NO_INSETS,
  };
}

export function nodeOf(scene: Scene, id: string): GraphNode | undefined {
  return scene.state.session.nodes.get(id as EntityId);
}

export function edgeOf(scene: Scene, id: string): GraphEdge | undefined {
  return scene.state.session.edges.get(id);
}

/** Lanes depend on all loaded edges, not on those a filter lets through: a filter must not move a line. */
export function takeLanes(scene: Scene, session: Session): void {
  scene.lanes = lanesOf(session.edges.values());
}

export function isFadedNode({ emphasis }: Scene, id: string): boolean {
  return emphasis.nearNodes !== null && !emphasis.nearNodes.has(id);
}

export function isFadedEdge({ emphasis }: Scene, id: string): boolean {
  return emphasis.nearEdges !== null && !emphasis.nearEdges.has(id);
}

export function isPicked({ state: { picked, selected } }: Scene, id: string): boolean {
  return selected.has(id as EntityId) || (picked !== null && "edge" in picked && picked.edge === id);
}

export function isPointed({ state: { pointed } }: Scene, id: string): boolean {
  return pointed !== null && ("node" in pointed ? pointed.node === id : pointed.edge === id);
}
