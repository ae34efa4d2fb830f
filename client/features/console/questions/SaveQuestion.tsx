/** Saves the query in the editor as a question, a new one or the one that is being edited; its parameters become fields of a form. */
import { Button, SegmentedControl, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { call } from "#api/call.ts";
import { ProblemError } from "#api/problem.ts";
import type { Question, QuestionDraft } from "#domain/console/question.ts";
import { Notice } from "#ui/Notice.tsx";
import { draft, type Parameters } from "../draft.ts";
import { fieldsOf } from "./fields.ts";
import classes from "./questions.module.css";

interface SaveQuestionProps {
  readonly query: string;
  readonly parameters: Parameters;
  /** The question that is changed; null for a new one. */
  readonly editing: Question | null;
  readonly onDone: () => void;
}

function words(error: Error): string {
  if (!(error instanceof ProblemError) || error.faults.length === 0) return error.message;
  return error.faults.map(({ reason }) => reason).join(" ");
}

/** Sends a question; the list asks for all of them again. */
function useSaving(editing: Question | null, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: QuestionDraft) =>
      editing === null
        ? call("addQuestion", { body })
        : call("changeQuestion", { params: { id: editing.id }, body }),
    onSuccess: async () => {
      draft.setState({ editing: null });
      await client.invalidateQueries({ queryKey: ["getQuestions"] });
      onDone();
    },
  });
}

/** What is written in the form; query and parameters are always those of the editor, which can be changed meanwhile. */
function useWritten({ query, parameters, editing }: SaveQuestionProps) {
  const [written, setWritten] = useState({
    title: editing?.title ?? "",
    description: editing?.description ?? "",
    display: editing?.display ?? "table",
    parameters: editing?.parameters ?? [],
  });
  const write = (change: Partial<typeof written>) => setWritten((before) => ({ ...before, ...change }));
  const fields = fieldsOf(parameters, written.parameters);
  const label = (name: string, text: string) =>
    write({ parameters: fields.map((one) => (one.name === name ? { ...one, label: text } : one)) });
  return { written: { ...written, query, parameters: fields }, write, label };
}

function Labels({ written, label }: Pick<ReturnType<typeof useWritten>, "written" | "label">) {
  return written.parameters.map(({ name, label: text }) => (
    <TextInput
      key={name}
      size="xs"
      label={`Label of $${name}`}
      required
      maxLength={120}
      value={text}
      onChange={(event) => label(name, event.currentTarget.value)}
    />
  ));
}

export function SaveQuestion(props: SaveQuestionProps) {
  const { editing, onDone } = props;
  const { written, write, label } = useWritten(props);
  const saving = useSaving(editing, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate(written);
  };
  const what = editing === null ? "Save as a question" : `Change “${editing.title}”`;
  return (
    <form className={classes.saving} onSubmit={submit} aria-label={what}>
      <TextInput
        size="xs"
        label="Title"
        required
        maxLength={160}
        data-autofocus
        value={written.title}
        onChange={(event) => write({ title: event.currentTarget.value })}
      />
      <Textarea
        size="xs"
        label="What it asks"
        maxLength={1000}
        rows={2}
        value={written.description}
        onChange={(event) => write({ description: event.currentTarget.value })}
      />
      <Labels written={written} label={label} />
      <SegmentedControl
        size="xs"
        aria-label="How its answer is shown"
        value={written.display}
        onChange={(display) => write({ display: display === "graph" ? "graph" : "table" })}
        data={[
          { value: "table", label: "As a table" },
          { value: "graph", label: "As a graph" },
        ]}
      />
      {saving.error !== null && <Notice tone="error">{words(saving.error)}</Notice>}
      <div className={classes.steps}>
        <Button c="var(--on-accent)" size="xs" type="submit" loading={saving.isPending}>
          {editing === null ? "Save question" : "Save changes"}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          Do not save
        </Button>
      </div>
    </form>
  );
}
