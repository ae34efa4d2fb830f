/** The shortest ways between two entities over the edges of the network: found, put on the canvas, shown as Cypher. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "#api/ask.ts";
import { call } from "#api/call.ts";
import type { Answer } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { isEntityId } from "#domain/ids.ts";
import { EDGE_PHRASES } from "#domain/relations.ts";
import { picture } from "#graph/picture.ts";
import { merge } from "#graph/session.ts";
import { CypherButton } from "#ui/CypherButton.tsx";
import { Lines } from "#ui/Lines.tsx";
import { Notice } from "#ui/Notice.tsx";
import { counted } from "#ui/words.ts";
import { EntityPicker } from "../questions/EntityPicker.tsx";
import classes from "./paths.module.css";

type Found = Answer<Endpoints["getPaths"]>;

/** "North Korea – shipped to – Russia"; an edge that is walked against its direction says so by its arrow. */
function wordsOf(path: Found["paths"][number], { nodes, edges }: Found): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const known = new Map(edges.map((edge) => [edge.id, edge]));
  return path.nodes
    .map((id, at) => {
      const edge = known.get(path.edges[at] ?? "");
      const name = names.get(id) ?? id;
      if (edge === undefined) return name;
      const phrase = EDGE_PHRASES[edge.type];
      return edge.source === id ? `${name} — ${phrase} → ` : `${name} ← ${phrase} — `;
    })
    .join("");
}

function FoundPaths({ found }: { readonly found: Found }) {
  const add = () => {
    const { session, show } = picture.getState();
    show(merge(session, found));
  };
  const [first] = found.paths;
  if (first === undefined) return <p role="status">No way of at most five steps joins them.</p>;
  return (
    <>
      <p role="status">
        {found.paths.length === MOST && "The first "}
        {counted(found.paths.length, "shortest way")}, of {counted(first.edges.length, "step")}.
      </p>
      <ol>
        {found.paths.map((path) => (
          <li key={path.edges.join()}>{wordsOf(path, found)}</li>
        ))}
      </ol>
      <Button size="xs" variant="default" onClick={add}>
        Add to the canvas
      </Button>
    </>
  );
}

/** As many as the server gives; there may be more. */
const MOST = 50;

/** The two ends as asked; null until both are entities. */
function questionOf(from: string, to: string) {
  return isEntityId(from) && isEntityId(to) ? { query: { from, to, limit: MOST } } : null;
}

export function Paths() {
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [asked, setAsked] = useState<ReturnType<typeof questionOf>>(null);
  const ends = questionOf(from, to);
  const { data, error, isFetching } = useQuery({
    ...ask("getPaths", asked ?? { query: { from: "country:KP", to: "country:KP", limit: MOST } }),
    enabled: asked !== null,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(ends);
  };
  return (
    <form className={classes.paths} onSubmit={submit} aria-label="Paths">
      <EntityPicker label="From" value={from} commodity={false} onValue={setFrom} />
      <EntityPicker label="To" value={to} commodity={false} onValue={setTo} />
      <div className={classes.steps}>
        <Button c="var(--on-accent)" size="xs" type="submit" disabled={ends === null}>
          Find the shortest ways
        </Button>
        {ends !== null && (
          <CypherButton
            of="of these paths"
            size="xs"
            ask={async () => [{ label: "Paths", ...(await call("showPaths", ends)) }]}
          />
        )}
      </div>
      {isFetching && <Lines count={4} />}
      {error !== null && <Notice tone="error">{error.message}</Notice>}
      {asked !== null && data !== undefined && <FoundPaths found={data} />}
    </form>
  );
}
