/** The picture's state in one store: the model, its history and what is pointed at. Features read it and call its steps. */
import { createStore } from "zustand/vanilla";
import { NO_HISTORY } from "./history.ts";
import { EMPTY_MODEL } from "./model.ts";
import type { Picture } from "./picture-state.ts";
import { looks, sessions, taking } from "./picture-steps.ts";

export type { Picked } from "./model.ts";
export type { Picture, PictureState } from "./picture-state.ts";

/** A picture of nothing; components use one, tests make their own. */
export function createPicture() {
  return createStore<Picture>()((set, get) => {
    const steps = taking(set);
    return {
      ...EMPTY_MODEL,
      pointed: null,
      history: NO_HISTORY,
      lassoing: false,
      ...steps,
      ...sessions(steps, () => get().session),
      ...looks(steps, get),
      point: (pointed) => set({ pointed }),
      lasso: (lassoing) => set({ lassoing }),
    };
  });
}

export const picture = createPicture();
