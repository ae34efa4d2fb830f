/** An edge: a sentence that says what is claimed, then who says it and who denies it. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import { ask } from "#api/ask.ts";
import type { GraphEdge } from "#domain/graph.ts";
import { type EntityId, isEntityId, transferId } from "#domain/ids.ts";
import { picture } from "#graph/picture.ts";
import { isNarrowed, queryOf } from "#graph/viewpoint.ts";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";
import { Asked } from "./Asked.tsx";
import { EdgeHead } from "./EdgeHead.tsx";
import { Evidence } from "./Evidence.tsx";
import classes from "./inspector.module.css";
import { TransferBody } from "./TransferPage.tsx";

/** Claims of a relation that are asked for at the most; each is one small answer. */
const MOST_CLAIMS = 40;

/** What stands in the place of an edge that falls away from the point of view taken. */
function Fallen({ name }: { readonly name: string }) {
  return (
    <div className={classes.head}>
      <h2>{name}</h2>
      <Notice>Its claims draw no such connection{useNarrowedWords()}.</Notice>
    </div>
  );
}

function useNarrowedWords(): string {
  const narrowed = useStore(picture, ({ filters }) => isNarrowed(filters));
  return narrowed ? " from the point of view taken" : "";
}

function ExchangePage({ id, transfer }: { readonly id: string; readonly transfer: `transfer:${string}` }) {
  const from = useStore(picture, ({ filters }) => filters);
  const query = useQuery(ask("getTransfer", { params: { id: transfer }, query: queryOf(from) }));
  const loaded = useStore(picture, ({ session }) => session.edges.get(id));
  return (
    <>
      {loaded !== undefined && query.data === undefined && <EdgeHead edge={loaded} />}
      <Asked query={query}>
        {(answer) => {
          const edge = answer.edges.find((other) => other.id === id) ?? loaded;
          return (
            <>
              {edge === undefined && <Fallen name={answer.transfer.name} />}
              {edge !== undefined && (
                <EdgeHead edge={edge} known={[...answer.claims, ...answer.inheritedDenials]} />
              )}
              <TransferBody answer={answer} />
            </>
          );
        }}
      </Asked>
    </>
  );
}

function RelationEvidence({ edge }: { readonly edge: GraphEdge }) {
  const asked = useQueries({
    queries: edge.claims.slice(0, MOST_CLAIMS).map((id) => ask("getClaim", { params: { id } })),
  });
  const claims = asked.flatMap(({ data }) => data ?? []);
  return (
    <>
      <EdgeHead edge={edge} known={claims} />
      {asked.some(({ isPending }) => isPending) ? <Lines count={5} /> : <Evidence claims={claims} />}
      {edge.claims.length > MOST_CLAIMS && (
        <Notice>
          The first {MOST_CLAIMS} of {edge.claims.length} claims are shown.
        </Notice>
      )}
    </>
  );
}

/** A relation that is not loaded is looked for among the edges of its source. */
function SoughtRelation({ id, source }: { readonly id: string; readonly source: EntityId }) {
  const query = useQuery(ask("getEntity", { params: { id: source } }));
  return (
    <Asked query={query}>
      {({ edges }) => {
        const edge = edges.find((other) => other.id === id);
        if (edge === undefined)
          return <Notice tone="error">There is no connection with the id “{id}”.</Notice>;
        return <RelationEvidence edge={edge} />;
      }}
    </Asked>
  );
}

export function EdgePage({ id }: { readonly id: string }) {
  const loaded = useStore(picture, ({ session }) => session.edges.get(id));
  const fallen = useStore(picture, ({ session }) => session.loaded.has(id) && !session.edges.has(id));
  const rest = id.slice(id.indexOf(":") + 1);
  const transfer = transferId.safeParse(rest);
  if (transfer.success) return <ExchangePage id={id} transfer={transfer.data} />;
  if (fallen) return <Fallen name="A connection that falls away" />;
  if (loaded !== undefined) return <RelationEvidence edge={loaded} />;
  const source = rest.slice(0, rest.indexOf(">"));
  if (isEntityId(source)) return <SoughtRelation id={id} source={source} />;
  return <Notice tone="error">There is no connection with the id “{id}”.</Notice>;
}
