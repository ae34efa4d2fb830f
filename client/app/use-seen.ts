/** Keeps the picture in step with the point of view taken: what is loaded is asked for as it stands from there. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useStore } from "zustand";
import { call } from "#api/call.ts";
import { MOST_SEEN } from "#contract/viewpoint.ts";
import type { GraphEdge } from "#domain/graph.ts";
import { withSession } from "#graph/model.ts";
import { picture } from "#graph/picture.ts";
import { type Session, see } from "#graph/session.ts";
import { isNarrowed, type Outlook, queryOf } from "#graph/viewpoint.ts";

type Edges = Session["loaded"];

const stamps = new WeakMap<Edges, number>();
let latest = 0;

/** A number for each set of edges that was ever loaded: a question's key that costs nothing to compare. */
function stampOf(edges: Edges): number {
  const known = stamps.get(edges);
  if (known !== undefined) return known;
  latest += 1;
  stamps.set(edges, latest);
  return latest;
}

async function seenFrom(outlook: Outlook, loaded: Edges, signal: AbortSignal): Promise<Edges> {
  const ids = [...loaded.keys()];
  const seen: GraphEdge[] = [];
  for (let at = 0; at < ids.length; at += MOST_SEEN) {
    const body = { ...queryOf(outlook), edges: ids.slice(at, at + MOST_SEEN) };
    seen.push(...(await call("seeEdges", { body }, signal)).edges);
  }
  return new Map(seen.map((edge) => [edge.id, edge]));
}

function look(seen: Session["seen"]): void {
  const { session, amend } = picture.getState();
  if (session.seen !== seen) amend((model) => withSession(model, see(model.session, seen)));
}

/** What went wrong with looking from the point of view taken; null when nothing did. */
export function useSeen(): Error | null {
  const { asOf, clock, without } = useStore(picture, (state) => state.filters);
  const loaded = useStore(picture, ({ session }) => session.loaded);
  const outlook = { asOf, clock, without };
  const narrowed = isNarrowed(outlook);
  const { data, error } = useQuery({
    queryKey: ["seeEdges", outlook, stampOf(loaded)],
    queryFn: ({ signal }) => seenFrom(outlook, loaded, signal),
    enabled: narrowed && loaded.size > 0,
  });
  useEffect(() => {
    if (!narrowed) look(null);
    else if (data !== undefined) look(data);
  }, [narrowed, data]);
  return narrowed ? error : null;
}
