/** The time window: edges wholly outside it are hidden, edges without dates stay. */
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import classes from "./filters.module.css";

export function Window() {
  const { from, to } = useStore(picture, (state) => state.filters);
  const filter = useStore(picture, (state) => state.filter);
  const backwards = from !== null && to !== null && from > to;
  return (
    <fieldset className={classes.group}>
      <legend>Time window</legend>
      <label className={classes.day}>
        From
        <input
          type="date"
          value={from ?? ""}
          onChange={(e) => filter({ from: e.currentTarget.value || null })}
        />
      </label>
      <label className={classes.day}>
        To
        <input type="date" value={to ?? ""} onChange={(e) => filter({ to: e.currentTarget.value || null })} />
      </label>
      <p className={classes.hint} role={backwards ? "alert" : undefined}>
        {backwards ? "The window ends before it begins." : "What bears no date stays in view."}
      </p>
    </fieldset>
  );
}
