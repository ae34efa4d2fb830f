/** A grade of the Admiralty code with who gave it and why, and the way to give another. */
import { lazy, Suspense, useRef, useState } from "react";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { TextButton } from "#ui/TextButton.tsx";
import type { Graded } from "./judgement.ts";
import classes from "./judging.module.css";

const GradeForm = lazy(() => import("./GradeForm.tsx"));

type Given = Answer<Endpoints["getClaim"]>["grade"];

interface GradeProps {
  readonly graded: Graded;
  /** The grade in words; null: not graded. */
  readonly words: string | null;
  readonly grade: Given;
}

export function Grade({ graded, words, grade }: GradeProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      {words ?? "not graded"}{" "}
      <TextButton ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        {words === null ? "Grade" : "Grade anew"}
      </TextButton>
      {grade !== null && (
        <p className={classes.why}>
          {grade.because} ({grade.author}, {grade.graded})
        </p>
      )}
      {open && (
        <Suspense>
          <GradeForm graded={graded} onDone={close} />
        </Suspense>
      )}
    </>
  );
}
