/** The offer of the tour at the first visit, where the seed it walks through is loaded. */
import { Button, CloseButton, Paper } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import { offered, SHELLS } from "./steps.ts";
import classes from "./tour.module.css";

export function TourOffer({ onStart }: { readonly onStart: () => void }) {
  const [open, setOpen] = useState(() => !offered());
  const there = useStore(picture, ({ session }) => session.edges.has(SHELLS));
  if (!open || !there) return null;
  const close = () => {
    offered("taken");
    setOpen(false);
  };
  return (
    <Paper component="section" className={classes.offer ?? ""} aria-label="Tour" shadow="sm" withBorder>
      <span>New here? Who says North Korea shipped shells, and who denies it?</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          close();
          onStart();
        }}
      >
        Take the tour
      </Button>
      <CloseButton size="sm" aria-label="No tour" onClick={close} />
    </Paper>
  );
}
