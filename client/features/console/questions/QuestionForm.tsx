/** A saved question: what it asks, a field for each parameter, and the buttons that run it or open its Cypher. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Question, QuestionParameter } from "#domain/console/question.ts";
import type { Parameters } from "../draft.ts";
import { firstValues, parametersFrom } from "./asked.ts";
import { EntityPicker } from "./EntityPicker.tsx";
import classes from "./questions.module.css";

interface FieldProps {
  readonly parameter: QuestionParameter;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

const INPUTS = { date: "date", number: "number", text: "text" } as const;

function Field({ parameter, value, onValue }: FieldProps) {
  const { type, label } = parameter;
  if (type === "entity" || type === "commodity") {
    return <EntityPicker label={label} value={value} commodity={type === "commodity"} onValue={onValue} />;
  }
  return (
    <TextInput
      size="xs"
      label={label}
      type={INPUTS[type]}
      step={type === "number" ? "any" : undefined}
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    />
  );
}

interface QuestionFormProps {
  readonly question: Question;
  readonly onRun: (question: Question, parameters: Parameters) => void;
  readonly onOpen: (question: Question, parameters: Parameters) => void;
  readonly onRemove: (() => void) | undefined;
}

export function QuestionForm({ question, onRun, onOpen, onRemove }: QuestionFormProps) {
  const [values, setValues] = useState(() => firstValues(question));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const [fault, setFault] = useState<string | null>(null);
  const take = (use: QuestionFormProps["onRun"]) => {
    const parameters = parametersFrom(question, values);
    setFault("fault" in parameters ? parameters.fault : null);
    if ("value" in parameters) use(question, parameters.value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(onRun);
  };
  return (
    <form ref={form} className={classes.form} onSubmit={submit} aria-label={question.title} noValidate>
      <p>{question.description}</p>
      {question.parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          value={values[parameter.name] ?? ""}
          onValue={(value) => setValues((before) => ({ ...before, [parameter.name]: value }))}
        />
      ))}
      {fault !== null && (
        <p role="alert" className={classes.fault}>
          {fault}
        </p>
      )}
      <div className={classes.steps}>
        <Button c="var(--on-accent)" size="xs" type="submit">
          Ask
        </Button>
        <Button size="xs" variant="default" onClick={() => take(onOpen)}>
          Show the Cypher
        </Button>
        {onRemove && (
          <Button size="xs" variant="default" onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
    </form>
  );
}
