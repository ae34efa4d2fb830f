/** The page of parameters: the numbers that rules rest on beside the claims, each with its source, to be changed and reset. */
import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "#api/ask.ts";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";
import { type Moved, Moves } from "./Moves.tsx";
import { ParameterForm } from "./ParameterForm.tsx";
import classes from "./parameters.module.css";
import { Row } from "./Row.tsx";

export interface ParametersProps {
  /** Opens an edge on the canvas and in the inspector. */
  readonly onOpen: (edge: string) => void;
  readonly onClose: () => void;
}

function Another({ onOpen }: Pick<ParametersProps, "onOpen">) {
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<Moved | null>(null);
  const done = (answer: Moved | null) => {
    setOpen(false);
    setMoved(answer);
  };
  return (
    <>
      {open ? (
        <ParameterForm parameter={null} onDone={done} />
      ) : (
        <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
          Add another number
        </Button>
      )}
      {moved !== null && <Moves answer={moved} onOpen={onOpen} />}
    </>
  );
}

function List({ onOpen }: Pick<ParametersProps, "onOpen">) {
  const { data, error } = useQuery(ask("listParameters", {}));
  if (error !== null) return <Notice tone="error">{error.message}</Notice>;
  if (data === undefined) return <Lines count={8} />;
  return (
    <>
      <ul className={classes.list}>
        {data.parameters.map((parameter) => (
          <Row key={parameter.key} parameter={parameter} onOpen={onOpen} />
        ))}
      </ul>
      <Another onOpen={onOpen} />
    </>
  );
}

export default function Parameters({ onOpen, onClose }: ParametersProps) {
  return (
    <section className={classes.page} aria-label="Parameters">
      <header className={classes.head}>
        <h2>Parameters</h2>
        <p>
          The numbers that rules rest on beside the claims. One set holds for all who look; a change derives
          the findings anew and says which moved.
        </p>
        <ActionIcon
          variant="subtle"
          color="var(--ink-soft)"
          aria-label="Close the parameters"
          onClick={onClose}
        >
          <IconX size={18} />
        </ActionIcon>
      </header>
      <List onOpen={onOpen} />
    </section>
  );
}
