/** The search box: type a name or alias, choose with the arrows, Enter brings the entity on the canvas. */
import { Combobox, Kbd, Loader, TextInput, useCombobox } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useHits } from "#api/use-hits.ts";
import { type EntityId, isEntityId } from "#domain/ids.ts";
import { onSearchCalled } from "./called.ts";
import { Hits } from "./Hits.tsx";
import classes from "./search.module.css";

const MOST_HITS = 12;

interface SearchProps {
  /** Brings the chosen entity on the canvas; settles when it is there. */
  readonly onFound: (id: EntityId) => Promise<void>;
}

export function Search({ onFound }: SearchProps) {
  const [text, setText] = useState("");
  const [bringing, setBringing] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { asked, settled } = useHits(text, MOST_HITS);
  const hits = asked.data?.hits;

  useEffect(() => onSearchCalled(() => box.current?.focus()), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new hits put the choice back on the first one
  useEffect(() => {
    combobox.selectFirstOption();
  }, [hits]);

  const choose = (id: string) => {
    if (!isEntityId(id)) return;
    combobox.closeDropdown();
    setText("");
    box.current?.blur();
    setBringing(true);
    void onFound(id).finally(() => setBringing(false));
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md" withinPortal={false} offset={4}>
      <Combobox.Target withAriaAttributes>
        <TextInput
          ref={box}
          className={classes.box ?? ""}
          size="sm"
          aria-label="Search entities"
          placeholder="Search countries, people, ports, goods …"
          leftSection={
            bringing ? <Loader size={14} /> : <IconSearch size={16} stroke={1.6} aria-hidden="true" />
          }
          rightSection={text === "" ? <Kbd size="xs">/</Kbd> : null}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => text !== "" && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === "Escape" && !combobox.dropdownOpened) setText("");
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ""}>
        <Combobox.Options aria-label="Entities found">
          <Hits text={text.trim()} hits={hits} settled={settled} error={asked.error ?? asked.failureReason} />
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
