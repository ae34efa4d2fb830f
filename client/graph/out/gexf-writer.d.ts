/** The untyped writer of graphology-gexf alone: its browser entry wants a DOM as soon as it is loaded. */
declare module "graphology-gexf/common/writer.js" {
  import type Graph from "graphology-types";
  export default function write(graph: Graph, options: { readonly version: "1.2" | "1.3" }): string;
}
