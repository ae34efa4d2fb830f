/** What of an answer can be drawn, and the steps that put it on the canvas and take it off again. */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { CypherFragment } from "#contract/console.ts";
import { picture } from "#graph/picture.ts";
import { EMPTY_SESSION, merge, type Session } from "#graph/session.ts";
import { counted } from "#ui/words.ts";
import classes from "./answer.module.css";

function Beside({ fragment }: { readonly fragment: CypherFragment }) {
  const { records, links, complete } = fragment;
  return (
    <>
      {records.length + links.length > 0 && (
        <p>
          The canvas draws entities and their connections: for {counted(records.length, "record")} (claims,
          transfers, documents) those they are about. The records themselves, and{" "}
          {counted(links.length, "link")} from and to them, stay in the table.
        </p>
      )}
      {!complete && <p>The answer holds more than the 2,000 of each that are drawn.</p>}
    </>
  );
}

export function Drawn({ fragment }: { readonly fragment: CypherFragment }) {
  const [before, setBefore] = useState<Session | null>(null);
  const { nodes, edges } = fragment;
  const put = (change: (session: Session) => Session) => {
    const { session, show } = picture.getState();
    setBefore(session);
    show(change(session));
  };
  const undo = () => {
    if (before !== null) picture.getState().show(before);
    setBefore(null);
  };
  if (nodes.length === 0) {
    return (
      <div className={classes.drawn}>
        <p>
          Nothing in this answer can be drawn: return nodes, relationships or paths, of the network or of the
          record.
        </p>
        <Beside fragment={fragment} />
      </div>
    );
  }
  return (
    <div className={classes.drawn}>
      <p role="status">
        {counted(nodes.length, "entity", "entities")} and {counted(edges.length, "connection")} of this answer
        can be drawn{before === null ? "." : "; they are on the canvas."}
      </p>
      <div className={classes.steps}>
        <Button
          size="xs"
          {...(before === null && { c: "var(--on-accent)" })}
          disabled={before !== null}
          onClick={() => put((session) => merge(session, fragment))}
        >
          Add to the canvas
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={before !== null}
          onClick={() => put(() => merge(EMPTY_SESSION, fragment))}
        >
          Show only these
        </Button>
        {before !== null && (
          <Button size="xs" variant="default" onClick={undo}>
            Put the canvas back
          </Button>
        )}
      </div>
      <Beside fragment={fragment} />
    </div>
  );
}
