/** Names of entities that were mentioned only by id, asked for once and kept. */
import { useQueries } from "@tanstack/react-query";
import type { EntityId } from "#domain/ids.ts";
import { ask } from "./ask.ts";

/** At the most so many questions at once; beyond them an id stands for itself. */
const MOST = 30;

function nameFromId(id: EntityId): string {
  return id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
}

/** A function from ids to names: `known` first, then what the server says, until then words out of the id. */
export function useNames(
  ids: readonly EntityId[],
  known: (id: EntityId) => string | undefined,
): (id: EntityId) => string {
  const asked = ids.filter((id) => known(id) === undefined).slice(0, MOST);
  const fetched = useQueries({
    queries: asked.map((id) => ({
      ...ask("getEntity", { params: { id } }),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => new Map(results.map(({ data }) => [data?.entity.id, data?.entity.name])),
  });
  return (id) => known(id) ?? fetched.get(id) ?? nameFromId(id);
}
