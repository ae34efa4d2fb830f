/** The filters that are set, as chips that take themselves off. */

import { IconX } from "@tabler/icons-react";
import { useStore } from "zustand";
import { ENTITY_KINDS } from "#domain/kinds.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import type { Filters } from "#graph/filters.ts";
import { picture } from "#graph/picture.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { capital, counted } from "#ui/words.ts";
import classes from "./filters.module.css";
import { type FilterNames, stanceWords, useFilterNames } from "./names.ts";

interface Chip {
  readonly label: string;
  readonly without: Partial<Filters>;
}

function chip<K extends keyof Filters>(label: string, field: K, value: Filters[K]): Chip {
  return { label: capital(label), without: { [field]: value } };
}

function without<T>(list: readonly T[], value: T): T[] {
  return list.filter((other) => other !== value);
}

function chipsOf(f: Filters, { speakerName, commodityName, documentTitle }: FilterNames): Chip[] {
  return [
    ...f.types.map((type) => chip(EDGE_PHRASES[type], "types", without(f.types, type))),
    ...f.kinds.map((kind) => chip(ENTITY_KINDS[kind].many, "kinds", without(f.kinds, kind))),
    ...f.statuses.map((status) => chip(status, "statuses", without(f.statuses, status))),
    ...f.commodities.map((id) => chip(commodityName(id), "commodities", without(f.commodities, id))),
    ...f.speakers.map((id) => chip(`says: ${speakerName(id)}`, "speakers", without(f.speakers, id))),
    ...f.stances.map((stance) => chip(stanceWords(stance), "stances", without(f.stances, stance))),
    ...f.documents.map((id) => chip(`in: ${documentTitle(id)}`, "documents", without(f.documents, id))),
    ...(f.origins === 0 ? [] : [chip(`at least ${counted(f.origins, "origin")}`, "origins", 0)]),
    ...(f.disputed === null ? [] : [chip(f.disputed ? "disputed" : "undisputed", "disputed", null)]),
    ...(f.from === null ? [] : [chip(`from ${f.from}`, "from", null)]),
    ...(f.to === null ? [] : [chip(`to ${f.to}`, "to", null)]),
    ...(f.saidFrom === null ? [] : [chip(`said from ${f.saidFrom}`, "saidFrom", null)]),
    ...(f.saidTo === null ? [] : [chip(`said to ${f.saidTo}`, "saidTo", null)]),
    ...(f.asOf === null ? [] : [chip(`${f.clock} by ${f.asOf}`, "asOf", null)]),
    ...f.without.map((id) => chip(`without ${speakerName(id)}`, "without", without(f.without, id))),
  ];
}

interface ChipsProps {
  /** Over the canvas, where the panel is away: nothing at all while no filter is set. */
  readonly floating?: boolean;
}

export function Chips({ floating = false }: ChipsProps) {
  const filters = useStore(picture, (state) => state.filters);
  const filter = useStore(picture, (state) => state.filter);
  const clear = useStore(picture, (state) => state.clearFilters);
  const chips = chipsOf(
    filters,
    useFilterNames([...filters.speakers, ...filters.without], filters.documents),
  );
  if (chips.length === 0) return floating ? null : <p className={classes.none}>Nothing is hidden.</p>;
  return (
    <div className={floating ? classes.floating : classes.chips}>
      {chips.map(({ label, without }) => (
        <button
          key={label}
          type="button"
          className={classes.chip}
          aria-label={`Remove filter: ${label}`}
          onClick={() => filter(without)}
        >
          {label}
          <IconX size={12} aria-hidden="true" />
        </button>
      ))}
      <TextButton onClick={clear}>Clear all</TextButton>
    </div>
  );
}
