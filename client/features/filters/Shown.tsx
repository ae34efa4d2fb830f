/** How much is on screen, of how much that is loaded, of how much there is. */
import { useMemo } from "react";
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import { visibleOf } from "#graph/visible.ts";
import { counted, ofTotal } from "#ui/words.ts";
import classes from "./filters.module.css";

export function Shown({ total }: { readonly total: number | null }) {
  const session = useStore(picture, (state) => state.session);
  const filters = useStore(picture, (state) => state.filters);
  const visible = useMemo(() => visibleOf(session, filters), [session, filters]);
  const loaded = session.loaded.size;
  const fallen = [...session.loaded.keys()].filter((id) => !session.edges.has(id)).length;
  return (
    <div className={classes.shown} aria-live="polite">
      <span>
        <strong>{ofTotal(visible.nodes.length, session.nodes.size)}</strong> entities
      </span>
      <span>
        <strong>{ofTotal(visible.edges.length, loaded)}</strong> connections
      </span>
      {fallen > 0 && (
        <p className={classes.hint}>
          {counted(fallen, "connection")} {fallen === 1 ? "falls" : "fall"} away from this point of view.
        </p>
      )}
      {total !== null && total > loaded && (
        <p className={classes.hint}>
          The network holds {total.toLocaleString("en-GB")} connections; the first{" "}
          {loaded.toLocaleString("en-GB")} are loaded. Search to bring in more.
        </p>
      )}
    </div>
  );
}
