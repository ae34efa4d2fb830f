/** One path as sentences: of each step what is claimed, by whom, who denies it, and its claims. */
import { Button } from "@mantine/core";
import { useNames } from "#api/use-names.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import type { GraphEdge } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { sentence } from "#graph/sentence.ts";
import { TextButton } from "#ui/TextButton.tsx";
import { counted } from "#ui/words.ts";
import classes from "../inspector.module.css";
import { show } from "../trail.ts";

export type Paths = Answer<Endpoints["getPaths"]>;
type Step = Paths["paths"][number]["steps"][number];

/** Claims of one connection that are linked to. */
const MOST_CLAIMS = 6;

function Claims({ edge }: { readonly edge: GraphEdge }) {
  return edge.claims.slice(0, MOST_CLAIMS).map((id, i) => (
    <span key={id}>
      {" "}
      <TextButton aria-label={`Claim ${i + 1} of this step`} onClick={() => show({ what: "claim", id })}>
        claim {i + 1}
      </TextButton>
    </span>
  ));
}

interface StepLineProps {
  readonly step: Step;
  readonly edgeOf: (id: string) => GraphEdge | undefined;
  readonly nameOf: (id: EntityId) => string;
}

function StepLine({ step, edgeOf, nameOf }: StepLineProps) {
  const edge = edgeOf(step.edges[0] ?? "");
  if (edge === undefined) return null;
  return (
    <li>
      <TextButton onClick={() => show({ what: "edge", id: edge.id })}>{sentence(edge, nameOf)}</TextButton>
      <Claims edge={edge} />
      {step.total > 1 && (
        <span className={classes.source}>
          {" "}
          and {counted(step.total - 1, "connection")} more between the two
        </span>
      )}
    </li>
  );
}

interface PathProps {
  readonly number: number;
  readonly path: Paths["paths"][number];
  readonly answer: Paths;
  readonly alone: boolean;
  readonly onAlone: () => void;
}

export function Path({ number, path, answer, alone, onAlone }: PathProps) {
  const edges = new Map(answer.edges.map((edge) => [edge.id, edge]));
  const known = new Map(answer.nodes.map((node) => [node.id, node.name]));
  const best = path.edges.flatMap((id) => edges.get(id) ?? []);
  const voices = best.flatMap(({ speakers, deniers }) => [...speakers, ...deniers]);
  const nameOf = useNames([...new Set(voices)], (id) => known.get(id));
  const title = path.nodes.map((id) => known.get(id) ?? id).join(" – ");
  return (
    <section className={classes.path} aria-label={`Path ${number}: ${title}`}>
      <h3>
        <span>{title}</span>
        <Button
          size="compact-xs"
          variant={alone ? "filled" : "default"}
          aria-pressed={alone}
          onClick={onAlone}
        >
          Alone
        </Button>
      </h3>
      <ol>
        {path.steps.map((step) => (
          <StepLine key={step.edges[0]} step={step} edgeOf={(id) => edges.get(id)} nameOf={nameOf} />
        ))}
      </ol>
    </section>
  );
}
