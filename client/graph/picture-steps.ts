/** The steps of the picture's store. Every one that is remembered goes through `step`, in words that follow "Undo". */
import type { StoreApi } from "zustand/vanilla";
import type { EntityId } from "#domain/ids.ts";
import { NO_FILTERS } from "./filters.ts";
import { NO_HISTORY, record, redone, undone } from "./history.ts";
import {
  bringIn,
  collapseNode,
  expandNodes,
  type Model,
  modelOf,
  moveNodes,
  type Picked,
  pick,
  select,
  traceWays,
  withSession,
} from "./model.ts";
import type { Picture, PictureSteps } from "./picture-state.ts";
import { hide, merge, pin, type Session, unhide, unpin } from "./session.ts";

type SetPicture = StoreApi<Picture>["setState"];
type Taking = Pick<PictureSteps, "step" | "amend" | "begin" | "undo" | "redo">;

/** Taking, amending and taking back: all that changes the model goes through these. */
export function taking(set: SetPicture): Taking {
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

/** Steps that change what is loaded and on screen. */
export function sessions({ step }: Taking, session: () => Session): Sessions {
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
    expand: (given, fragment, group) => {
      const ids = typeof given === "string" ? [given] : given;
      step(`expand ${called(session(), ids)}`, (model) => expandNodes(model, ids, fragment, group));
    },
    collapse: (id) => step(`collapse ${called(session(), [id])}`, (model) => collapseNode(model, id)),
    hide: (ids) => on("hide", ids, hide),
    unhide: () => on("show", session().hidden, unhide),
    pin: (ids) => on("pin", ids, pin),
    unpin: (ids) => on("unpin", ids, unpin),
  };
}

type Looks = Pick<PictureSteps, "filter" | "clearFilters" | "pick" | "select" | "toggle" | "trace" | "move">;

/** Looking at one thing after another is taken back as one step; losing or making a selection of many is a step of its own. */
const LOOK = "look";

function pickedWord(session: Session, picked: Picked): string {
  if (picked === null) return "let go";
  return "node" in picked ? `pick ${called(session, [picked.node])}` : "pick a connection";
}

/** Steps that change what is looked at and where it stands. */
export function looks({ step }: Taking, model: () => Model): Looks {
  const joins = (size: number) => (size < 2 && model().selected.size < 2 ? LOOK : undefined);
  const selectAll = (ids: Iterable<EntityId>) => {
    const all = [...new Set(ids)];
    step(`select ${called(model().session, all)}`, (before) => select(before, all), joins(all.length));
  };
  return {
    filter: (change, word) =>
      step("filter", (before) => ({ ...before, filters: { ...before.filters, ...change } }), word),
    clearFilters: () => step("clear all filters", (before) => ({ ...before, filters: NO_FILTERS })),
    pick: (picked) => step(pickedWord(model().session, picked), (before) => pick(before, picked), joins(1)),
    select: selectAll,
    toggle: (id) => {
      const { selected } = model();
      selectAll(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]);
    },
    trace: (fragment, traced) => {
      const [from, to] = [traced.from, traced.to].map((id) => called(model().session, [id]));
      const says = `show paths from ${from} to ${to}`;
      step(says, (before) => traceWays(before, fragment, traced), says);
    },
    move: (places, says) => {
      const ids = Object.keys(places) as EntityId[];
      step(says ?? `move ${called(model().session, ids)}`, (before) => moveNodes(before, places));
    },
  };
}
