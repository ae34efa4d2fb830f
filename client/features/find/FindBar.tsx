/** Find on screen: how many nodes bear the text in their names, one after another picked and brought to the middle. */
import { ActionIcon, Button, CloseButton, Paper, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useStore } from "zustand";
import { matchesOf } from "#graph/find.ts";
import { picture } from "#graph/picture.ts";
import { present } from "#graph/present.ts";
import { visibleOf } from "#graph/visible.ts";
import { counted } from "#ui/words.ts";
import classes from "./find.module.css";

function useMatches(text: string) {
  const session = useStore(picture, (state) => state.session);
  const filters = useStore(picture, (state) => state.filters);
  return useMemo(() => matchesOf(visibleOf(session, filters).nodes, text), [session, filters, text]);
}

export default function FindBar({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState("");
  const [at, setAt] = useState<number | null>(null);
  const matches = useMatches(text);
  const go = (to: number) => {
    const next = (to + matches.length) % matches.length;
    const match = matches[next];
    if (match === undefined) return;
    setAt(next);
    picture.getState().pick({ node: match.id });
    present.stage?.centre(match.id);
  };
  const forth = () => go(at === null ? 0 : at + 1);
  const back = () => go(at === null ? -1 : at - 1);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose();
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (event.shiftKey) back();
    else forth();
  };
  const found = at === null ? counted(matches.length, "match", "matches") : `${at + 1} of ${matches.length}`;
  return (
    <Paper className={classes.bar ?? ""} role="search" aria-label="Find on screen" shadow="sm" withBorder>
      <TextInput
        size="xs"
        autoFocus
        aria-label="Find on screen"
        placeholder="Find on screen"
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(null);
        }}
        onKeyDown={press}
      />
      <span className={classes.count} role="status">
        {text.trim() === "" ? "" : found}
      </span>
      <ActionIcon
        size="sm"
        variant="subtle"
        color="var(--ink-soft)"
        aria-label="Previous match"
        onClick={back}
      >
        <IconChevronUp size={15} />
      </ActionIcon>
      <ActionIcon size="sm" variant="subtle" color="var(--ink-soft)" aria-label="Next match" onClick={forth}>
        <IconChevronDown size={15} />
      </ActionIcon>
      <Button
        size="compact-xs"
        variant="default"
        disabled={matches.length === 0}
        onClick={() => picture.getState().select(matches.map(({ id }) => id))}
      >
        Select all
      </Button>
      <CloseButton size="sm" aria-label="Close find" onClick={onClose} />
    </Paper>
  );
}
