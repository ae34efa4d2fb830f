/** An entity's edges, grouped by type and direction, each group with how many are on the canvas and a way to bring more. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import type { EntityRef } from "#contract/views.ts";
import type { GraphEdge } from "#domain/graph.ts";
import type { EntityId } from "#domain/ids.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { picture } from "#graph/picture.ts";
import { ofTotal } from "#ui/words.ts";
import { EdgeLine } from "./EdgeLine.tsx";
import type { ExpandGroup } from "./exploring.ts";
import classes from "./inspector.module.css";

const MORE = 25;
const MOST = 1000;

interface ConnectionsProps {
  readonly id: EntityId;
  readonly edges: readonly GraphEdge[];
  readonly others: readonly EntityRef[];
  readonly total: number;
  readonly onExpand: (group: ExpandGroup) => Promise<void>;
}

type Bundle = Omit<ExpandGroup, "limit"> & { readonly total: number };

const isOf = (bundle: Omit<ExpandGroup, "limit">, id: EntityId) => (edge: GraphEdge) =>
  edge.type === bundle.type && (bundle.direction === "out" ? edge.source : edge.target) === id;

function More({
  bundle,
  shown,
  onExpand,
}: {
  readonly bundle: Bundle;
  readonly shown: number;
  readonly onExpand: ConnectionsProps["onExpand"];
}) {
  const [busy, setBusy] = useState(false);
  if (shown >= bundle.total) return null;
  const more = Math.min(MORE, bundle.total - shown);
  const { type, direction } = bundle;
  const bring = (limit: number) => {
    setBusy(true);
    void onExpand({ type, direction, limit: Math.min(limit, MOST) }).finally(() => setBusy(false));
  };
  return (
    <>
      <Button size="compact-xs" variant="default" loading={busy} onClick={() => bring(shown + more)}>
        Draw {more === bundle.total ? "all" : `${more} more`}
      </Button>
      {bundle.total - shown > more && bundle.total <= MOST && (
        <Button size="compact-xs" variant="default" loading={busy} onClick={() => bring(bundle.total)}>
          All
        </Button>
      )}
    </>
  );
}

export function Connections({ id, edges, others, total, onExpand }: ConnectionsProps) {
  const groups = useQuery(ask("getNeighbours", { params: { id }, query: { limit: 1 } }));
  const loaded = useStore(picture, ({ session }) => session.loaded);
  const drawn = useMemo(() => [...loaded.values()], [loaded]);
  const names = useMemo(() => new Map(others.map((other) => [other.id, other])), [others]);
  if (total === 0) return null;
  return (
    <section className={classes.section} aria-label="Connections">
      <h3>
        Connections <span>{total.toLocaleString("en-GB")}</span>
      </h3>
      {groups.data?.groups.map((bundle) => {
        const shown = drawn.filter(isOf(bundle, id)).length;
        return (
          <div key={`${bundle.type} ${bundle.direction}`} className={classes.bundle}>
            <div className={classes.bundleHead}>
              <h4>
                {bundle.direction === "out"
                  ? `${EDGE_PHRASES[bundle.type]} …`
                  : `… ${EDGE_PHRASES[bundle.type]} it`}
              </h4>
              <span>{ofTotal(shown, bundle.total)} on canvas</span>
              <More bundle={bundle} shown={shown} onExpand={onExpand} />
            </div>
            <ul className={classes.edges}>
              {edges.filter(isOf(bundle, id)).map((edge) => (
                <EdgeLine
                  key={edge.id}
                  edge={edge}
                  other={names.get(bundle.direction === "out" ? edge.target : edge.source)}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
