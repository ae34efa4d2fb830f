/** The page inside another page: the picture alone, read-only, with a way to the whole of it. */
import { useComputedColorScheme } from "@mantine/core";
import { Canvas } from "#features/canvas/Canvas.tsx";
import { Announcements } from "./Announcements.tsx";
import classes from "./app.module.css";
import { Stage } from "./Stage.tsx";
import { useView } from "./use-view.ts";

/** The same address without the word that embeds. */
function wholeAddress(): string {
  const search = new URLSearchParams(window.location.search);
  search.delete("embed");
  return `${window.location.pathname}?${search}`;
}

export function Embedded() {
  const colorScheme = useComputedColorScheme("light");
  const view = useView();
  return (
    <main className={classes.embedded} aria-label="Picture">
      <Announcements faults={view.faults} unseen={view.unseen} onForget={view.forgetFaults} />
      <Stage network={view.network}>
        <Canvas colorScheme={colorScheme} />
      </Stage>
      <a className={classes.whole} href={wholeAddress()} target="_blank" rel="noopener">
        Open in Waybill
      </a>
    </main>
  );
}
