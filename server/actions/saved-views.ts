/** Saved views: lists, opens, saves, changes and removes them. */
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { NotFound } from "#domain/errors.ts";
import { entityId } from "#domain/ids.ts";
import { savedPlaces, type ViewChange, type ViewDraft, type ViewId, viewId } from "#domain/saved-view.ts";
import { defineQuery } from "#store/query.ts";
import { knownIds } from "#store/read-records.ts";
import type { Store } from "#store/store.ts";

const brief = z.strictObject({ id: viewId, name: z.string(), entities: z.int(), changed: z.string() });
const all = defineQuery({ file: "views/all.cypher", access: "read", row: brief });
const one = defineQuery({
  file: "views/one.cypher",
  access: "read",
  row: z.strictObject({
    id: viewId,
    name: z.string(),
    address: z.string(),
    places: z.string().transform((text) => savedPlaces.parse(JSON.parse(text))),
    changed: z.string(),
  }),
});
const add = defineQuery({
  file: "views/add.cypher",
  access: "write",
  row: z.strictObject({ changed: z.string() }),
});
const change = defineQuery({ file: "views/change.cypher", access: "write", row: brief });
const remove = defineQuery({
  file: "views/remove.cypher",
  access: "write",
  row: z.strictObject({ id: viewId }),
});

export async function listViews(store: Store): Promise<Answer<Endpoints["getViews"]>> {
  return { views: await store.read(all) };
}

/**
 * The view, and which of its entities are gone.
 * @throws {NotFound} when there is no such view
 */
export function readView(store: Store, id: ViewId): Promise<Answer<Endpoints["getView"]>> {
  return store.reading(async (tx) => {
    const [view] = await tx.run(one, { id });
    if (view === undefined) throw new NotFound("saved view", id);
    const ids = Object.keys(view.places);
    const known = await knownIds(tx, ids);
    const missing = ids.filter((each) => !known.has(each)).map((each) => entityId.parse(each));
    return { ...view, missing };
  });
}

/** What the places of a draft are stored as; null where a change leaves them alone. */
function placesRow({ places }: ViewChange) {
  if (places === undefined) return { places: null, entities: null };
  return { places: JSON.stringify(places), entities: Object.keys(places).length };
}

export async function addView(store: Store, draft: ViewDraft): Promise<Answer<Endpoints["addView"]>> {
  const id: ViewId = `view:${randomUUID()}`;
  const entities = Object.keys(draft.places).length;
  const row = { id, name: draft.name, address: draft.address, ...placesRow(draft) };
  const [added] = await store.write((tx) => tx.run(add, row));
  return { id, name: draft.name, entities, changed: added?.changed ?? "" };
}

/** @throws {NotFound} when there is no such view */
export async function changeView(
  store: Store,
  id: ViewId,
  wanted: ViewChange,
): Promise<Answer<Endpoints["changeView"]>> {
  const words = { name: wanted.name ?? null, address: wanted.address ?? null };
  const [changed] = await store.write((tx) => tx.run(change, { id, ...words, ...placesRow(wanted) }));
  if (changed === undefined) throw new NotFound("saved view", id);
  return changed;
}

/** @throws {NotFound} when there is no such view */
export async function removeView(store: Store, id: ViewId): Promise<Answer<Endpoints["removeView"]>> {
  const [gone] = await store.write((tx) => tx.run(remove, { id }));
  if (gone === undefined) throw new NotFound("saved view", id);
  return { removed: id };
}
