/** One finding: what was found, and its working, which can be unfolded: steps, inputs, parameters with their sources. */
import type { ReactNode } from "react";
import classes from "./working.module.css";

interface WorkingProps {
  readonly finding: {
    readonly rule: string;
    readonly outcome: string;
    /** "grave", "open" or "none". */
    readonly severity: string;
    readonly because: string;
    readonly steps: readonly string[];
    readonly inputs: readonly { readonly claim: string; readonly speaker: string; readonly says: string }[];
    readonly parameters: readonly {
      readonly key: string;
      readonly value: number;
      readonly unit: string;
      readonly source: string;
    }[];
  };
  readonly nameOf: (id: string) => string;
  /** Links that belong to the finding: its edges, its claims. */
  readonly children?: ReactNode;
}

/** The rule's name as words. */
export function ruleWords(rule: string): string {
  return rule.replaceAll("-", " ");
}

export function Working({ finding, nameOf, children }: WorkingProps) {
  const { rule, outcome, severity, because, steps, inputs, parameters } = finding;
  return (
    <details className={classes.finding} data-severity={severity}>
      <summary>
        <span className={classes.outcome}>{outcome}</span>
        <span className={classes.because}>{because}</span>
        <span className={classes.rule}>{ruleWords(rule)}</span>
      </summary>
      <ol className={classes.steps}>
        {[...new Set(steps)].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <dl className={classes.rests}>
        {inputs.map(({ claim, speaker, says }) => (
          <div key={claim}>
            <dt>{nameOf(speaker)}</dt>
            <dd>{says}</dd>
          </div>
        ))}
        {parameters.map(({ key, value, unit, source }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              {value} {unit} <span>{source}</span>
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </details>
  );
}
