/** The command palette: every command that can be run now, and the entities that bear a name, found by typing. */
import { Combobox, Kbd, Modal, TextInput, useCombobox } from "@mantine/core";
import { useEffect, useState } from "react";
import { useHits } from "#api/use-hits.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { type EntityId, isEntityId } from "#domain/ids.ts";
import { ENTITY_KINDS } from "#domain/kinds.ts";
import { type Command, keysInWords } from "#ui/command.ts";
import { KindIcon } from "#ui/KindIcon.tsx";
import classes from "./commands.module.css";

const MOST_HITS = 6;

type Hit = Answer<Endpoints["search"]>["hits"][number];

interface PaletteProps {
  readonly commands: readonly Command[];
  readonly onFound: (id: EntityId) => void;
  readonly onClose: () => void;
}

/** Commands that hold every word of the text, in any order. */
function matching(commands: readonly Command[], text: string): Command[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ able, name, group }) => {
    const all = `${group} ${name}`.toLowerCase();
    return able && words.every((word) => all.includes(word));
  });
}

function CommandLine({ command: { id, name, group, keys } }: { readonly command: Command }) {
  const [key] = keys;
  return (
    <Combobox.Option value={id} className={classes.line ?? ""}>
      <span className={classes.name}>{name}</span>
      <span className={classes.group}>{group}</span>
      {key !== undefined && <Kbd size="xs">{keysInWords(key)}</Kbd>}
    </Combobox.Option>
  );
}

function EntityLine({ hit }: { readonly hit: Hit }) {
  return (
    <Combobox.Option value={hit.id} className={classes.line ?? ""}>
      <KindIcon kind={hit.kind} size={15} />
      <span className={classes.name}>{hit.name}</span>
      <span className={classes.group}>{ENTITY_KINDS[hit.kind].one}</span>
    </Combobox.Option>
  );
}

export default function Palette({ commands, onFound, onClose }: PaletteProps) {
  const [text, setText] = useState("");
  const combobox = useCombobox({ opened: true });
  const found = matching(commands, text);
  const { asked, settled } = useHits(text, MOST_HITS);
  const hits = text.trim() === "" ? [] : (asked.data?.hits ?? []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines put the choice back on the first one
  useEffect(() => {
    combobox.selectFirstOption();
  }, [text, hits.length]);
  const choose = (value: string) => {
    onClose();
    if (isEntityId(value)) onFound(value);
    else commands.find(({ id }) => id === value)?.run();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      lockScroll={false}
      withCloseButton={false}
      padding={0}
      size={560}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      aria-label="Command palette"
    >
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            aria-label="Search commands and entities"
            placeholder="What do you want to do, or whom do you look for?"
            size="md"
            classNames={{ input: classes.box ?? "" }}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options className={classes.lines ?? ""} aria-label="Commands and entities">
          {found.map((command) => (
            <CommandLine key={command.id} command={command} />
          ))}
          {hits.map((hit) => (
            <EntityLine key={hit.id} hit={hit} />
          ))}
          {found.length + hits.length === 0 && (
            <Combobox.Empty>{settled ? `Nothing is called “${text.trim()}”.` : "Searching …"}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox>
    </Modal>
  );
}
