/** The least number of independent origins; one is what every connection has. */
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import classes from "./filters.module.css";

const STEPS = [0, 2, 3, 5, 10];

export function Origins() {
  const origins = useStore(picture, (state) => state.filters.origins);
  const filter = useStore(picture, (state) => state.filter);
  const steps = [...new Set([...STEPS, origins])].sort((a, b) => a - b);
  return (
    <fieldset className={classes.group}>
      <legend>Independent origins</legend>
      <label className={classes.day}>
        At least
        <select
          value={origins}
          onChange={({ currentTarget: { value } }) => filter({ origins: Number(value) })}
        >
          {steps.map((step) => (
            <option key={step} value={step}>
              {step === 0 ? "any number" : step}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
