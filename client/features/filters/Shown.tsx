/** How much is on screen, of how much that is loaded, of how much there is. */
import { useMemo } from "react";
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import { visibleOf } from "#graph/visible.ts";
import { counted, ofTotal } from "#ui/words.ts";
import classes from "./filters.module.css";

/** How much of what the filters let through is loaded, of how much there is. */
export interface Extent {
  readonly loaded: number;
  readonly total: number;
  readonly filtered: boolean;
}

function partWords({ loaded, total, filtered }: Extent): string {
  const [first, all] = [loaded, total].map((count) => count.toLocaleString("en-GB"));
  if (filtered)
    return `The filters let ${all} connections through; the first ${first} are loaded. Narrow them further.`;
  return `The network holds ${all} connections; the first ${first} are loaded. Filter or search to bring in more.`;
}

export function Shown({ extent }: { readonly extent: Extent | null }) {
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
      {extent !== null && extent.total > extent.loaded && <p className={classes.hint}>{partWords(extent)}</p>}
    </div>
  );
}
