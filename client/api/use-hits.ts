/** Search while somebody types: asked after a pause, and the hits before stay until new ones come. */
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";

const PAUSE_MS = 160;

/** The hits for a text; `settled` once they are those of the text as it stands. */
export function useHits(text: string, limit: number) {
  const [q] = useDebouncedValue(text.trim(), PAUSE_MS);
  const asked = useQuery({
    ...ask("search", { query: { q, limit } }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  return { asked, settled: q === text.trim() && !asked.isFetching };
}
