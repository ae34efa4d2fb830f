/** The picture's state in one store: what is loaded, filtered, picked and pointed at. Features read it and call its steps. */
import { createStore } from "zustand/vanilla";
import type { Fragment } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { collapse, EMPTY_SESSION, expand, merge, type Session } from "./session.ts";

/** What the inspector shows: a node, or an edge. */
export type Picked = { readonly node: EntityId } | { readonly edge: string } | null;

export interface PictureState {
  readonly session: Session;
  readonly filters: Filters;
  readonly picked: Picked;
  /** A node or edge that the pointer or the keyboard rests on. */
  readonly pointed: Picked;
}

export interface PictureSteps {
  readonly merge: (fragment: Fragment) => void;
  /** Shows another session in place of this one. */
  readonly show: (session: Session) => void;
  readonly expand: (id: EntityId, fragment: Fragment) => void;
  readonly collapse: (id: EntityId) => void;
  readonly filter: (change: Partial<Filters>) => void;
  readonly clearFilters: () => void;
  readonly pick: (picked: Picked) => void;
  readonly point: (pointed: Picked) => void;
}

export type Picture = PictureState & PictureSteps;

/** A picture of nothing; components use one, tests make their own. */
export function createPicture() {
  return createStore<Picture>()((set) => ({
    session: EMPTY_SESSION,
    filters: NO_FILTERS,
    picked: null,
    pointed: null,
    merge: (fragment) => set(({ session }) => ({ session: merge(session, fragment) })),
    show: (session) => set({ session, picked: null, pointed: null }),
    expand: (id, fragment) => set(({ session }) => ({ session: expand(session, id, fragment) })),
    collapse: (id) => set(({ session }) => ({ session: collapse(session, id) })),
    filter: (change) => set(({ filters }) => ({ filters: { ...filters, ...change } })),
    clearFilters: () => set({ filters: NO_FILTERS }),
    pick: (picked) => set({ picked }),
    point: (pointed) => set({ pointed }),
  }));
}

export const picture = createPicture();
