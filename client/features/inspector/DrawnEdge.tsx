/** An edge of the canvas as a line: both its ends, what moved and how much, how well it stands. */
import { useStore } from "zustand";
import type { GraphEdge } from "#domain/graph.ts";
import { picture } from "#graph/picture.ts";
import { amountWords, headline } from "#graph/sentence.ts";
import { DisputedBadge, StatusBadge } from "#ui/StatusBadge.tsx";
import classes from "./inspector.module.css";
import { show } from "./trail.ts";

export function DrawnEdge({ edge }: { readonly edge: GraphEdge }) {
  const nodes = useStore(picture, ({ session }) => session.nodes);
  const { point } = picture.getState();
  const words = amountWords(edge);
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
        <span className={classes.edgeWords}>
          <strong>{headline(edge, (id) => nodes.get(id)?.name ?? id)}</strong>
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
