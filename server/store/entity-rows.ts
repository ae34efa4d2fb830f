/** Entities as they are stored: how one becomes a row to write, and how stored properties become one again. */
import * as z from "zod";
import { daySpan } from "#domain/dates.ts";
import { type Entity, entity } from "#domain/entity.ts";
import { entityId, kindOf } from "#domain/ids.ts";
import { ENTITY_KINDS } from "#domain/kinds.ts";

/** Properties of a stored node or relationship, decoded. */
export const properties = z.record(z.string(), z.unknown());
export type Properties = z.infer<typeof properties>;

/** What `records/entities.cypher` takes for one entity. */
export function entityRow(given: Entity): Properties {
  const { coordinates, kind, ...own } = given;
  const { label, actor } = ENTITY_KINDS[kind];
  const occurred = given.kind === "event" && given.occurred !== undefined ? daySpan(given.occurred) : null;
  return {
    id: given.id,
    labels: actor ? ["Actor", label] : [label],
    properties: own,
    lat: coordinates?.lat,
    lon: coordinates?.lon,
    occurredEarliest: occurred?.earliest,
    occurredLatest: occurred?.latest,
  };
}

/**
 * The entity that an `:Entity` node's properties hold.
 * @throws ZodError when they are not what the domain allows, as after a write by hand
 */
export function entityOf(stored: Properties): Entity {
  const { lat, lon, location, occurredEarliest, occurredLatest, register, ...own } = stored;
  const coordinates = lat === undefined ? {} : { coordinates: { lat, lon } };
  return entity.parse({ ...own, kind: kindOf(entityId.parse(stored.id)), ...coordinates });
}
