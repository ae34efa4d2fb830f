/** The console: write Cypher or ask a saved question on the left, and read the answer on the right. */
import { ActionIcon, SegmentedControl } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useLayoutEffect, useState } from "react";
import type { Question } from "#domain/console/question.ts";
import { AnswerPane } from "./answer/AnswerPane.tsx";
import classes from "./console.module.css";
import { draft, type Parameters } from "./draft.ts";
import { Past } from "./Past.tsx";
import { Questions } from "./questions/Questions.tsx";
import { start } from "./run.ts";
import { Writing } from "./Writing.tsx";

const PAGES = [
  { value: "write", label: "Cypher" },
  { value: "ask", label: "Questions" },
  { value: "past", label: "History" },
];

function put(query: string, parameters: string): void {
  draft.setState({ query, parameters });
}

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
  const [page, setPage] = useState("write");
  const [preferred, setPreferred] = useState({ view: "table", of: 0 });

  const askQuestion = ({ query, display }: Question, parameters: Parameters) => {
    setPreferred(({ of }) => ({ view: display, of: of + 1 }));
    void start(query, parameters);
  };
  const open = ({ query }: Question, parameters: Parameters) => {
    put(query, JSON.stringify(parameters));
    setPage("write");
  };

  return (
    <section className={classes.console} aria-label="Cypher console">
      <div className={classes.left}>
        <div className={classes.bar}>
          <SegmentedControl
            size="xs"
            aria-label="What to do in the console"
            value={page}
            onChange={setPage}
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
        {page === "ask" && <Questions onRun={askQuestion} onOpen={open} />}
        {page === "past" && (
          <Past
            onChoose={({ query, parameters }) => {
              put(query, parameters);
              setPage("write");
            }}
          />
        )}
      </div>
      <AnswerPane preferred={preferred} />
    </section>
  );
}
