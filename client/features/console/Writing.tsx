/** The left half of the console while writing: editor, parameters, and the steps of a run. */
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import classes from "./console.module.css";
import { draft, type Parameters, parametersOf } from "./draft.ts";
import { Editor } from "./editor/Editor.tsx";
import { remember } from "./past.ts";
import { SaveQuestion } from "./questions/SaveQuestion.tsx";
import { cancel, explain, run, start } from "./run.ts";
import { useVocabulary } from "./use-vocabulary.ts";

const NO_FAULTS: readonly never[] = [];

/** Looks disabled but keeps the focus, which a disabled button would lose. */
const off = { "data-disabled": true, "aria-disabled": true } as const;

interface StepsProps {
  readonly onRun: () => void;
  readonly onPlan: () => void;
  readonly onSave: () => void;
}

function Steps({ onRun, onPlan, onSave }: StepsProps) {
  const editing = useStore(draft, (now) => now.editing);
  const running = useStore(run, ({ state }) => state === "running");
  return (
    <div className={classes.steps}>
      <Button
        size="xs"
        {...(running ? off : { c: "var(--on-accent)", onClick: onRun })}
        aria-keyshortcuts="Control+Enter"
      >
        Run
      </Button>
      {/* A place of its own: were it Run's, a click that comes when the query has just ended would ask it again. */}
      <Button size="xs" color="var(--deny)" variant="outline" {...(running ? { onClick: cancel } : off)}>
        Cancel
      </Button>
      <Button size="xs" variant="default" disabled={running} onClick={onPlan}>
        Plan
      </Button>
      <Button size="xs" variant="default" onClick={onSave}>
        {editing === null ? "Save as question" : "Save changes"}
      </Button>
      <span className={classes.keys}>Ctrl+Enter runs</span>
    </div>
  );
}

export function Writing() {
  const { query, parameters, editing } = useStore(draft);
  const refusal = useStore(run, (now) => now.refusal);
  const [saving, setSaving] = useState(false);
  const vocabulary = useVocabulary(parameters);
  const parsed = parametersOf(parameters);
  const use = (step: (query: string, parameters: Parameters) => Promise<void>) => {
    const now = draft.getState();
    const given = parametersOf(now.parameters);
    if ("value" in given) void step(now.query, given.value);
  };
  const go = () => {
    const now = draft.getState();
    if ("value" in parametersOf(now.parameters)) remember(now.query, now.parameters);
    use(start);
  };
  return (
    <div className={classes.writing}>
      <Editor
        text={query}
        vocabulary={vocabulary}
        faults={refusal?.faults ?? NO_FAULTS}
        onText={(text) => draft.setState({ query: text })}
        onRun={go}
      />
      <Textarea
        className={classes.parameters ?? ""}
        size="xs"
        label="Parameters (JSON)"
        rows={2}
        spellCheck={false}
        value={parameters}
        error={"fault" in parsed ? parsed.fault : null}
        onChange={(event) => draft.setState({ parameters: event.currentTarget.value })}
      />
      {saving && "value" in parsed ? (
        <SaveQuestion
          query={query}
          parameters={parsed.value}
          editing={editing}
          onDone={() => setSaving(false)}
        />
      ) : (
        <Steps onRun={go} onPlan={() => use(explain)} onSave={() => setSaving(true)} />
      )}
    </div>
  );
}
