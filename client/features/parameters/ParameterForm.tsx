/** The form of a parameter: its value, unit and source; of a new one its name too. */
import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "#api/call.ts";
import { beyondFields, faultAt } from "#api/problem.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { FormFoot } from "#ui/FormFoot.tsx";
import { useAnew } from "./anew.ts";
import type { Moved } from "./Moves.tsx";
import classes from "./parameters.module.css";

export type Parameter = Answer<Endpoints["getParameter"]>;

interface ParameterFormProps {
  /** Null: a new one. */
  readonly parameter: Parameter | null;
  readonly onDone: (moved: Moved | null) => void;
}

/** What is wrong before anything is sent. */
interface Unread {
  readonly name?: string;
  readonly value?: string;
}

const FIELDS = ["params.name", "body.value", "body.unit", "body.source"];

/** A number as it is typed, thousands set apart or not; null when it is none. */
function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[\s,]/g, "");
  return plain !== "" && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

export function ParameterForm({ parameter, onDone }: ParameterFormProps) {
  const [name, setName] = useState(parameter?.key ?? "");
  const [value, setValue] = useState(String(parameter?.value ?? ""));
  const [unit, setUnit] = useState(parameter?.unit ?? "");
  const [source, setSource] = useState("");
  const [unread, setUnread] = useState<Unread>({});
  const anew = useAnew();
  const setting = useMutation({
    mutationFn: (number: number) =>
      call("setParameter", { params: { name }, body: { value: number, unit, source } }),
    onSuccess: async (answer) => {
      await anew();
      onDone(answer);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const number = numberIn(value);
    setUnread({
      ...(number === null && { value: `"${value}" is not a number` }),
      ...(name.trim() === "" && { name: "a parameter needs a name" }),
    });
    if (number !== null && name.trim() !== "") setting.mutate(number);
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={submit}
      aria-label={parameter === null ? "Add a number" : `Set ${parameter.key}`}
    >
      {parameter === null && (
        <TextInput
          className={classes.wide ?? ""}
          size="xs"
          label="Name"
          description="Such as unit.mass:commodity:artillery-shell or unit.volume:hs:9306"
          autoFocus
          value={name}
          error={unread.name ?? faultAt(setting.error, "params.name")}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      <TextInput
        size="xs"
        label="Value"
        inputMode="decimal"
        autoFocus={parameter !== null}
        value={value}
        error={unread.value ?? faultAt(setting.error, "body.value")}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label="Unit"
        value={unit}
        error={faultAt(setting.error, "body.unit")}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label="Source of this value"
        value={source}
        error={faultAt(setting.error, "body.source")}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <FormFoot
        deed="Set it"
        busy={setting.isPending}
        fault={beyondFields(setting.error, FIELDS)}
        onCancel={() => onDone(null)}
      />
    </form>
  );
}
