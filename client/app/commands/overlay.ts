/** What lies over the screen for the moment: palette, cheat sheet, a menu; and whether find and the tour are open. */
import { createStore } from "zustand/vanilla";
import type { MenuCall } from "#graph/pointer.ts";

interface Overlay {
  readonly shown: "palette" | "keys" | MenuCall | null;
  readonly finding: boolean;
  readonly touring: boolean;
}

export const overlay = createStore<Overlay>()(() => ({ shown: null, finding: false, touring: false }));
