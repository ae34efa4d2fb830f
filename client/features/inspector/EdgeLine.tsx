/** One edge as a line: the other end, what moved and how much, how well it stands. */
import type { EntityRef } from "#contract/views.ts";
import type { GraphEdge } from "#domain/graph.ts";
import { amountWords, isExchange } from "#graph/sentence.ts";
import { KindIcon } from "#ui/KindIcon.tsx";
import { EdgeButton } from "./EdgeButton.tsx";

interface EdgeLineProps {
  readonly edge: GraphEdge;
  readonly other: EntityRef | undefined;
}

export function EdgeLine({ edge, other }: EdgeLineProps) {
  const cargo = edge.commodity?.name ?? (isExchange(edge.type) ? "cargo not stated" : "");
  const words = [cargo, amountWords(edge)].filter((text) => text !== "");
  return (
    <EdgeButton
      edge={edge}
      icon={other !== undefined && <KindIcon kind={other.kind} size={14} />}
      title={other?.name ?? "itself"}
      words={words.join(", ")}
    />
  );
}
