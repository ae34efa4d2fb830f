/** The console: write Cypher or ask a saved question on the left, and read the answer on the right. */
import { ActionIcon, SegmentedControl } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useLayoutEffect, useState } from "react";
import { useStore } from "zustand";
import type { Question } from "#domain/console/question.ts";
import { AnswerPane } from "./answer/AnswerPane.tsx";
import classes from "./console.module.css";
import { type ConsolePage, draft, type Parameters, put } from "./draft.ts";
import { Past } from "./Past.tsx";
import { Paths } from "./paths/Paths.tsx";
import { Questions } from "./questions/Questions.tsx";
import { start } from "./run.ts";
import { Writing } from "./Writing.tsx";

const PAGES: { readonly value: ConsolePage; readonly label: string }[] = [
  { value: "write", label: "Cypher" },
  { value: "ask", label: "Questions" },
  { value: "paths", label: "Paths" },
  { value: "past", label: "History" },
];

/** Gives the focus back to where it was when the console goes. */
function useFocusBack(): void {
  // Before the editor takes the focus, which it does in an effect.
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
}

export default function Console({ onClose }: { readonly onClose: () => void }) {
  useFocusBack();
  const page = useStore(draft, (now) => now.page);
  const [preferred, setPreferred] = useState({ view: "table", of: 0 });

  const askQuestion = ({ query, display }: Question, parameters: Parameters) => {
    setPreferred(({ of }) => ({ view: display, of: of + 1 }));
    void start(query, parameters);
  };

  return (
    <section className={classes.console} aria-label="Cypher console">
      <div className={classes.left}>
        <div className={classes.bar}>
          <SegmentedControl
            size="xs"
            aria-label="What to do in the console"
            value={page}
            onChange={(next) => draft.setState({ page: next })}
            data={PAGES}
          />
          <ActionIcon
            variant="subtle"
            color="var(--ink-soft)"
            aria-label="Close the console"
            onClick={onClose}
          >
            <IconX size={17} stroke={1.6} />
          </ActionIcon>
        </div>
        {page === "write" && <Writing />}
        {page === "ask" && <Questions onRun={askQuestion} />}
        {page === "paths" && <Paths />}
        {page === "past" && <Past onChoose={({ query, parameters }) => put(query, parameters)} />}
      </div>
      <AnswerPane preferred={preferred} />
    </section>
  );
}
