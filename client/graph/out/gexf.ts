/** GEXF, for Gephi: nodes with places, sizes and colours, parallel edges kept, each edge with its standing and speakers. */
import { MultiDirectedGraph } from "graphology";
import write from "graphology-gexf/common/writer.js";
import type { FlatRecord, Records } from "./records.ts";

function without(record: FlatRecord, names: readonly string[]): FlatRecord {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

export function gexfOf({ nodes, edges }: Records): string {
  const graph = new MultiDirectedGraph<FlatRecord, FlatRecord>();
  for (const node of nodes)
    graph.addNode(node.id, { label: String(node.name), ...without(node, ["id", "name"]) });
  for (const edge of edges) {
    const label = String(edge.commodity) || String(edge.phrase);
    graph.addEdgeWithKey(edge.id, edge.source, edge.target, {
      label,
      ...without(edge, ["id", "source", "target"]),
    });
  }
  return write(graph, { version: "1.3" });
}
