/** The place of the canvas: the drawn network, or in words why there is none. */
import { Button, Loader } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import { visibleOf } from "#graph/visible.ts";
import { Notice } from "#ui/Notice.tsx";
import classes from "./app.module.css";

interface StageProps {
  readonly network: Pick<UseQueryResult, "isPending" | "error" | "refetch">;
  readonly children: ReactNode;
}

function EmptyPicture() {
  const loaded = useStore(picture, ({ session }) => session.nodes.size);
  const shown = useStore(picture, ({ session, filters }) => visibleOf(session, filters).nodes.length);
  const clear = useStore(picture, ({ clearFilters }) => clearFilters);
  if (shown > 0) return null;
  if (loaded === 0) {
    return (
      <div className={classes.over}>
        <Notice>
          <p>Nothing is stored yet.</p>
          <p>Load a set of records, or search for an entity to start from.</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className={classes.over}>
      <Notice>
        <p>The filters hide everything that is loaded.</p>
        <Button size="compact-sm" variant="default" mt={8} onClick={clear}>
          Clear all filters
        </Button>
      </Notice>
    </div>
  );
}

export function Stage({ network, children }: StageProps) {
  return (
    <section className={classes.stage} aria-label="Network">
      {children}
      {network.isPending && (
        <div className={classes.over} role="status">
          <Loader size="sm" color="var(--accent)" />
          <span>Loading the exchange network …</span>
        </div>
      )}
      {network.error !== null && (
        <div className={classes.over}>
          <Notice tone="error">
            <p>The network could not be loaded: {network.error.message}</p>
            <Button size="compact-sm" variant="default" mt={8} onClick={() => void network.refetch()}>
              Try again
            </Button>
          </Notice>
        </div>
      )}
      {!network.isPending && network.error === null && <EmptyPicture />}
    </section>
  );
}
