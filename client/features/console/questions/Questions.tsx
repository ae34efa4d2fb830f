/** The saved questions: the library's and the analysts' own, each a line that opens into its form. */
import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "#api/ask.ts";
import { call } from "#api/call.ts";
import type { Question } from "#domain/console/question.ts";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";
import { type Parameters, put } from "../draft.ts";
import { QuestionForm } from "./QuestionForm.tsx";
import classes from "./questions.module.css";

interface QuestionsProps {
  readonly onRun: (question: Question, parameters: Parameters) => void;
}

const GROUPS = [
  { origin: "own", title: "Saved by analysts" },
  { origin: "library", title: "Library" },
] as const;

function fits({ title, description }: Question, text: string): boolean {
  return `${title} ${description}`.toLowerCase().includes(text.trim().toLowerCase());
}

/** Into the editor, with the values that its form begins with. */
function edit(question: Question): void {
  const values = question.parameters.map(({ name, type, default: given }) => [
    name,
    type === "number" ? Number(given) : given,
  ]);
  put(question.query, JSON.stringify(Object.fromEntries(values)), question);
}

function Line({ question, onRun }: QuestionsProps & { readonly question: Question }) {
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const removal = useMutation({
    mutationFn: () => call("removeQuestion", { params: { id: question.id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["getQuestions"] }),
  });
  return (
    <li>
      <button type="button" className={classes.title} aria-expanded={open} onClick={() => setOpen(!open)}>
        {question.title}
      </button>
      {open && (
        <QuestionForm question={question} onRun={onRun}>
          {question.origin === "own" && (
            <>
              <Button size="xs" variant="default" onClick={() => edit(question)}>
                Edit
              </Button>
              <Button size="xs" variant="default" onClick={() => removal.mutate()}>
                Remove
              </Button>
            </>
          )}
        </QuestionForm>
      )}
      {removal.error !== null && <Notice tone="error">{removal.error.message}</Notice>}
    </li>
  );
}

export function Questions(props: QuestionsProps) {
  const [text, setText] = useState("");
  const { data, error } = useQuery(ask("getQuestions", {}));
  if (error !== null) return <Notice tone="error">{error.message}</Notice>;
  if (data === undefined) return <Lines count={7} />;
  const fitting = data.questions.filter((question) => fits(question, text));
  return (
    <div className={classes.list}>
      <TextInput
        size="xs"
        aria-label="Find a question"
        placeholder={`Find among ${data.questions.length} questions`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {fitting.length === 0 && <p>No question speaks of “{text}”.</p>}
      {GROUPS.map(({ origin, title }) => {
        const own = fitting.filter((question) => question.origin === origin);
        if (own.length === 0) return null;
        return (
          <section key={origin} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {own.map((question) => (
                <Line key={question.id} question={question} {...props} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
