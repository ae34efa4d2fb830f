/** The head of an edge's page: its sentence, how well it stands, what the amounts span. */
import { useStore } from "zustand";
import { useNames } from "#api/use-names.ts";
import type { ClaimView } from "#contract/views.ts";
import type { GraphEdge } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { STATUSES } from "#domain/standing.ts";
import { picture } from "#graph/picture.ts";
import { amountOf, attribution, headline } from "#graph/sentence.ts";
import { DisputedBadge, StatusBadge } from "#ui/StatusBadge.tsx";
import { counted } from "#ui/words.ts";
import classes from "./inspector.module.css";

interface EdgeHeadProps {
  readonly edge: GraphEdge;
  /** Claims that are loaded already; they bring their speakers' names. */
  readonly known?: readonly ClaimView[];
}

function useEdgeNames(edge: GraphEdge, known: readonly ClaimView[]): (id: EntityId) => string {
  const nodes = useStore(picture, ({ session }) => session.nodes);
  const speakers = new Map<EntityId, string>(known.map(({ speaker }) => [speaker.id, speaker.name]));
  const ids = [edge.source, edge.target, ...edge.speakers, ...edge.deniers];
  return useNames(ids, (id) => nodes.get(id)?.name ?? speakers.get(id));
}

function span({ earliest, latest }: GraphEdge): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === latest) return earliest;
  return `${earliest ?? "not said when it began"} to ${latest ?? "not said when it ended"}`;
}

function Amounts({ edge, nameOf }: { readonly edge: GraphEdge; readonly nameOf: (id: EntityId) => string }) {
  const ids = new Map<string, EntityId>([...edge.speakers, ...edge.deniers].map((id) => [id, id]));
  if (edge.amounts.length === 0) return null;
  return (
    <ul className={classes.amounts} aria-label="Stated amounts">
      {edge.amounts.map(amountOf).map(({ speaker, words }) => {
        const id = ids.get(speaker);
        return (
          <li key={`${speaker} ${words}`}>
            <strong>{words}</strong> <span>{id === undefined ? speaker : nameOf(id)}</span>
          </li>
        );
      })}
    </ul>
  );
}

export function EdgeHead({ edge, known = [] }: EdgeHeadProps) {
  const nameOf = useEdgeNames(edge, known);
  const when = span(edge);
  return (
    <div className={classes.head}>
      <h2>{headline(edge, nameOf)}</h2>
      <p className={classes.attribution}>{attribution(edge, nameOf)}</p>
      <p className={classes.marks}>
        <StatusBadge status={edge.status} />
        {edge.disputed && <DisputedBadge />}
        <span>
          {STATUSES[edge.status]}
          {edge.disputed ? "; somebody denies it" : ""}
        </span>
      </p>
      <Amounts edge={edge} nameOf={nameOf} />
      <dl className={classes.facts}>
        <dt>Drawn as</dt>
        <dd>{EDGE_PHRASES[edge.type]}</dd>
        {edge.stages.length > 0 && (
          <>
            <dt>Stage</dt>
            <dd>{edge.stages.join(", ")}</dd>
          </>
        )}
        <dt>Origins</dt>
        <dd>{counted(edge.origins, "independent origin")}</dd>
        {when !== null && (
          <>
            <dt>When</dt>
            <dd>{when}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
