/** The form of an analyst's own assessment: a statement, its likelihood in words of ICD 203, the reasons, the claims weighed. */
import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useId, useState } from "react";
import { call } from "#api/call.ts";
import { beyondFields, faultAt } from "#api/problem.ts";
import type { ClaimView } from "#contract/views.ts";
import { LIKELIHOODS, type Likelihood, likelihood } from "#domain/grading.ts";
import type { ClaimId, TransferId } from "#domain/ids.ts";
import { useAuthor } from "#ui/author.ts";
import { FormFoot } from "#ui/FormFoot.tsx";
import { likelihoodWords } from "../wording.ts";
import { useJudgement } from "./judgement.ts";
import classes from "./judging.module.css";

const WORDS = Object.keys(LIKELIHOODS) as Likelihood[];
const FIELDS = ["statement", "likelihood", "rationale", "author", "restsOn"].map((name) => `body.${name}`);

interface WeighedProps {
  readonly claims: readonly ClaimView[];
  readonly weighed: readonly ClaimId[];
  readonly fault: string | undefined;
  readonly onChange: (weighed: ClaimId[]) => void;
}

function Weighed({ claims, weighed, fault, onChange }: WeighedProps) {
  const told = useId();
  const toggle = (id: ClaimId) =>
    onChange(weighed.includes(id) ? weighed.filter((other) => other !== id) : [...weighed, id]);
  return (
    <>
      <fieldset className={classes.rests} aria-describedby={fault === undefined ? undefined : told}>
        <legend>Claims that it weighs</legend>
        {claims.map(({ id, summary, speaker }) => (
          <Checkbox
            key={id}
            size="xs"
            color="var(--accent)"
            iconColor="var(--on-accent)"
            label={`${speaker.name}: ${summary}`}
            checked={weighed.includes(id)}
            onChange={() => toggle(id)}
          />
        ))}
      </fieldset>
      {fault !== undefined && (
        <p id={told} className={classes.fault} role="alert">
          {fault}
        </p>
      )}
    </>
  );
}

interface AssessmentFormProps {
  readonly about: TransferId;
  readonly claims: readonly ClaimView[];
  readonly onDone: () => void;
}

export default function AssessmentForm({ about, claims, onDone }: AssessmentFormProps) {
  const [statement, setStatement] = useState("");
  const [word, setWord] = useState<Likelihood>("roughly even chance");
  const [rationale, setRationale] = useState("");
  const [author, setAuthor] = useAuthor();
  const [restsOn, setRestsOn] = useState<ClaimId[]>([]);
  const body = { about, statement, likelihood: word, rationale, author, restsOn };
  const adding = useJudgement(() => call("addAssessment", { body }), onDone);
  const fault = (name: string) => faultAt(adding.error, `body.${name}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label="An assessment of one's own">
      <Textarea
        size="xs"
        label="What is assessed"
        placeholder="A statement that could turn out true or false"
        autoFocus
        rows={2}
        value={statement}
        error={fault("statement")}
        onChange={(event) => setStatement(event.currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label="How likely (ICD 203)"
        data={WORDS.map((value) => ({ value, label: likelihoodWords(value) }))}
        value={word}
        error={fault("likelihood")}
        onChange={(event) => setWord(likelihood.parse(event.currentTarget.value))}
      />
      <Textarea
        size="xs"
        label="Why"
        rows={3}
        value={rationale}
        error={fault("rationale")}
        onChange={(event) => setRationale(event.currentTarget.value)}
      />
      <Weighed claims={claims} weighed={restsOn} fault={fault("restsOn")} onChange={setRestsOn} />
      <TextInput
        size="xs"
        label="Assessed by"
        value={author}
        error={fault("author")}
        onChange={(event) => setAuthor(event.currentTarget.value)}
      />
      <FormFoot
        deed="Record the assessment"
        busy={adding.isPending}
        fault={beyondFields(adding.error, FIELDS)}
        onCancel={onDone}
      />
    </form>
  );
}
