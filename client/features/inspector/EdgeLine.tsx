/** One edge as a line: the other end, what moved and how much, how well it stands. */
import type { EntityRef } from "#contract/views.ts";
import type { GraphEdge } from "#domain/graph.ts";
import { picture } from "#graph/picture.ts";
import { amountWords, isExchange } from "#graph/sentence.ts";
import { KindIcon } from "#ui/KindIcon.tsx";
import { DisputedBadge, StatusBadge } from "#ui/StatusBadge.tsx";
import classes from "./inspector.module.css";
import { show } from "./trail.ts";

interface EdgeLineProps {
  readonly edge: GraphEdge;
  readonly other: EntityRef | undefined;
}

export function EdgeLine({ edge, other }: EdgeLineProps) {
  const cargo = edge.commodity?.name ?? (isExchange(edge.type) ? "cargo not stated" : "");
  const words = [cargo, amountWords(edge)].filter((text) => text !== "");
  const { point } = picture.getState();
  return (
    <li>
      <button
        type="button"
        className={classes.edge}
        onClick={() => show({ what: "edge", id: edge.id })}
        onMouseEnter={() => point({ edge: edge.id })}
        onMouseLeave={() => point(null)}
        onFocus={() => point({ edge: edge.id })}
        onBlur={() => point(null)}
      >
        {other !== undefined && <KindIcon kind={other.kind} size={14} />}
        <span className={classes.edgeWords}>
          <strong>{other?.name ?? "itself"}</strong>
          {words.length > 0 && <span> {words.join(", ")}</span>}
        </span>
        <span className={classes.edgeBadges}>
          <StatusBadge status={edge.status} />
          {edge.disputed && <DisputedBadge />}
        </span>
      </button>
    </li>
  );
}
