/** The names the editor knows: labels and types of the live schema, and the parameters as typed. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "#api/ask.ts";
import { parametersOf } from "./draft.ts";
import type { Vocabulary } from "./editor/messages.ts";

/** Labels beside those of the kinds, which the schema counts under other names. */
const RECORDS = ["Entity", "Actor", "Transfer", "Claim", "Document"];

export function useVocabulary(parameters: string): Vocabulary {
  const { data } = useQuery(ask("getSchema", {}));
  return useMemo(() => {
    const parsed = parametersOf(parameters);
    const known = { parameters: "value" in parsed ? parsed.value : {} };
    // Without a schema every label would look wrong.
    if (data === undefined) return known;
    return {
      ...known,
      labels: [...data.kinds.map(({ label }) => label), ...RECORDS],
      relationshipTypes: data.relationships.map(({ type }) => type),
    };
  }, [data, parameters]);
}
