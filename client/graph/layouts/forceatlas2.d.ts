/** The two untyped parts of graphology-layout-forceatlas2 that forces.ts drives itself, round by round. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
  /** One round over the matrices, in place. */
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
}
declare module "graphology-layout-forceatlas2/helpers.js" {
  import type Graph from "graphology-types";

  interface Matrices {
    readonly nodes: Float32Array;
    readonly edges: Float32Array;
  }
  interface Helpers {
    graphToByteArrays(graph: Graph, weight: () => number): Matrices;
    assignLayoutChanges(graph: Graph, nodes: Float32Array, reducer: null): void;
  }
  const helpers: Helpers;
  export default helpers;
}
declare module "graphology-layout-forceatlas2/defaults.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  const defaults: Required<ForceAtlas2Settings>;
  export default defaults;
}
