/** The picture's state in one store: the model, its history and what is pointed at. Every step goes through `step`, which remembers it. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Fragment } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import type { Places } from "./bodies.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { type History, NO_HISTORY, record, redone, undone } from "./history.ts";
import {
  bringIn,
  collapseNode,
  EMPTY_MODEL,
  expandNode,
  type Model,
  moveNodes,
  type Picked,
  pick,
  select,
  withSession,
} from "./model.ts";
import { hide, merge, pin, type Session, unhide, unpin } from "./session.ts";
import type { Group } from "./steps.ts";

export type { Picked } from "./model.ts";

export interface PictureState extends Model {
  /** A node or edge that the pointer or the keyboard rests on. */
  readonly pointed: Picked;
  readonly history: History<Model>;
}

export interface PictureSteps {
  /**
   * Takes a step and remembers it. `says` is what it does, in words that follow "Undo"; steps in a row that share the word
   * `joins` are taken back as one. A change that gives the same model back is no step.
   */
  readonly step: (says: string, change: (model: Model) => Model, joins?: string) => void;
  /** Changes the model without a step to take back: what is loaded at the start, and places that a layout found. */
  readonly amend: (change: (model: Model) => Model) => void;
  /** Forgets all steps: the present picture is where undo ends. */
  readonly begin: () => void;
  readonly undo: () => void;
  readonly redo: () => void;

  readonly merge: (fragment: Fragment) => void;
  /** Shows another session in place of this one. */
  readonly show: (session: Session, says?: string) => void;
  /** Brings an entity in with a fragment around it. */
  readonly bring: (id: EntityId, fragment: Fragment) => void;
  readonly expand: (id: EntityId, fragment: Fragment, group?: Group) => void;
  readonly collapse: (id: EntityId) => void;
  readonly hide: (ids: Iterable<EntityId>) => void;
  /** Brings back everything that was put away. */
  readonly unhide: () => void;
  readonly pin: (ids: Iterable<EntityId>) => void;
  readonly unpin: (ids: Iterable<EntityId>) => void;
  readonly filter: (change: Partial<Filters>, joins?: string) => void;
  readonly clearFilters: () => void;
  readonly pick: (picked: Picked) => void;
  readonly select: (ids: Iterable<EntityId>) => void;
  /** Moves nodes: by hand, or all of them by a layout. */
  readonly move: (places: Places, says?: string) => void;
  readonly point: (pointed: Picked) => void;
}

export type Picture = PictureState & PictureSteps;

type SetPicture = StoreApi<Picture>["setState"];
type Taking = Pick<PictureSteps, "step" | "amend" | "begin" | "undo" | "redo">;

/** What undo and redo exchange as a whole. */
function modelOf({ session, filters, picked, selected, places, taken }: Model): Model {
  return { session, filters, picked, selected, places, taken };
}

function taking(set: SetPicture): Taking {
  return {
    step: (says, change, joins) =>
      set((state) => {
        const value = modelOf(state);
        const next = change(value);
        if (next === value) return state;
        return { ...next, history: record(state.history, { says, joins: joins ?? null, value }) };
      }),
    amend: (change) => set((state) => change(modelOf(state))),
    begin: () => set({ history: NO_HISTORY }),
    undo: () =>
      set((state) => {
        const back = undone(state.history, modelOf(state));
        return back === null ? state : { ...back.present, history: back.history, pointed: null };
      }),
    redo: () =>
      set((state) => {
        const on = redone(state.history, modelOf(state));
        return on === null ? state : { ...on.present, history: on.history, pointed: null };
      }),
  };
}

/** "North Korea", or "3 entities". */
function called({ nodes }: Session, ids: readonly EntityId[]): string {
  const [only] = ids;
  return only !== undefined && ids.length === 1 ? (nodes.get(only)?.name ?? only) : `${ids.length} entities`;
}

type Sessions = Pick<
  PictureSteps,
  "merge" | "show" | "bring" | "expand" | "collapse" | "hide" | "unhide" | "pin" | "unpin"
>;

function sessions({ step }: Taking, session: () => Session): Sessions {
  const on = (
    verb: string,
    ids: Iterable<EntityId>,
    change: (session: Session, all: EntityId[]) => Session,
  ) => {
    const all = [...ids];
    if (all.length === 0) return;
    step(`${verb} ${called(session(), all)}`, (model) => withSession(model, change(model.session, all)));
  };
  return {
    merge: (fragment) =>
      step("add to the picture", (model) => withSession(model, merge(model.session, fragment))),
    show: (next, says = "show another picture") =>
      step(says, (model) => pick({ ...model, session: next }, null)),
    bring: (id, fragment) => {
      const name = fragment.nodes.find((node) => node.id === id)?.name ?? called(session(), [id]);
      step(`bring in ${name}`, (model) => bringIn(model, id, fragment));
    },
    expand: (id, fragment, group) =>
      step(`expand ${called(session(), [id])}`, (model) => expandNode(model, id, fragment, group)),
    collapse: (id) => step(`collapse ${called(session(), [id])}`, (model) => collapseNode(model, id)),
    hide: (ids) => on("hide", ids, hide),
    unhide: () => on("show", session().hidden, unhide),
    pin: (ids) => on("pin", ids, pin),
    unpin: (ids) => on("unpin", ids, unpin),
  };
}

type Looks = Pick<PictureSteps, "filter" | "clearFilters" | "pick" | "select" | "move">;

/** Looking at one thing after another is taken back as one step; losing or making a selection of many is a step of its own. */
const LOOK = "look";

function pickedWord(session: Session, picked: Picked): string {
  if (picked === null) return "let go";
  return "node" in picked ? `pick ${called(session, [picked.node])}` : "pick a connection";
}

function looks({ step }: Taking, model: () => Model): Looks {
  const joins = (size: number) => (size < 2 && model().selected.size < 2 ? LOOK : undefined);
  return {
    filter: (change, word) =>
      step("filter", (before) => ({ ...before, filters: { ...before.filters, ...change } }), word),
    clearFilters: () => step("clear all filters", (before) => ({ ...before, filters: NO_FILTERS })),
    pick: (picked) => step(pickedWord(model().session, picked), (before) => pick(before, picked), joins(1)),
    select: (ids) => {
      const all = [...ids];
      step(`select ${called(model().session, all)}`, (before) => select(before, all), joins(all.length));
    },
    move: (places, says) => {
      const ids = Object.keys(places) as EntityId[];
      step(says ?? `move ${called(model().session, ids)}`, (before) => moveNodes(before, places));
    },
  };
}

/** A picture of nothing; components use one, tests make their own. */
export function createPicture() {
  return createStore<Picture>()((set, get) => {
    const steps = taking(set);
    return {
      ...EMPTY_MODEL,
      pointed: null,
      history: NO_HISTORY,
      ...steps,
      ...sessions(steps, () => get().session),
      ...looks(steps, get),
      point: (pointed) => set({ pointed }),
    };
  });
}

export const picture = createPicture();
