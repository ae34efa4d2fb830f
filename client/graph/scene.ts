/** Everything a frame is drawn from, beside the graph itself: what is loaded, what stands out, lanes, palette and flags. */
import type { GraphEdge, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import type { PictureGraph } from "./build.ts";
import { type Emphasis, emphasisOf } from "./emphasis.ts";
import type { Flags } from "./flags.ts";
import { type Insets, NO_INSETS } from "./insets.ts";
import type { Lane } from "./lanes.ts";
import type { Palette } from "./palette.ts";
import type { PictureState } from "./picture.ts";
import { type Dress, PLAIN_DRESS } from "./style/dress.ts";
import { type Bundles, NO_BUNDLES } from "./style/groups.ts";

export interface Scene {
  readonly graph: PictureGraph;
  /** The session that Sigma has indexed; null while a full refresh is due: until it is done, only another full one is possible. */
  indexed: PictureState["session"] | null;
  state: Pick<PictureState, "session" | "filters" | "picked" | "selected" | "traced" | "pointed">;
  emphasis: Emphasis;
  lanes: ReadonlyMap<string, Lane>;
  dress: Dress;
  bundles: Bundles;
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
    dress: PLAIN_DRESS,
    bundles: NO_BUNDLES,
    palette,
    flags: new Map(),
    insets: NO_INSETS,
  };
}

export function nodeOf(scene: Scene, id: string): GraphNode | undefined {
  return scene.state.session.nodes.get(id as EntityId);
}

/** An edge as it is drawn: where it stands for several, what holds for all of them. */
export function edgeOf(scene: Scene, id: string): GraphEdge | undefined {
  return scene.bundles.get(id)?.edge ?? scene.state.session.edges.get(id);
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
