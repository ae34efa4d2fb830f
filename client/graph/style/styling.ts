/** The style in one small store, beside the picture's: what is taken back there is what is known, not how it is dressed. */
import { createStore } from "zustand/vanilla";
import { type Bundles, NO_BUNDLES } from "./groups.ts";
import { PLAIN_STYLE, type Style } from "./style.ts";

interface Styling {
  readonly style: Style;
  /** Strands of parallel edges that were opened again while all are grouped. */
  readonly opened: ReadonlySet<string>;
  /** What is grouped on screen at the moment; the stage keeps it. */
  readonly bundles: Bundles;
  readonly wear: (change: Partial<Style>) => void;
  readonly open: (strand: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

export const styling = createStore<Styling>()((set) => ({
  style: PLAIN_STYLE,
  opened: NONE,
  bundles: NO_BUNDLES,
  wear: (change) =>
    set(({ style, opened }) => ({
      style: { ...style, ...change },
      opened: change.grouped === undefined ? opened : NONE,
    })),
  open: (strand) => set(({ opened }) => ({ opened: new Set([...opened, strand]) })),
}));
