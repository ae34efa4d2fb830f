/** Analysts' own assessments of a transfer: a kind of claim of their own, beside what others say, and never mixed with it. */
import { lazy, Suspense, useRef, useState } from "react";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { counted } from "#ui/words.ts";
import inspector from "../inspector.module.css";
import { likelihoodWords } from "../wording.ts";
import classes from "./judging.module.css";

const AssessmentForm = lazy(() => import("./AssessmentForm.tsx"));

type Assessed = Answer<Endpoints["getAssessment"]>;

function Own({ own }: { readonly own: Assessed["assessments"][number] }) {
  return (
    <li>
      <p className={classes.likelihood}>{likelihoodWords(own.likelihood)}</p>
      <p>{own.statement}</p>
      <p className={classes.why}>{own.rationale}</p>
      <p className={classes.why}>
        {own.author}, {own.assessed}; weighs {counted(own.restsOn.length, "claim")}
      </p>
    </li>
  );
}

export function Assessments({ answer }: { readonly answer: Assessed }) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const { assessments } = answer;
  return (
    <section className={inspector.section} aria-label="Analysts' own assessments">
      <h3>
        Analysts' own assessments <span>{assessments.length}</span>
      </h3>
      {assessments.length > 0 && (
        <ul className={classes.own}>
          {assessments.map((own) => (
            <Own key={own.id} own={own} />
          ))}
        </ul>
      )}
      {answer.claims.length > 0 && (
        <TextButton ref={opener} aria-expanded={open} onClick={() => setOpen(!open)}>
          Add an assessment
        </TextButton>
      )}
      {open && (
        <Suspense>
          <AssessmentForm about={answer.transfer.id} claims={answer.claims} onDone={close} />
        </Suspense>
      )}
    </section>
  );
}
