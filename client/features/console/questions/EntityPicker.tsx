/** Chooses an entity by name or alias, for a parameter that is an entity's id. */
import { Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "#api/ask.ts";
import { isEntityId } from "#domain/ids.ts";
import { ENTITY_KINDS } from "#domain/kinds.ts";

interface EntityPickerProps {
  readonly label: string;
  readonly value: string;
  readonly commodity: boolean;
  readonly onValue: (id: string) => void;
}

/** The chosen entity's own name, which no search has told yet. */
function useChosen(id: string) {
  const known = isEntityId(id) ? id : null;
  const { data } = useQuery({
    ...ask("getEntity", { params: { id: known ?? "country:KP" } }),
    enabled: known !== null,
  });
  return known === null ? [] : [{ value: id, label: data?.entity.name ?? id }];
}

export function EntityPicker({ label, value, commodity, onValue }: EntityPickerProps) {
  const [text, setText] = useState("");
  const [q] = useDebouncedValue(text.trim(), 160);
  const chosen = useChosen(value);
  const name = chosen[0]?.label;
  // The name arrives after the id; until then the box shows the id.
  useEffect(() => {
    if (name !== undefined) setText(name);
  }, [name]);
  const kinds = commodity ? (["commodity"] as const) : undefined;
  const { data } = useQuery({
    ...ask("search", { query: { q, limit: 12, kind: kinds && [...kinds] } }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const hits = (data?.hits ?? [])
    .filter(({ id }) => id !== value)
    .map(({ id, name, kind }) => ({ value: id, label: `${name}, ${ENTITY_KINDS[kind].one}` }));
  return (
    <Select
      size="xs"
      label={label}
      searchable
      allowDeselect={false}
      placeholder="Type a name"
      data={[...chosen, ...hits]}
      filter={({ options }) => options}
      value={value === "" ? null : value}
      onChange={(id) => onValue(id ?? "")}
      searchValue={text}
      onSearchChange={setText}
      nothingFoundMessage={q === "" ? "Type a name" : `Nothing is called “${q}”.`}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
