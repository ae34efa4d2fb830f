/** Which country a node belongs to: itself, or the one that a relation ties it to. */
import type { EntityId } from "#domain/ids.ts";
import type { Session } from "../session.ts";

/** Relations that tie an entity to its country, the closest first. */
const TIES = ["LEADS", "LOCATED_IN", "FLAGGED_TO", "SPEAKS_FOR", "MEMBER_OF", "OWNED_BY"] as const;

/** The country of each node that has one in the picture. */
export function homesOf({ nodes, edges }: Session): ReadonlyMap<string, EntityId> {
  const homes = new Map<string, EntityId>();
  const isCountry = (id: EntityId) => nodes.get(id)?.kind === "country";
  for (const id of nodes.keys()) if (isCountry(id)) homes.set(id, id);
  for (const tie of TIES) {
    for (const { type, source, target } of edges.values()) {
      if (type === tie && isCountry(target) && !homes.has(source)) homes.set(source, target);
    }
  }
  return homes;
}
