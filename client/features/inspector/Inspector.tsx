/** The panel at the right: what is picked, opened down to who said it, in which words, in which document. */
import { ActionIcon } from "@mantine/core";
import { IconArrowLeft, IconArrowRight, IconX } from "@tabler/icons-react";
import { lazy, Suspense, useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { Lines } from "#ui/Lines.tsx";
import { ClaimPage } from "./ClaimPage.tsx";
import { DocumentPage } from "./DocumentPage.tsx";
import { EdgePage } from "./EdgePage.tsx";
import { EntityPage } from "./EntityPage.tsx";
import type { Exploring } from "./exploring.ts";
import classes from "./inspector.module.css";
import { Overview } from "./Overview.tsx";
import { SelectionPage } from "./SelectionPage.tsx";
import { TransferPage } from "./TransferPage.tsx";
import { current, go, keyOf, type Shown, show, trail } from "./trail.ts";

const PathsPage = lazy(() => import("./paths/PathsPage.tsx"));

function Page({ shown, exploring }: { readonly shown: Shown; readonly exploring: Exploring }) {
  switch (shown.what) {
    case "overview":
      return <Overview />;
    case "entity":
      return <EntityPage id={shown.id} exploring={exploring} />;
    case "paths":
      return (
        <Suspense fallback={<Lines count={8} />}>
          <PathsPage from={shown.from} to={shown.to} />
        </Suspense>
      );
    case "selection":
      return <SelectionPage ids={shown.ids} />;
    case "edge":
      return <EdgePage id={shown.id} />;
    case "transfer":
      return <TransferPage id={shown.id} />;
    case "claim":
      return <ClaimPage id={shown.id} />;
    case "document":
      return <DocumentPage id={shown.id} />;
  }
}

function TrailBar() {
  const { seen, at } = useStore(trail);
  const shown = current({ seen, at });
  return (
    <div className={classes.bar}>
      <ActionIcon
        variant="subtle"
        color="var(--ink-soft)"
        size="sm"
        aria-label="Back"
        aria-disabled={at === 0}
        onClick={() => go(-1)}
      >
        <IconArrowLeft size={16} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="var(--ink-soft)"
        size="sm"
        aria-label="Forward"
        aria-disabled={at >= seen.length - 1}
        onClick={() => go(1)}
      >
        <IconArrowRight size={16} />
      </ActionIcon>
      <span className={classes.where}>{shown.what === "edge" ? "connection" : shown.what}</span>
      {shown.what !== "overview" && (
        <ActionIcon
          variant="subtle"
          color="var(--ink-soft)"
          size="sm"
          aria-label="Close and show the overview"
          onClick={() => show({ what: "overview" })}
        >
          <IconX size={16} />
        </ActionIcon>
      )}
    </div>
  );
}

/** Moves the reader to the top of a new page, unless the keyboard is at work elsewhere. */
function usePageTop(key: string) {
  const page = useRef<HTMLElement>(null);
  const before = useRef(key);
  useLayoutEffect(() => {
    if (before.current === key) return;
    before.current = key;
    const at = document.activeElement;
    if (page.current) page.current.scrollTop = 0;
    if (at === document.body || page.current?.contains(at)) page.current?.focus({ preventScroll: true });
  }, [key]);
  return page;
}

export function Inspector(exploring: Exploring) {
  const shown = current(useStore(trail));
  const page = usePageTop(keyOf(shown));
  return (
    <aside className={classes.panel} aria-label="Inspector">
      <TrailBar />
      <section ref={page} className={classes.page} tabIndex={-1} aria-label="What is picked">
        <Page key={keyOf(shown)} shown={shown} exploring={exploring} />
      </section>
    </aside>
  );
}
