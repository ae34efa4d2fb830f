/** The names the editor knows: labels, types and properties of the live schema, and the parameters as typed. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "#api/ask.ts";
import { parametersOf } from "./draft.ts";
import type { Vocabulary } from "./editor/messages.ts";

/** Labels beside those of the kinds, which an empty database knows nothing of. */
const RECORDS = ["Entity", "Actor", "Transfer", "Claim", "Document"];

const together = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())].sort();

export function useVocabulary(parameters: string): Vocabulary {
  const { data } = useQuery(ask("getSchema", {}));
  return useMemo(() => {
    const parsed = parametersOf(parameters);
    const known = { parameters: "value" in parsed ? parsed.value : {} };
    // Without a schema every label would look wrong.
    if (data === undefined) return known;
    return {
      ...known,
      labels: together(
        data.kinds.map(({ label }) => label),
        RECORDS,
        data.names.labels,
      ),
      relationshipTypes: together(
        data.relationships.map(({ type }) => type),
        data.names.relationshipTypes,
      ),
      propertyKeys: together(data.names.propertyKeys),
    };
  }, [data, parameters]);
}
