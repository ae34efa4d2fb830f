/** The page of findings: what the rules found over everything stored, filtered, each linked to the edge it is about. */
import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "#api/ask.ts";
import type { FindingView } from "#contract/findings.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";
import { TextButton } from "#ui/TextButton.tsx";
import { Working } from "#ui/Working.tsx";
import { counted } from "#ui/words.ts";
import { Choices } from "./Choices.tsx";
import { ALL, type Chosen, queryOf } from "./chosen.ts";
import classes from "./findings.module.css";

const PAGE = 50;

interface FindingsProps {
  /** Opens an edge on the canvas and in the inspector. */
  readonly onOpen: (edge: string) => void;
  /** Opens the page of the numbers that rules rest on. */
  readonly onParameters: () => void;
  readonly onClose: () => void;
}

function edgeWords(edge: string, { transfers, subjects }: FindingView): string {
  const [type, rest] = [edge.slice(0, edge.indexOf(":")), edge.slice(edge.indexOf(":") + 1)];
  const phrase = Object.entries(EDGE_PHRASES).find(([name]) => name === type)?.[1] ?? type;
  const transfer = transfers.find(({ id }) => id === rest);
  return `${transfer?.name ?? subjects[0]?.name ?? rest} (${phrase})`;
}

function Row({ finding, onOpen }: { readonly finding: FindingView } & Pick<FindingsProps, "onOpen">) {
  const names = new Map<string, string>(finding.speakers.map(({ id, name }) => [id, name]));
  return (
    <li>
      <Working finding={finding} nameOf={(id) => names.get(id) ?? id} />
      <p className={classes.edges}>
        {finding.speakers.map(({ name }) => name).join(", ")}
        {finding.edges.map((edge) => (
          <TextButton key={edge} onClick={() => onOpen(edge)}>
            {edgeWords(edge, finding)}
          </TextButton>
        ))}
        {finding.edges.length === 0 && <span> draws no connection</span>}
      </p>
    </li>
  );
}

function List({ chosen, onOpen }: { readonly chosen: Chosen } & Pick<FindingsProps, "onOpen">) {
  const [limit, setLimit] = useState(PAGE);
  const { data, error } = useQuery({
    ...ask("getFindings", { query: { ...queryOf(chosen), limit } }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <Notice tone="error">{error.message}</Notice>;
  if (data === undefined) return <Lines count={10} />;
  return (
    <>
      <p className={classes.count} role="status">
        {counted(data.total, "finding")}
        {data.shown < data.total && `, the gravest ${data.shown} are shown`}
      </p>
      <ul className={classes.list}>
        {data.findings.map((finding) => (
          <Row key={finding.id} finding={finding} onOpen={onOpen} />
        ))}
      </ul>
      {data.shown < data.total && limit < 500 && (
        <Button size="compact-sm" variant="default" onClick={() => setLimit(Math.min(limit + PAGE, 500))}>
          Show more
        </Button>
      )}
    </>
  );
}

export function Findings({ onOpen, onParameters, onClose }: FindingsProps) {
  const [chosen, setChosen] = useState<Chosen>(ALL);
  return (
    <section className={classes.page} aria-label="Findings">
      <header className={classes.head}>
        <h2>Findings</h2>
        <p>
          What the rules found when claims are set against each other. Unfold one to read its working.{" "}
          <TextButton onClick={onParameters}>Parameters they rest on</TextButton>
        </p>
        <ActionIcon
          variant="subtle"
          color="var(--ink-soft)"
          aria-label="Close the findings"
          onClick={onClose}
        >
          <IconX size={18} />
        </ActionIcon>
      </header>
      <Choices chosen={chosen} onChange={setChosen} />
      <List key={JSON.stringify(chosen)} chosen={chosen} onOpen={onOpen} />
    </section>
  );
}
