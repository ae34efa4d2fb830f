/** Names for the ids that filters hold: of speakers out of the picture or asked for, of commodities out of the picture. */
import { useMemo } from "react";
import { useStore } from "zustand";
import { useNames } from "#api/use-names.ts";
import { useTitles } from "#api/use-titles.ts";
import type { Stance } from "#domain/claim.ts";
import type { ActorId, DocumentId } from "#domain/ids.ts";
import { commoditiesOf } from "#graph/filters.ts";
import { picture } from "#graph/picture.ts";

export interface FilterNames {
  readonly speakerName: (id: ActorId) => string;
  readonly commodityName: (id: string) => string;
  readonly documentTitle: (id: DocumentId) => string;
}

/** Names of these speakers and documents, and of every commodity that is loaded. */
export function useFilterNames(speakers: readonly ActorId[], documents: readonly DocumentId[]): FilterNames {
  const { nodes, loaded } = useStore(picture, ({ session }) => session);
  const commodities = useMemo(
    () =>
      new Map<string, string>([...loaded.values()].flatMap(commoditiesOf).map(({ id, name }) => [id, name])),
    [loaded],
  );
  const speakerName = useNames(speakers, (id) => nodes.get(id)?.name);
  const documentTitle = useTitles(documents);
  return { speakerName, commodityName: (id) => commodities.get(id) ?? id, documentTitle };
}

/** A stance as a filter names it. */
export function stanceWords(stance: Stance): string {
  return stance === "neither" ? "leaves it open" : stance;
}
