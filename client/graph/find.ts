/** Finding among what is on screen, by name, whatever the case and accents. */
import type { GraphNode } from "#domain/graph.ts";

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Nodes whose name holds the text, those that begin with it first; none for an empty text. */
export function matchesOf(nodes: readonly GraphNode[], text: string): GraphNode[] {
  const sought = folded(text.trim());
  if (sought === "") return [];
  const starts = (node: GraphNode) => (folded(node.name).startsWith(sought) ? 0 : 1);
  return nodes
    .filter((node) => folded(node.name).includes(sought))
    .sort((a, b) => starts(a) - starts(b) || a.name.localeCompare(b.name, "en"));
}
