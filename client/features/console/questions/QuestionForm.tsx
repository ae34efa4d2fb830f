/** A saved question: what it asks, a field for each parameter, and the buttons that run it or open its Cypher. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { Question, QuestionParameter } from "#domain/console/question.ts";
import { CypherButton } from "#ui/CypherButton.tsx";
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
  /** The steps that only a question of the analysts' own has. */
  readonly children?: ReactNode;
}

export function QuestionForm({ question, onRun, children }: QuestionFormProps) {
  const [values, setValues] = useState(() => firstValues(question));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parameters = parametersFrom(question, values);
    setFault("fault" in parameters ? parameters.fault : null);
    if ("value" in parameters) onRun(question, parameters.value);
  };
  const shown = async () => {
    const parameters = parametersFrom(question, values);
    if ("fault" in parameters) throw new Error(parameters.fault);
    return [{ label: question.title, query: question.query, parameters: parameters.value }];
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
        <CypherButton of="of this question" size="xs" ask={shown} />
        {children}
      </div>
    </form>
  );
}
