/** An edge of the canvas as a line: both its ends, what moved and how much, how well it stands. */
import { useStore } from "zustand";
import type { GraphEdge } from "#domain/graph.ts";
import { picture } from "#graph/picture.ts";
import { amountWords, headline } from "#graph/sentence.ts";
import { EdgeButton } from "./EdgeButton.tsx";

export function DrawnEdge({ edge }: { readonly edge: GraphEdge }) {
  const nodes = useStore(picture, ({ session }) => session.nodes);
  const title = headline(edge, (id) => nodes.get(id)?.name ?? id);
  return <EdgeButton edge={edge} title={title} words={amountWords(edge)} />;
}
