/** What the picture's store holds and which steps it takes. */
import type { Fragment } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import type { Places } from "./bodies.ts";
import type { Filters } from "./filters.ts";
import type { History } from "./history.ts";
import type { Model, Picked, Trace } from "./model.ts";
import type { Session } from "./session.ts";
import type { Group } from "./steps.ts";

export interface PictureState extends Model {
  /** A node or edge that the pointer or the keyboard rests on. */
  readonly pointed: Picked;
  readonly history: History<Model>;
  /** The lasso is taken up: the next drag on the canvas draws it. */
  readonly lassoing: boolean;
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
  /** Expands a node, or several in one step. */
  readonly expand: (ids: EntityId | readonly EntityId[], fragment: Fragment, group?: Group) => void;
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
  /** Adds a node to the selection, or takes it out. */
  readonly toggle: (id: EntityId) => void;
  /** Brings paths in and lets them stand out. */
  readonly trace: (fragment: Fragment, traced: Trace) => void;
  /** Moves nodes: by hand, or all of them by a layout. */
  readonly move: (places: Places, says?: string) => void;
  readonly point: (pointed: Picked) => void;
  readonly lasso: (lassoing: boolean) => void;
}

export type Picture = PictureState & PictureSteps;
