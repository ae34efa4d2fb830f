/** What was known on a day: only what had been published, or recorded here, by its end; the picture is drawn anew from it. */
import { useStore } from "zustand";
import { CLOCKS } from "#graph/filters.ts";
import { picture } from "#graph/picture.ts";
import classes from "./filters.module.css";

const WORDS = { published: "published", recorded: "recorded here" };

export function AsOf() {
  const { asOf, clock } = useStore(picture, (state) => state.filters);
  const filter = useStore(picture, (state) => state.filter);
  return (
    <fieldset className={classes.group}>
      <legend>Known by</legend>
      <label className={classes.day}>
        Day
        <input
          type="date"
          value={asOf ?? ""}
          onChange={(e) => filter({ asOf: e.currentTarget.value || null }, "point of view")}
        />
      </label>
      <label className={classes.day}>
        Clock
        <select
          value={clock}
          onChange={({ currentTarget: { value } }) =>
            filter({ clock: CLOCKS.find((each) => each === value) ?? "published" }, "point of view")
          }
        >
          {CLOCKS.map((each) => (
            <option key={each} value={each}>
              {WORDS[each]}
            </option>
          ))}
        </select>
      </label>
      <p className={classes.hint}>Claims that came later, and what only they draw, fall away.</p>
    </fieldset>
  );
}
