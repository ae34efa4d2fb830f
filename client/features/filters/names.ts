/** Names for the ids that filters hold: of speakers out of the picture or asked for, of commodities out of the picture. */
import { useMemo } from "react";
import { useStore } from "zustand";
import { useNames } from "#api/use-names.ts";
import type { ActorId } from "#domain/ids.ts";
import { picture } from "#graph/picture.ts";

export interface FilterNames {
  readonly speakerName: (id: ActorId) => string;
  readonly commodityName: (id: string) => string;
}

/** Names of these speakers and of every commodity that is loaded. */
export function useFilterNames(speakers: readonly ActorId[]): FilterNames {
  const { nodes, loaded } = useStore(picture, ({ session }) => session);
  const commodities = useMemo(
    () =>
      new Map<string, string>(
        [...loaded.values()].flatMap(({ commodity }) => (commodity ? [[commodity.id, commodity.name]] : [])),
      ),
    [loaded],
  );
  const speakerName = useNames(speakers, (id) => nodes.get(id)?.name);
  return { speakerName, commodityName: (id) => commodities.get(id) ?? id };
}
