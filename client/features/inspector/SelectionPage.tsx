/** A selection of many: of which kinds they are, who they are, and what is between them. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { GraphEdge, GraphNode } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { ENTITY_KINDS, type EntityKind } from "#domain/kinds.ts";
import { picture } from "#graph/picture.ts";
import { enumerated } from "#graph/sentence.ts";
import { visibleOf } from "#graph/visible.ts";
import { counted } from "#ui/words.ts";
import { DrawnEdge } from "./DrawnEdge.tsx";
import classes from "./inspector.module.css";
import { EntityLink } from "./links.tsx";

const MOST = 60;

/** "2 countries and 1 leader". */
function kindsOf(nodes: readonly GraphNode[]): string {
  const counts = new Map<EntityKind, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const words = [...counts].map(([kind, count]) =>
    counted(count, ENTITY_KINDS[kind].one, ENTITY_KINDS[kind].many),
  );
  return enumerated(words);
}

function Entities({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  return (
    <section className={classes.section} aria-label="Entities selected">
      <h3>
        Entities <span>{nodes.length}</span>
      </h3>
      <ul className={classes.edges}>
        {nodes.slice(0, MOST).map((node) => (
          <li key={node.id} className={classes.selected}>
            <EntityLink to={node} icon />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Between({ edges }: { readonly edges: readonly GraphEdge[] }) {
  const disputed = edges.filter((edge) => edge.disputed).length;
  return (
    <section className={classes.section} aria-label="Between them">
      <h3>
        Between them <span>{edges.length}</span>
      </h3>
      {edges.length > 0 && <p className={classes.selected}>{disputed} of them disputed.</p>}
      <ul className={classes.edges}>
        {edges.slice(0, MOST).map((edge) => (
          <DrawnEdge key={edge.id} edge={edge} />
        ))}
      </ul>
    </section>
  );
}

export function SelectionPage({ ids }: { readonly ids: readonly EntityId[] }) {
  const session = useStore(picture, (state) => state.session);
  const filters = useStore(picture, (state) => state.filters);
  const nodes = ids.flatMap((id) => session.nodes.get(id) ?? []);
  const between = useMemo(() => {
    const chosen = new Set(ids);
    return visibleOf(session, filters).edges.filter(
      ({ source, target }) => chosen.has(source) && chosen.has(target),
    );
  }, [ids, session, filters]);
  return (
    <>
      <div className={classes.head}>
        <h2>{counted(nodes.length, "entity", "entities")} selected</h2>
        <p className={classes.note}>{kindsOf(nodes)}</p>
      </div>
      <Between edges={between} />
      <Entities nodes={nodes} />
    </>
  );
}
