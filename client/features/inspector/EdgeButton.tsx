/** An edge as a line that opens it: its words, how well it stands; the canvas points at it meanwhile. */
import type { ReactNode } from "react";
import type { GraphEdge } from "#domain/graph.ts";
import { picture } from "#graph/picture.ts";
import { DisputedBadge, StatusBadge } from "#ui/StatusBadge.tsx";
import classes from "./inspector.module.css";
import { show } from "./trail.ts";

interface EdgeButtonProps {
  readonly edge: GraphEdge;
  readonly icon?: ReactNode;
  readonly title: string;
  readonly words: string;
}

export function EdgeButton({ edge, icon, title, words }: EdgeButtonProps) {
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
        {icon}
        <span className={classes.edgeWords}>
          <strong>{title}</strong>
          {words !== "" && <span> {words}</span>}
        </span>
        <span className={classes.edgeBadges}>
          <StatusBadge status={edge.status} />
          {edge.disputed && <DisputedBadge />}
        </span>
      </button>
    </li>
  );
}
