/** The first rows exactly as the server wrote them. */
import classes from "./answer.module.css";

/** Beyond this the file is the better place to read. */
const MOST = 500;

interface RawProps {
  readonly columns: readonly string[];
  readonly lines: readonly string[];
}

export function Raw({ columns, lines }: RawProps) {
  const rest = lines.length - MOST;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className={classes.raw} tabIndex={0} aria-label="The answer as the server wrote it">
      <pre>{[JSON.stringify(columns), ...lines.slice(0, MOST)].join("\n")}</pre>
      {rest > 0 && <p>{rest.toLocaleString("en")} more rows are in the JSON file.</p>}
    </section>
  );
}
