/** Saves the query in the editor as a question of one's own; its parameters become fields of a form. */
import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "#api/call.ts";
import { ProblemError } from "#api/problem.ts";
import type { QuestionParameter } from "#domain/console/question.ts";
import { isEntityId } from "#domain/ids.ts";
import { Notice } from "#ui/Notice.tsx";
import type { Parameters } from "../draft.ts";
import classes from "./questions.module.css";

interface SaveQuestionProps {
  readonly query: string;
  readonly parameters: Parameters;
  readonly onDone: () => void;
}

/** The field that a parameter's value asks for. */
function typeOf(value: unknown): QuestionParameter["type"] {
  if (typeof value === "number") return "number";
  if (typeof value !== "string") return "text";
  if (isEntityId(value)) return value.startsWith("commodity:") ? "commodity" : "entity";
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? "date" : "text";
}

function fieldsOf(parameters: Parameters): QuestionParameter[] {
  return Object.entries(parameters).map(([name, value]) => ({
    name,
    type: typeOf(value),
    label: name,
    default: typeof value === "string" || typeof value === "number" ? String(value) : null,
  }));
}

function words(error: Error): string {
  if (!(error instanceof ProblemError) || error.faults.length === 0) return error.message;
  return error.faults.map(({ reason }) => reason).join(" ");
}

export function SaveQuestion({ query, parameters, onDone }: SaveQuestionProps) {
  const [title, setTitle] = useState("");
  const [description, setDescription] = useState("");
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: () =>
      call("addQuestion", {
        body: { title, description, query, parameters: fieldsOf(parameters), display: "table" },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["getQuestions"] });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <form className={classes.saving} onSubmit={submit} aria-label="Save as a question">
      <TextInput
        size="xs"
        label="Title"
        required
        maxLength={160}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        label="What it asks"
        maxLength={1000}
        rows={2}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      {saving.error !== null && <Notice tone="error">{words(saving.error)}</Notice>}
      <div className={classes.steps}>
        <Button c="var(--on-accent)" size="xs" type="submit" loading={saving.isPending}>
          Save question
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          Do not save
        </Button>
      </div>
    </form>
  );
}
