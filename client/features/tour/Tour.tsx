/** The tour: one stop after another, each with a few words; it can be left at any of them. */
import { Button, CloseButton, Paper } from "@mantine/core";
import { useEffect, useState } from "react";
import { picture } from "#graph/picture.ts";
import { STOPS } from "./steps.ts";
import classes from "./tour.module.css";

export default function Tour({ onClose }: { readonly onClose: () => void }) {
  const [at, setAt] = useState(0);
  const stop = STOPS[at];
  useEffect(() => STOPS[at]?.show?.(picture.getState()), [at]);
  if (stop === undefined) return null;
  const last = at === STOPS.length - 1;
  return (
    <Paper component="section" className={classes.stop ?? ""} aria-label="Tour" shadow="md" withBorder>
      <div className={classes.head}>
        <h2>{stop.title}</h2>
        <CloseButton size="sm" aria-label="Leave the tour" onClick={onClose} />
      </div>
      <p aria-live="polite">{stop.text}</p>
      <div className={classes.steps}>
        <span>
          {at + 1} of {STOPS.length}
        </span>
        {at > 0 && (
          <Button size="compact-sm" variant="default" onClick={() => setAt(at - 1)}>
            Back
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => (last ? onClose() : setAt(at + 1))}>
          {last ? "Done" : "Next"}
        </Button>
      </div>
    </Paper>
  );
}
