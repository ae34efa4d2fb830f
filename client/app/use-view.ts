/** Loads the exchange network, restores the view the address describes, then keeps the address in step with the picture. */
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { createStore } from "zustand/vanilla";
import { ask } from "#api/ask.ts";
import type { Fault } from "#domain/errors.ts";
import { type EntityId, isEntityId, transferId } from "#domain/ids.ts";
import type { ViewDraft, ViewId } from "#domain/saved-view.ts";
import { lookout } from "#graph/lookout.ts";
import { type Picked, picture } from "#graph/picture.ts";
import { hide, pin } from "#graph/session.ts";
import { bring, take } from "./explore.ts";
import { type View, writeAddress } from "./permalink.ts";
import { EMBEDDED, faultOf, START, type Start, startFrom } from "./start.ts";
import { useNetwork } from "./use-network.ts";
import { useSeen } from "./use-seen.ts";

/** The saved view that the picture began with, or was saved as last. */
const opened = createStore<{ readonly id: ViewId | null }>()(() => ({ id: null }));

/** From now on the picture is that of a saved view. */
export function becomes(id: ViewId | null): void {
  opened.setState({ id });
}

/** The view as it is now, as an address can hold it. */
function currentView(): View {
  const { filters, picked, selected, session, layout, taken } = picture.getState();
  return {
    filters,
    picked,
    selected: selected.size > 1 ? [...selected] : [],
    hidden: [...session.hidden],
    pinned: [...session.pinned],
    steps: taken,
    layout,
    camera: lookout.getState().held,
    saved: opened.getState().id,
  };
}

/** The picture as a saved view holds it: its address, and where every loaded node stands, to a tenth of a pixel. */
export function draft(): Omit<ViewDraft, "name"> {
  const { places, session } = picture.getState();
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const standing = [...session.nodes.keys()].flatMap((id) => {
    const place = places[id];
    return place === undefined ? [] : [{ id, place: [tenth(place.x), tenth(place.y)] as [number, number] }];
  });
  const at: ViewDraft["places"] = {};
  for (const { id, place } of standing) at[id] = place;
  return {
    address: writeAddress({ ...currentView(), saved: null }),
    places: at,
  };
}

function keepAddress(): () => void {
  const write = () => {
    const search = writeAddress(currentView());
    if (search !== window.location.search) {
      window.history.replaceState(null, "", `${window.location.pathname}${search}`);
    }
  };
  write();
  const stops = [picture.subscribe(write), lookout.subscribe(write), opened.subscribe(write)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Brings in the source of an edge that is not part of the network's first answer. */
export async function bringEdge(client: QueryClient, edge: string): Promise<void> {
  if (picture.getState().session.loaded.has(edge)) return;
  const rest = edge.slice(edge.indexOf(":") + 1);
  const transfer = transferId.safeParse(rest);
  if (transfer.success) {
    const { transfer: found } = await client.fetchQuery(
      ask("getTransfer", { params: { id: transfer.data }, query: {} }),
    );
    await bring(client, found.from.id);
    return;
  }
  const source = rest.slice(0, rest.indexOf(">"));
  if (isEntityId(source)) await bring(client, source);
}

async function bringPicked(client: QueryClient, picked: Picked): Promise<undefined> {
  if (picked === null) return;
  await ("node" in picked ? bring(client, picked.node) : bringEdge(client, picked.edge));
}

/** Takes the recorded steps in order; one that fails becomes a fault and the others still count. */
async function restore(client: QueryClient, view: View): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const step of view.steps) {
    await take(client, step).catch((error) => faults.push(faultOf(step.does, error)));
  }
  const missing = await bringPicked(client, view.picked).catch((error) => faultOf("picked", error));
  if (missing === undefined) picture.getState().pick(view.picked);
  else faults.push(missing);
  const { nodes } = picture.getState().session;
  const loaded = (ids: readonly EntityId[]) => ids.filter((id) => nodes.has(id));
  picture.getState().amend((model) => ({
    ...model,
    session: pin(hide(model.session, loaded(view.hidden)), loaded(view.pinned)),
  }));
  if (view.selected.length > 1) picture.getState().select(loaded(view.selected));
  return faults;
}

/** The network's question, and what in the address could not be followed. */
export function useView() {
  const client = useQueryClient();
  const [start, setStart] = useState<Start | null>(START);
  const { network, extent } = useNetwork(start !== null);
  const [faults, setFaults] = useState<readonly Fault[]>(START?.faults ?? []);
  const [restored, setRestored] = useState(false);
  const unseen = useSeen();

  useEffect(() => {
    if (start !== null) return;
    let current = true;
    void startFrom(client).then((found) => {
      if (!current) return;
      becomes(found.view.saved);
      setFaults(found.faults);
      setStart(found);
    });
    return () => {
      current = false;
    };
  }, [client, start]);

  const loaded = network.data !== undefined;
  useEffect(() => {
    if (!loaded || restored || start === null) return;
    let current = true;
    void restore(client, start.view).then((found) => {
      if (!current) return;
      picture.getState().begin();
      setFaults([...start.faults, ...found]);
      setRestored(true);
    });
    return () => {
      current = false;
    };
  }, [client, loaded, restored, start]);

  useEffect(() => (restored && !EMBEDDED ? keepAddress() : undefined), [restored]);

  return { network, extent, faults, unseen, forgetFaults: () => setFaults([]) };
}
