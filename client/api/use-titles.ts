/** Titles of documents that were mentioned only by id, asked for once and kept. */
import { useQuery } from "@tanstack/react-query";
import type { DocumentId } from "#domain/ids.ts";
import { ask } from "./ask.ts";

/** So many titles at one time; beyond them an id stands for itself. */
const MOST = 100;

/** A function from ids to titles; until they are known, and beyond the first hundred, words out of the id. */
export function useTitles(ids: readonly DocumentId[]): (id: DocumentId) => string {
  const asked = [...new Set(ids)].sort().slice(0, MOST);
  const { data } = useQuery({
    ...ask("getDocuments", { query: { id: asked } }),
    enabled: asked.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const titles = new Map(data?.documents.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
}
