/** What the inspector says while nothing is picked: how to begin, and what is contested among what is on screen. */
import { useMemo } from "react";
import { useStore } from "zustand";
import type { GraphEdge } from "#domain/graph.ts";
import { picture } from "#graph/picture.ts";
import { isExchange } from "#graph/sentence.ts";
import { visibleOf } from "#graph/visible.ts";
import { Lines } from "#ui/Lines.tsx";
import { counted } from "#ui/words.ts";
import { DrawnEdge } from "./DrawnEdge.tsx";
import classes from "./inspector.module.css";

const MOST = 30;

function useExchanges(): { readonly loaded: boolean; readonly edges: readonly GraphEdge[] } {
  const session = useStore(picture, (state) => state.session);
  const filters = useStore(picture, (state) => state.filters);
  return useMemo(() => {
    const edges = visibleOf(session, filters).edges.filter(({ type }) => isExchange(type));
    return { loaded: session.nodes.size > 0, edges };
  }, [session, filters]);
}

function Lists({ edges }: { readonly edges: readonly GraphEdge[] }) {
  const groups = [
    { title: "Disputed", edges: edges.filter(({ disputed }) => disputed) },
    { title: "Undisputed", edges: edges.filter(({ disputed }) => !disputed) },
  ];
  return groups.map(({ title, edges: group }) =>
    group.length === 0 ? null : (
      <section key={title} className={classes.section} aria-label={title}>
        <h3>
          {title} <span>{group.length}</span>
        </h3>
        <ul className={classes.edges}>
          {group.slice(0, MOST).map((edge) => (
            <DrawnEdge key={edge.id} edge={edge} />
          ))}
        </ul>
      </section>
    ),
  );
}

export function Overview() {
  const { loaded, edges } = useExchanges();
  return (
    <>
      <div className={classes.head}>
        <h2>What is said to have moved</h2>
        <p className={classes.note}>
          Every line on the canvas is drawn from claims. Pick one to read who says it, who denies it, in which
          words and in which document.
        </p>
      </div>
      {loaded ? <Lists edges={edges} /> : <Lines count={8} />}
      {loaded && edges.length === 0 && <p className={classes.note}>{counted(0, "exchange")} on screen.</p>}
    </>
  );
}
