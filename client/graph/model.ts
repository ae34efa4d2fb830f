/** The picture as one value, and the steps that give a new one. Pure: whatever undo must restore stands in here. */
import type { Fragment } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import type { Places } from "./bodies.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import type { LayoutName } from "./layouts/names.ts";
import { collapse, EMPTY_SESSION, expand, merge, type Session, unhide } from "./session.ts";
import { type Group, type Step, withoutOpening, withStep } from "./steps.ts";

/** What the inspector shows: a node, or an edge. */
export type Picked = { readonly node: EntityId } | { readonly edge: string } | null;

/** Paths that stand out on the canvas: between whom, over which nodes and edges. */
export interface Trace {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly nodes: readonly EntityId[];
  readonly edges: readonly string[];
}

export interface Model {
  readonly session: Session;
  readonly filters: Filters;
  /** The one thing that is picked; null while nothing or more than one node is selected. */
  readonly picked: Picked;
  /** Every node that is selected; the picked one is the only one then. */
  readonly selected: ReadonlySet<EntityId>;
  readonly traced: Trace | null;
  /** Where nodes stand, in pixels of layout; a node without a place gets one from the layout. */
  readonly places: Places;
  /** The layout that everything was arranged by last; null: none was asked for, and all is arranged by connection. */
  readonly layout: LayoutName | null;
  /** How the picture came to be, for the address to repeat. */
  readonly taken: readonly Step[];
}

const NOBODY: ReadonlySet<EntityId> = new Set();

export const EMPTY_MODEL: Model = {
  session: EMPTY_SESSION,
  filters: NO_FILTERS,
  picked: null,
  selected: NOBODY,
  traced: null,
  places: {},
  layout: null,
  taken: [],
};

/** The model alone, out of a value that holds more. */
export function modelOf({ session, filters, picked, selected, traced, places, layout, taken }: Model): Model {
  return { session, filters, picked, selected, traced, places, layout, taken };
}

function onScreen({ nodes, hidden }: Session, id: EntityId): boolean {
  return nodes.has(id) && !hidden.has(id);
}

/** Another session in place of this one; nodes that left the screen are no longer selected. */
export function withSession(model: Model, session: Session): Model {
  const left = [...model.selected].filter((id) => onScreen(model.session, id) && !onScreen(session, id));
  if (left.length === 0) return session === model.session ? model : { ...model, session };
  const rest = [...model.selected].filter((id) => !left.includes(id));
  return select({ ...model, session }, rest);
}

/** Brings an entity in with a fragment around it, out of hiding if need be. */
export function bringIn(model: Model, id: EntityId, fragment: Fragment): Model {
  const session = unhide(merge(model.session, fragment), [id]);
  return { ...model, session, taken: withStep(model.taken, { does: "bring", id }) };
}

/** Expands nodes by a fragment, as a whole or one group of their edges. */
export function expandNodes(
  model: Model,
  ids: readonly EntityId[],
  fragment: Fragment,
  group?: Group,
): Model {
  const steps = ids.map((id): Step => ({ does: "open", id, ...(group && { group }) }));
  return {
    ...model,
    session: expand(model.session, ids, fragment),
    taken: steps.reduce(withStep, model.taken),
  };
}

/** Takes out what expanding a node brought in. */
export function collapseNode(model: Model, id: EntityId): Model {
  const next = withSession(model, collapse(model.session, id));
  return { ...next, taken: withoutOpening(model.taken, id) };
}

function same(a: Model, b: Model): boolean {
  const [p, q] = [a.picked, b.picked].map((picked) => JSON.stringify(picked));
  return (
    p === q &&
    a.traced === b.traced &&
    a.selected.size === b.selected.size &&
    [...a.selected].every((id) => b.selected.has(id))
  );
}

/** What is traced stays while one looks along it. */
function tracedWith({ traced }: Model, picked: Picked, selected: ReadonlySet<EntityId>): Trace | null {
  if (traced === null || (picked === null && selected.size === 0)) return null;
  const along = picked === null || !("edge" in picked) || traced.edges.includes(picked.edge);
  return along && [...selected].every((id) => traced.nodes.includes(id)) ? traced : null;
}

/** Picks one thing, or nothing. What is picked already changes nothing. */
export function pick(model: Model, picked: Picked): Model {
  const selected = picked !== null && "node" in picked ? new Set([picked.node]) : NOBODY;
  const next = { ...model, picked, selected, traced: tracedWith(model, picked, selected) };
  return same(model, next) ? model : next;
}

/** Selects nodes; a single one is picked as well. */
export function select(model: Model, ids: Iterable<EntityId>): Model {
  const selected = new Set(ids);
  const [only] = selected;
  const picked = only !== undefined && selected.size === 1 ? { node: only } : null;
  const next = { ...model, selected, picked, traced: tracedWith(model, picked, selected) };
  return same(model, next) ? model : next;
}

/** Arranges everything: new places, and the layout that gave them; pushing apart only mends the one before. */
export function arrange(model: Model, places: Places, layout: LayoutName): Model {
  return { ...moveNodes(model, places), layout: layout === "apart" ? model.layout : layout };
}

/** Gives nodes new places. */
export function moveNodes(model: Model, places: Places): Model {
  return { ...model, places: { ...model.places, ...places } };
}

/** Brings paths in and lets them stand out; their two ends are selected. */
export function traceWays(model: Model, fragment: Fragment, traced: Trace): Model {
  const session = unhide(merge(model.session, fragment), traced.nodes);
  return { ...select({ ...model, session }, [traced.from, traced.to]), traced };
}
