/** What the page begins with: the view in its address, or the saved view that the address names, with its places. */
import type { QueryClient } from "@tanstack/react-query";
import { ask } from "#api/ask.ts";
import { isAway } from "#api/problem.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { Fault } from "#domain/errors.ts";
import type { ViewId } from "#domain/saved-view.ts";
import type { Places } from "#graph/bodies.ts";
import { lookout } from "#graph/lookout.ts";
import { moveNodes } from "#graph/model.ts";
import { picture } from "#graph/picture.ts";
import { see } from "#graph/session.ts";
import { isNarrowed } from "#graph/viewpoint.ts";
import { isEmbedded, readAddress, saysMore, type View } from "./permalink.ts";

/** A view to begin with, and what of it could not be followed. */
export interface Start {
  readonly view: View;
  readonly faults: readonly Fault[];
}

const text = window.location.search;
const given = readAddress(text);
export const EMBEDDED = isEmbedded(text);

/** What an error says, as a fault of a part of the address. */
export function faultOf(field: string, error: unknown): Fault {
  return { field, reason: error instanceof Error ? error.message : String(error) };
}

/** Sets filters, places and camera before anything is loaded. Until it is known what stands from the view's point of view, nothing is drawn: not what may not stand. */
function begin({ view: { filters, layout, camera } }: Start, places: Places): void {
  const seen = isNarrowed(filters) ? new Map() : null;
  lookout.setState({ held: camera, wanted: camera });
  picture
    .getState()
    .amend((model) => moveNodes({ ...model, filters, layout, session: see(model.session, seen) }, places));
}

type Saved = Answer<Endpoints["getView"]>;

function missingFault({ name, missing, places }: Saved): Fault[] {
  if (missing.length === 0) return [];
  const all = Object.keys(places).length;
  const some = missing.slice(0, 5).join(", ");
  const reason = `${missing.length} of the ${all} entities of the saved view “${name}” are no longer stored: ${some}${missing.length > 5 ? " …" : ""}`;
  return [{ field: "view", reason }];
}

async function openSaved(client: QueryClient, id: ViewId): Promise<Start> {
  try {
    const retry = (_: number, error: Error) => isAway(error);
    const saved = await client.fetchQuery({ ...ask("getView", { params: { id } }), retry });
    const own = readAddress(saved.address);
    const start = saysMore(text) ? given : { view: { ...own.view, saved: id }, faults: own.faults };
    const places = Object.entries(saved.places).map(([entity, [x, y]]) => [entity, { x, y }] as const);
    begin(start, Object.fromEntries(places));
    return { view: start.view, faults: [...start.faults, ...missingFault(saved)] };
  } catch (error) {
    const start = { view: { ...given.view, saved: null }, faults: [...given.faults, faultOf("view", error)] };
    begin(start, {});
    return start;
  }
}

const { saved } = given.view;
if (saved === null) begin(given, {});

/** The beginning at once, where the address holds all of it; null where a saved view must be fetched first. */
export const START: Start | null = saved === null ? given : null;

/** The beginning, fetched where need be. */
export async function startFrom(client: QueryClient): Promise<Start> {
  return saved === null ? given : openSaved(client, saved);
}
