/** One group of filters: the values that occur, each with its count; nothing ticked lets everything through. */
import { Checkbox } from "@mantine/core";
import { useState } from "react";
import type { Choice } from "#graph/choices.ts";
import { TextButton } from "#ui/TextButton.tsx";
import classes from "./filters.module.css";

/** So many values stand open; the rest waits behind "more". */
const FEW = 7;

interface GroupProps<T extends string> {
  readonly title: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly string[];
  readonly label: (value: T) => string;
  readonly hint?: (value: T) => string;
  readonly onChange: (chosen: T[]) => void;
}

export function Group<T extends string>({ title, choices, chosen, label, hint, onChange }: GroupProps<T>) {
  const [whole, setWhole] = useState(false);
  if (choices.length === 0) return null;
  const values = choices.map(({ value }) => value).filter((value) => chosen.includes(value));
  const toggle = (value: T) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  const open = whole ? choices : choices.filter(({ value }, index) => index < FEW || chosen.includes(value));
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {open.map(({ value, count }) => (
        <div key={value} className={classes.choice} title={hint?.(value)}>
          <Checkbox
            size="xs"
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
            label={label(value)}
            color="var(--accent)"
            iconColor="var(--on-accent)"
          />
          <span className={classes.count}>{count.toLocaleString("en-GB")}</span>
        </div>
      ))}
      {choices.length > FEW && (
        <TextButton aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? "Fewer" : `All ${choices.length}`}
        </TextButton>
      )}
    </fieldset>
  );
}
