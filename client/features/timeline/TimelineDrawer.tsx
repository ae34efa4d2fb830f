/** The bar of the timeline under the canvas; what it opens is loaded when it is first opened. */
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import classes from "./timeline.module.css";

const Timeline = lazy(() => import("./Timeline.tsx"));

export function TimelineDrawer() {
  const [open, setOpen] = useState(false);
  const Chevron = open ? IconChevronDown : IconChevronUp;
  return (
    <section className={classes.drawer} aria-label="Timeline">
      <div className={classes.bar}>
        <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Chevron size={16} aria-hidden="true" />
          Timeline
        </button>
      </div>
      {open && (
        <Suspense fallback={<div className={classes.waiting} />}>
          <Timeline />
        </Suspense>
      )}
    </section>
  );
}
