/** One parameter: value, unit and source, other values in use, and what changing it moved. */
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { call } from "#api/call.ts";
import { Notice } from "#ui/Notice.tsx";
import { useAnew } from "./anew.ts";
import { type Moved, Moves } from "./Moves.tsx";
import { type Parameter, ParameterForm } from "./ParameterForm.tsx";
import classes from "./parameters.module.css";

interface RowProps {
  readonly parameter: Parameter;
  readonly onOpen: (edge: string) => void;
}

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

function Value({ parameter: { key, value, unit, edited } }: { readonly parameter: Parameter }) {
  return (
    <div>
      <code className={classes.key}>{key}</code>
      <p className={classes.value}>
        {format.format(value)} <span>{unit}</span>{" "}
        {edited && <span className={classes.edited}>set here</span>}
      </p>
    </div>
  );
}

export function Row({ parameter, onOpen }: RowProps) {
  const { key, source, others, edited } = parameter;
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<Moved | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const anew = useAnew();
  const reset = useMutation({
    mutationFn: () => call("resetParameter", { params: { name: key } }),
    onSuccess: async (answer) => {
      setMoved(answer);
      await anew();
    },
  });
  const close = (answer: Moved | null) => {
    setOpen(false);
    if (answer !== null) setMoved(answer);
    opener.current?.focus();
  };
  return (
    <li aria-label={key}>
      <Value parameter={parameter} />
      <div className={classes.deeds}>
        <Button
          ref={opener}
          size="compact-sm"
          variant="default"
          aria-expanded={open}
          aria-label={`Change ${key}`}
          onClick={() => setOpen(!open)}
        >
          Change
        </Button>
        {edited && (
          <Button
            size="compact-sm"
            variant="default"
            loading={reset.isPending}
            aria-label={`Reset ${key}`}
            onClick={() => reset.mutate()}
          >
            Reset
          </Button>
        )}
      </div>
      <p className={classes.source}>{source}</p>
      {others.length > 0 && (
        <ul className={classes.others}>
          {others.map((other) => (
            <li key={other.source}>
              also in use: {format.format(other.value)} {parameter.unit}, {other.source}
            </li>
          ))}
        </ul>
      )}
      {reset.error !== null && <Notice tone="error">{reset.error.message}</Notice>}
      {open && <ParameterForm parameter={parameter} onDone={close} />}
      {moved !== null && <Moves answer={moved} onOpen={onOpen} />}
    </li>
  );
}
