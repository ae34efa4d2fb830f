/** Loads the exchange network, restores the view the address describes, then keeps the address in step with the picture. */
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "#api/ask.ts";
import type { Fault } from "#domain/errors.ts";
import { isEntityId, transferId } from "#domain/ids.ts";
import { type Picked, picture } from "#graph/picture.ts";
import { see } from "#graph/session.ts";
import { isNarrowed } from "#graph/viewpoint.ts";
import { bring, take } from "./explore.ts";
import { readAddress, type View, writeAddress } from "./permalink.ts";
import { useNetwork } from "./use-network.ts";
import { useSeen } from "./use-seen.ts";

function currentView(): View {
  const { filters, picked, taken } = picture.getState();
  return { filters, picked, steps: taken };
}

function keepAddress(): () => void {
  const write = () => {
    const search = writeAddress(currentView());
    if (search !== window.location.search) {
      window.history.replaceState(null, "", `${window.location.pathname}${search}`);
    }
  };
  write();
  return picture.subscribe(write);
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

function faultOf(field: string, error: unknown): Fault {
  return { field, reason: error instanceof Error ? error.message : String(error) };
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
  return faults;
}

const given = readAddress(window.location.search);
/** Until it is known what stands from the point of view in the address, nothing is drawn: not what may not stand. */
const NOTHING_SEEN = isNarrowed(given.view.filters) ? new Map() : null;
picture.getState().amend((model) => ({
  ...model,
  filters: given.view.filters,
  session: see(model.session, NOTHING_SEEN),
}));

/** The network's question, and what in the address could not be followed. */
export function useView() {
  const client = useQueryClient();
  const { network, extent } = useNetwork();
  const [faults, setFaults] = useState<readonly Fault[]>(given.faults);
  const [restored, setRestored] = useState(false);
  const unseen = useSeen();

  const loaded = network.data !== undefined;
  useEffect(() => {
    if (!loaded || restored) return;
    let current = true;
    void restore(client, given.view).then((found) => {
      if (!current) return;
      picture.getState().begin();
      setFaults([...given.faults, ...found]);
      setRestored(true);
    });
    return () => {
      current = false;
    };
  }, [client, loaded, restored]);

  useEffect(() => (restored ? keepAddress() : undefined), [restored]);

  return { network, extent, faults, unseen, forgetFaults: () => setFaults([]) };
}
