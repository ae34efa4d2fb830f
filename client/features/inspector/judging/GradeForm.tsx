/** The form of a grade: which one, why, and by whom. */
import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { call } from "#api/call.ts";
import { beyondFields, faultAt } from "#api/problem.ts";
import { CREDIBILITIES, RELIABILITIES, reliability } from "#domain/grading.ts";
import { useAuthor } from "#ui/author.ts";
import { FormFoot } from "#ui/FormFoot.tsx";
import { type Graded, useJudgement } from "./judgement.ts";
import classes from "./judging.module.css";

const SCALES = { credibility: CREDIBILITIES, reliability: RELIABILITIES };
const TITLES = { credibility: "Credibility of the claim", reliability: "Reliability of the source" };

function send(graded: Graded, value: string, by: { author: string; because: string }) {
  if (graded.what === "credibility") {
    const body = { credibility: Number(value), ...by };
    return call("gradeClaim", { params: { id: graded.id }, body });
  }
  const body = { reliability: reliability.parse(value), ...by };
  return call("gradeDocument", { params: { id: graded.id }, body });
}

interface GradeFormProps {
  readonly graded: Graded;
  readonly onDone: () => void;
}

export default function GradeForm({ graded, onDone }: GradeFormProps) {
  const scale = Object.entries(SCALES[graded.what]);
  const [value, setValue] = useState(String(graded.value ?? scale.at(-1)?.[0]));
  const [because, setBecause] = useState("");
  const [author, setAuthor] = useAuthor();
  const giving = useJudgement(() => send(graded, value, { because, author }), onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    giving.mutate();
  };
  const fields = [`body.${graded.what}`, "body.because", "body.author"];
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={TITLES[graded.what]}>
      <NativeSelect
        size="xs"
        label={TITLES[graded.what]}
        data-autofocus
        autoFocus
        data={scale.map(([code, words]) => ({ value: code, label: `${code}, ${words}` }))}
        value={value}
        error={faultAt(giving.error, `body.${graded.what}`)}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <Textarea
        size="xs"
        label="Because"
        rows={2}
        value={because}
        error={faultAt(giving.error, "body.because")}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label="Graded by"
        value={author}
        error={faultAt(giving.error, "body.author")}
        onChange={(event) => setAuthor(event.currentTarget.value)}
      />
      <FormFoot
        deed="Give the grade"
        busy={giving.isPending}
        fault={beyondFields(giving.error, fields)}
        onCancel={onDone}
      />
    </form>
  );
}
