/** Undo and redo, each with the name of the step that it would take back or do again. */
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import { useStore } from "zustand";
import { picture } from "#graph/picture.ts";
import { keysInWords } from "#ui/command.ts";

interface StepButtonProps {
  readonly word: string;
  /** The step; undefined while there is none. */
  readonly says: string | undefined;
  readonly keys: string;
  readonly onClick: () => void;
  readonly Mark: typeof IconArrowBackUp;
}

function StepButton({ word, says, keys, onClick, Mark }: StepButtonProps) {
  const name = says === undefined ? `Nothing to ${word.toLowerCase()}` : `${word}: ${says}`;
  return (
    <Tooltip label={says === undefined ? name : `${name} (${keysInWords(keys)})`}>
      <ActionIcon
        variant="subtle"
        color="var(--ink-soft)"
        aria-label={name}
        aria-disabled={says === undefined}
        {...(says === undefined && { "data-disabled": true })}
        onClick={onClick}
      >
        <Mark size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

export function HistoryButtons() {
  const back = useStore(picture, ({ history }) => history.past.at(-1)?.says);
  const on = useStore(picture, ({ history }) => history.future.at(-1)?.says);
  const { undo, redo } = picture.getState();
  return (
    <ActionIcon.Group>
      <StepButton word="Undo" says={back} keys="mod+Z" onClick={undo} Mark={IconArrowBackUp} />
      <StepButton word="Redo" says={on} keys="mod+shift+Z" onClick={redo} Mark={IconArrowForwardUp} />
    </ActionIcon.Group>
  );
}
