/** The queries that were run in this browser; choosing one puts it back into the editor. */
import { Button } from "@mantine/core";
import { useStore } from "zustand";
import classes from "./console.module.css";
import { type Entry, forget, past } from "./past.ts";

/** The first line that is no comment. */
function gist({ query }: Entry): string {
  const lines = query.split("\n").map((line) => line.trim());
  return lines.find((line) => line !== "" && !line.startsWith("//")) ?? lines[0] ?? "";
}

export function Past({ onChoose }: { readonly onChoose: (entry: Entry) => void }) {
  const list = useStore(past);
  if (list.length === 0)
    return <p className={classes.hint}>The queries you run are listed here, in this browser only.</p>;
  return (
    <div className={classes.past}>
      <ul>
        {list.map((entry) => (
          <li key={`${entry.at} ${entry.query}`}>
            <button type="button" title={entry.query} onClick={() => onChoose(entry)}>
              <code>{gist(entry)}</code>
              <time dateTime={entry.at}>
                {new Date(entry.at).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" })}
              </time>
            </button>
          </li>
        ))}
      </ul>
      <Button size="compact-xs" variant="default" onClick={forget}>
        Forget all
      </Button>
    </div>
  );
}
