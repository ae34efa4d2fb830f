/** The plan as a tree: the operators, what they do, and how many rows the planner expects of each. */
import type { Plan } from "../run.ts";
import classes from "./answer.module.css";

type Operator = Plan["plan"];

function expected(rows: number | null): string {
  if (rows === null) return "no estimate";
  const most = rows < 10 ? 1 : 0;
  return `≈ ${rows.toLocaleString("en", { maximumFractionDigits: most })} rows`;
}

function Branch({ operator, details, estimatedRows, children }: Operator) {
  return (
    <li>
      <div className={classes.operator}>
        <strong>{operator.replace(/@neo4j$/, "")}</strong>
        <span className={classes.estimate}>{expected(estimatedRows)}</span>
        {details !== "" && <code>{details}</code>}
      </div>
      {children.length > 0 && (
        <ul>
          {children.map((child, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a plan does not change
            <Branch key={at} {...child} />
          ))}
        </ul>
      )}
    </li>
  );
}

export function PlanTree({ plan }: { readonly plan: Plan }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className={classes.plan} tabIndex={0} aria-label="Plan of the query">
      <p>Read from the bottom up. Nothing was run; the numbers are the planner’s estimates.</p>
      <ul>
        <Branch {...plan.plan} />
      </ul>
    </section>
  );
}
