/** Everything that offers commands, over the canvas: bar, keys, palette, cheat sheet, menu, find, tour. */
import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { SelectionBar } from "#features/selection/SelectionBar.tsx";
import { TourOffer } from "#features/tour/TourOffer.tsx";
import { picture } from "#graph/picture.ts";
import { commandsOf } from "./all.ts";
import { overlay } from "./overlay.ts";
import { canvasKeys } from "./screen.ts";
import type { Switches } from "./switches.ts";
import { useCommandKeys } from "./use-keys.ts";

const CalledMenu = lazy(() => import("./CalledMenu.tsx"));
const Palette = lazy(() => import("#features/commands/Palette.tsx"));
const CheatSheet = lazy(() => import("#features/commands/CheatSheet.tsx"));
const FindBar = lazy(() => import("#features/find/FindBar.tsx"));
const Tour = lazy(() => import("#features/tour/Tour.tsx"));

interface LayerProps {
  readonly switches: Switches;
}

const away = () => overlay.setState({ shown: null });

export function CommandLayer({ switches }: LayerProps) {
  const { shown, finding, touring } = useStore(overlay);
  const commands = () => commandsOf(picture.getState(), switches);
  useCommandKeys(commands, shown === null);
  return (
    <>
      <SelectionBar commands={commands} />
      {!touring && <TourOffer onStart={() => overlay.setState({ touring: true })} />}
      <Suspense>
        {finding && <FindBar onClose={() => overlay.setState({ finding: false })} />}
        {touring && <Tour onClose={() => overlay.setState({ touring: false })} />}
        {shown === "palette" && <Palette commands={commands()} onFound={switches.found} onClose={away} />}
        {shown === "keys" && <CheatSheet commands={[...commands(), ...canvasKeys()]} onClose={away} />}
        {shown !== null && typeof shown === "object" && (
          <CalledMenu call={shown} commands={commands()} switches={switches} onClose={away} />
        )}
      </Suspense>
    </>
  );
}
