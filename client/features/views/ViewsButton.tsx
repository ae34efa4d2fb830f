/** The button of the saved views; its list is loaded when it is first opened. */
import { Popover } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { Lines } from "#ui/Lines.tsx";
import type { Saving } from "./saving.ts";
import classes from "./views.module.css";

const Views = lazy(() => import("./Views.tsx"));

export function ViewsButton(props: Saving) {
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={380}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          Views
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel ?? ""} aria-label="Saved views">
        <Suspense fallback={<Lines count={4} />}>{open && <Views {...props} />}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
