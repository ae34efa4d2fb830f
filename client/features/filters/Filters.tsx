/** The filter panel: what may be hidden, generated from what is loaded, with what is set as removable chips. */
import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type ReactNode, useMemo } from "react";
import { useStore } from "zustand";
import { ENTITY_KINDS } from "#domain/kinds.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { STATUSES } from "#domain/standing.ts";
import { edgeChoices, kindChoices } from "#graph/choices.ts";
import { commoditiesOf } from "#graph/filters.ts";
import { picture } from "#graph/picture.ts";
import { capital } from "#ui/words.ts";
import { AsOf } from "./AsOf.tsx";
import { Chips } from "./Chips.tsx";
import classes from "./filters.module.css";
import { Group } from "./Group.tsx";
import { stanceWords, useFilterNames } from "./names.ts";
import { Origins } from "./Origins.tsx";
import { type Extent, Shown } from "./Shown.tsx";
import { Window } from "./Window.tsx";

interface FiltersProps {
  readonly extent: Extent | null;
  readonly floating: boolean;
  readonly onClose: (() => void) | undefined;
  /** Stands beside the title. */
  readonly children?: ReactNode;
}

function useChoices() {
  const session = useStore(picture, (state) => state.session);
  return useMemo(
    () => ({
      kinds: kindChoices(session),
      types: edgeChoices(session, (edge) => [edge.type]),
      commodities: edgeChoices(session, (edge) => commoditiesOf(edge).map(({ id }) => id)),
      stances: edgeChoices(session, (edge) => edge.stances),
      documents: edgeChoices(session, (edge) => edge.documents),
      statuses: edgeChoices(session, (edge) => [edge.status]),
      speakers: edgeChoices(session, (edge) => [...edge.speakers, ...edge.deniers]),
      disputed: edgeChoices(session, (edge) => [edge.disputed ? "true" : "false"]),
      distrusted: edgeChoices({ ...session, edges: session.loaded }, (edge) => [
        ...edge.speakers,
        ...edge.deniers,
      ]),
    }),
    [session],
  );
}

export function Filters({ extent, floating, onClose, children }: FiltersProps) {
  const filters = useStore(picture, (state) => state.filters);
  const filter = useStore(picture, (state) => state.filter);
  const choices = useChoices();
  const { speakerName, commodityName, documentTitle } = useFilterNames(
    choices.distrusted.map(({ value }) => value),
    choices.documents.map(({ value }) => value),
  );

  return (
    <aside className={classes.panel} data-floating={floating} aria-label="Filters">
      <div className={classes.head}>
        <h2>Filters</h2>
        {children}
        {onClose && (
          <ActionIcon
            variant="subtle"
            color="var(--ink-soft)"
            size="sm"
            aria-label="Close filters"
            onClick={onClose}
          >
            <IconX size={16} />
          </ActionIcon>
        )}
      </div>
      <Shown extent={extent} />
      <Chips />
      <div className={classes.groups}>
        <Group
          title="Connection"
          choices={choices.types}
          chosen={filters.types}
          label={(type) => capital(EDGE_PHRASES[type])}
          onChange={(types) => filter({ types })}
        />
        <Group
          title="Kind of entity"
          choices={choices.kinds}
          chosen={filters.kinds}
          label={(kind) => capital(ENTITY_KINDS[kind].many)}
          onChange={(kinds) => filter({ kinds })}
        />
        <Group
          title="How well it stands"
          choices={choices.statuses}
          chosen={filters.statuses}
          label={(status) => capital(status)}
          hint={(status) => STATUSES[status]}
          onChange={(statuses) => filter({ statuses })}
        />
        <Group
          title="Disputed"
          choices={choices.disputed}
          chosen={filters.disputed === null ? [] : [String(filters.disputed)]}
          label={(value) => (value === "true" ? "Denied or contradicted" : "Neither")}
          onChange={(values) => {
            const last = values.at(-1);
            filter({ disputed: last === undefined ? null : last === "true" });
          }}
        />
        <Group
          title="Commodity, with its narrower ones"
          choices={choices.commodities}
          chosen={filters.commodities}
          label={commodityName}
          onChange={(commodities) => filter({ commodities })}
        />
        <Group
          title="Speaker"
          choices={choices.speakers}
          chosen={filters.speakers}
          label={speakerName}
          onChange={(speakers) => filter({ speakers })}
        />
        <Group
          title="Stance"
          choices={choices.stances}
          chosen={filters.stances}
          label={(stance) => capital(stanceWords(stance))}
          onChange={(stances) => filter({ stances })}
        />
        <Group
          title="Document"
          choices={choices.documents}
          chosen={filters.documents}
          label={documentTitle}
          onChange={(documents) => filter({ documents })}
        />
        <Origins />
        <Window />
        <AsOf />
        <Group
          title="Without this speaker"
          choices={choices.distrusted}
          chosen={filters.without}
          label={speakerName}
          hint={() => "What would stand if this speaker and all that only repeats them were left out"}
          onChange={(without) => filter({ without })}
        />
      </div>
    </aside>
  );
}
