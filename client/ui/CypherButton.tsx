/** "Cypher": shows the query that gives the rows of a view, to be copied or opened in the console. */
import { Button, Popover, SegmentedControl } from "@mantine/core";
import { useContext, useState } from "react";
import { type ShownCypher, UseCypher } from "./cypher.ts";
import classes from "./cypher-button.module.css";
import { Lines } from "./Lines.tsx";
import { Notice } from "./Notice.tsx";

interface CypherButtonProps {
  /** Which view's, for those who only hear the button: "of this network". */
  readonly of: string;
  readonly ask: () => Promise<readonly ShownCypher[]>;
  readonly size?: "xs" | "compact-xs" | "compact-sm";
}

function Copy({ label, text }: { readonly label: string; readonly text: string }) {
  const [said, setSaid] = useState(label);
  const copy = async () => {
    // Without the clipboard, as on an address that is not secure, the text can still be marked by hand.
    await navigator.clipboard.writeText(text).then(
      () => setSaid("Copied"),
      () => setSaid("Not copied"),
    );
  };
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={() => void copy().catch(() => setSaid("Not copied"))}
    >
      {said}
    </Button>
  );
}

function Shown({ shown, onOpen }: { readonly shown: ShownCypher; readonly onOpen: () => void }) {
  const { inShell } = useContext(UseCypher);
  const { query, parameters } = shown;
  const written = JSON.stringify(parameters, null, 1);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className={classes.text} tabIndex={0} aria-label="Query and parameters">
        <pre>{query}</pre>
        {Object.keys(parameters).length > 0 && (
          <>
            <h4>Parameters</h4>
            <pre>{written}</pre>
          </>
        )}
      </section>
      <div className={classes.steps}>
        <Button c="var(--on-accent)" size="compact-xs" onClick={onOpen}>
          Open in the console
        </Button>
        <Copy label="Copy query" text={query} />
        <Copy label="Copy for cypher-shell" text={inShell(query, parameters)} />
      </div>
    </>
  );
}

function Choice({ all, onOpen }: { readonly all: readonly ShownCypher[]; readonly onOpen: () => void }) {
  const { open } = useContext(UseCypher);
  const [label, setLabel] = useState(all[0]?.label ?? "");
  const chosen = all.find((one) => one.label === label);
  if (chosen === undefined) return null;
  return (
    <>
      {all.length > 1 && (
        <SegmentedControl
          size="xs"
          aria-label="Which query"
          value={label}
          onChange={setLabel}
          data={all.map((one) => one.label)}
        />
      )}
      <Shown
        key={label}
        shown={chosen}
        onOpen={() => {
          open(chosen);
          onOpen();
        }}
      />
    </>
  );
}

export function CypherButton({ of, ask, size = "compact-xs" }: CypherButtonProps) {
  const [opened, setOpened] = useState(false);
  const [answer, setAnswer] = useState<readonly ShownCypher[] | Error | null>(null);
  const toggle = () => {
    setOpened(!opened);
    if (opened) return;
    setAnswer(null);
    ask().then(setAnswer, (error: unknown) =>
      setAnswer(error instanceof Error ? error : new Error(String(error))),
    );
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      width={470}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button size={size} variant="default" aria-label={`Show the Cypher ${of}`} onClick={toggle}>
          Cypher
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`The Cypher ${of}`} className={classes.card ?? ""}>
        {answer === null && <Lines count={4} />}
        {answer instanceof Error && <Notice tone="error">{answer.message}</Notice>}
        {Array.isArray(answer) && <Choice all={answer} onOpen={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}
