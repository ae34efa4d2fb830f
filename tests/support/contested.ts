/** The API over both seed sets, for tests of contested claims; its answers are parsed by the contract. */
import { afterAll, beforeAll, expect } from "vitest";
import type * as z from "zod";
import { loadSeed } from "#actions/load-seed.ts";
import { type EndpointId, type Endpoints, endpoints } from "#contract/endpoints.ts";
import { startApp, type TestApp } from "./app.ts";
import { useStore } from "./database.ts";

export const CONTAINERS = "transfer:north-korea-russia-containers";

/** The id of a claim of the second set. */
export const claim = (name: string) => `claim:dprk-russia-${name}` as const;

/** Shin's 3 million, misread as held by each container. */
export const MISREAD = {
  id: "claim:misread",
  of: "transfer",
  about: CONTAINERS,
  summary: "Shin Wonsik is misread as saying that each container has room for 3 million rounds.",
  stance: "asserts",
  basis: "statement",
  speaker: "leader:shin-wonsik",
  document: "document:dprk-russia-kbs-183924",
  said: "2024-02-26",
  aspect: "amount",
  quantity: {
    amount: { comparator: "=", value: 3_000_000 },
    unit: "round",
    per: "container",
    modality: "capacity",
    commodity: "commodity:artillery-shell-152-mm",
  },
};

/** A record set of one claim. */
export const ofOne = (given: object) => ({ entities: [], documents: [], transfers: [], claims: [given] });

/** Inside `describe`: the API over a database that holds both sets, or those that are named. */
export function useContested(sets: readonly string[] = ["north-korea-russia-2024", "dprk-russia-claims"]) {
  const store = useStore();
  let app: TestApp;
  beforeAll(async () => {
    for (const set of sets) await loadSeed(store(), `seeds/${set}`);
    app = await startApp(store());
  }, 180_000);
  afterAll(() => app.stop());

  async function get<K extends EndpointId>(id: K, path: string): Promise<z.output<Endpoints[K]["output"]>> {
    const response = await fetch(app.address + path);
    expect(response.status, await response.clone().text()).toBe(200);
    return endpoints[id].output.parse(await response.json()) as z.output<Endpoints[K]["output"]>;
  }
  const send = (method: string, path: string, body?: object) =>
    fetch(app.address + path, {
      method,
      ...(body !== undefined && {
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
  const assessment = (id: string, more = "") =>
    get("getAssessment", `/api/transfers/${id}/assessment${more}`);
  return { store, get, send, assessment };
}
