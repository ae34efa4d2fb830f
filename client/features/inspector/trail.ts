/** The inspector's trail: what was shown one after the other, with a way back and forth; in step with what is picked. */
import { createStore } from "zustand/vanilla";
import type { ClaimId, DocumentId, EntityId, TransferId } from "#domain/ids.ts";
import { type Picked, type PictureState, picture } from "#graph/picture.ts";

/** What the inspector can show. */
export type Shown =
  | { readonly what: "overview" }
  | { readonly what: "entity"; readonly id: EntityId }
  | { readonly what: "selection"; readonly ids: readonly EntityId[] }
  | { readonly what: "paths"; readonly from: EntityId; readonly to: EntityId }
  | { readonly what: "edge"; readonly id: string }
  | { readonly what: "transfer"; readonly id: TransferId }
  | { readonly what: "claim"; readonly id: ClaimId }
  | { readonly what: "document"; readonly id: DocumentId };

export interface Trail {
  readonly seen: readonly Shown[];
  /** Place of what is shown now. */
  readonly at: number;
}

const MOST = 100;

/** One word for a thing shown; equal things have equal keys. */
export function keyOf(shown: Shown): string {
  if (shown.what === "overview") return "overview";
  if (shown.what === "selection") return `selection ${shown.ids.join(" ")}`;
  return shown.what === "paths" ? `paths ${shown.from} ${shown.to}` : `${shown.what} ${shown.id}`;
}

/** What is shown now. */
export function current({ seen, at }: Trail): Shown {
  return seen[at] ?? { what: "overview" };
}

/** Goes on to something; what lay ahead is forgotten. Going on to what is shown already changes nothing. */
export function visit(trail: Trail, next: Shown): Trail {
  if (keyOf(current(trail)) === keyOf(next)) return trail;
  const seen = [...trail.seen.slice(0, trail.at + 1), next].slice(-MOST);
  return { seen, at: seen.length - 1 };
}

/** One step back (-1) or forward (1), as far as there is something. */
export function move(trail: Trail, by: -1 | 1): Trail {
  const at = Math.min(Math.max(trail.at + by, 0), trail.seen.length - 1);
  return { ...trail, at };
}

function shownFor({ picked, selected, traced }: Pick<PictureState, "picked" | "selected" | "traced">): Shown {
  if (traced !== null && selected.size > 1) return { what: "paths", from: traced.from, to: traced.to };
  if (selected.size > 1) return { what: "selection", ids: [...selected] };
  if (picked === null) return { what: "overview" };
  return "node" in picked ? { what: "entity", id: picked.node } : { what: "edge", id: picked.edge };
}

/** The pick that goes with a thing shown alone; a claim or document leaves the pick as it is. */
function pickFor(shown: Shown): Picked | undefined {
  if (shown.what === "overview") return null;
  if (shown.what === "entity") return { node: shown.id };
  if (shown.what === "edge") return { edge: shown.id };
  return undefined;
}

export const trail = createStore<Trail>()(() => ({ seen: [shownFor(picture.getState())], at: 0 }));

function settle(next: Trail): void {
  trail.setState(next, true);
  const shown = current(next);
  if (shown.what === "selection") picture.getState().select(shown.ids);
  const pick = pickFor(shown);
  if (pick !== undefined) picture.getState().pick(pick);
}

/** Shows something, picking it on the canvas where it is a node or an edge. */
export function show(next: Shown): void {
  settle(visit(trail.getState(), next));
}

/** Goes one step back or forward along the trail. */
export function go(by: -1 | 1): void {
  settle(move(trail.getState(), by));
}

picture.subscribe((state, before) => {
  if (state.picked === before.picked && state.selected === before.selected && state.traced === before.traced)
    return;
  trail.setState(visit(trail.getState(), shownFor(state)), true);
});
