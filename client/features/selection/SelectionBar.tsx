/** The bar of the selection: how many are selected and hidden, and what can be done with them. */
import { Button, Paper, Tooltip } from "@mantine/core";
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import { type Command, keysInWords } from "#ui/command.ts";
import { counted } from "#ui/words.ts";
import classes from "./selection.module.css";

interface SelectionBarProps {
  /** The commands of this moment. */
  readonly commands: () => readonly Command[];
}

function Act({ command: { name, short, keys, run } }: { readonly command: Command }) {
  const [key] = keys;
  return (
    <Tooltip label={key === undefined ? name : `${name} (${keysInWords(key)})`}>
      <Button size="compact-xs" variant="default" onClick={run}>
        {short}
      </Button>
    </Tooltip>
  );
}

export function SelectionBar({ commands }: SelectionBarProps) {
  const selected = useStore(picture, (state) => state.selected);
  const { nodes, hidden } = useStore(picture, (state) => state.session);
  useStore(picture, (state) => state.filters);
  if (selected.size === 0 && hidden.size === 0) return null;
  const [only] = selected;
  const name = only !== undefined && selected.size === 1 ? nodes.get(only)?.name : undefined;
  return (
    <Paper className={classes.bar ?? ""} role="toolbar" aria-label="Selection" shadow="sm" withBorder>
      <strong aria-live="polite">
        {name ?? (selected.size > 0 ? `${counted(selected.size, "entity", "entities")} selected` : "Hidden")}
      </strong>
      {commands()
        .filter(({ where, able }) => able && where.includes("bar"))
        .map((command) => (
          <Act key={command.id} command={command} />
        ))}
    </Paper>
  );
}
