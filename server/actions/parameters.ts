/** Reads and sets the numbers that rules rest on; what depends on one that changes is derived anew. */
import * as z from "zod";
import type { Answer, Asked } from "#contract/endpoint.ts";
import type { Endpoints } from "#contract/endpoints.ts";
import { Failure, NotFound } from "#domain/errors.ts";
import { transferId } from "#domain/ids.ts";
import { DEFAULT_PARAMETERS, type Parameter, unitOfParameter } from "#domain/rules/parameters.ts";
import { readParameters, removeParameter, writeParameter } from "#store/parameters.ts";
import { defineQuery } from "#store/query.ts";
import type { Store, Transaction } from "#store/store.ts";
import { takeTurn } from "#store/turn.ts";
import { DERIVED_AT_ONCE, deriveTransfers } from "./derive.ts";
import { movedSince, restingOn } from "./moved-findings.ts";
import { rebuildEdges } from "./rebuild-edges.ts";
import { WRITE_TIMEOUT_MS } from "./record-claims.ts";

type Shown = Answer<Endpoints["getParameter"]>;

const ofCommodity = defineQuery({
  file: "parameters/transfers-of-commodity.cypher",
  access: "read",
  row: z.strictObject({ id: transferId }),
});

/** A parameter as it is shown, and whether it was set here. */
export function shownParameter({ others = [], ...own }: Parameter): Shown {
  const usual = DEFAULT_PARAMETERS.find(({ key }) => key === own.key);
  const edited = usual?.value !== own.value || usual.source !== own.source;
  return { ...own, others: [...others], edited };
}

/** Every parameter in force, by name. */
export async function listParameters(store: Store): Promise<Answer<Endpoints["listParameters"]>> {
  const parameters = [...(await store.reading(readParameters)).values()].map(shownParameter);
  return { parameters: parameters.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** @throws {NotFound} when there is no such parameter */
export async function readParameter(store: Store, name: string): Promise<Shown> {
  const found = (await store.reading(readParameters)).get(name);
  if (found === undefined) throw new NotFound("parameter", name);
  return shownParameter(found);
}

/** The commodity, or the Harmonized System code, whose quality a parameter gives; null for all others. */
function commodityIn(name: string): { commodity: string | null; hs: string | null } | null {
  const [, of, code] = /^unit\.(?:mass|volume):(commodity|hs):(.+)$/.exec(name) ?? [];
  if (of === undefined || code === undefined) return null;
  return of === "hs" ? { commodity: null, hs: code } : { commodity: `commodity:${code}`, hs: null };
}

async function deriveDependents(store: Store, name: string): Promise<void> {
  const quality = commodityIn(name);
  if (quality === null) {
    await rebuildEdges(store);
    return;
  }
  for (let after = ""; ; ) {
    const rows = await store.read(ofCommodity, { ...quality, after, limit: DERIVED_AT_ONCE });
    const ids = rows.map(({ id }) => id);
    const last = ids.at(-1);
    if (last === undefined) return;
    const work = async (tx: Transaction) => {
      await takeTurn(tx);
      await deriveTransfers(tx, ids);
    };
    await store.write(work, { timeoutMs: WRITE_TIMEOUT_MS });
    after = last;
  }
}

/** Changes a parameter in the stored set, derives what depends on it anew, and says which findings moved. */
async function change(store: Store, name: string, write: (tx: Transaction) => Promise<void>) {
  const before = await restingOn(store, name);
  await store.write(async (tx) => {
    await takeTurn(tx);
    await write(tx);
  });
  await deriveDependents(store, name);
  return movedSince(store, name, before);
}

/**
 * Sets a parameter. One of a commodity derives the transfers of that commodity anew, any other all of them: whether a
 * rule would use it shows only when it is tried.
 * @throws {Failure} `rejected-record` when no rule knows the name, or its unit measures something else
 */
export async function setParameter(
  store: Store,
  { params: { name }, body }: Asked<Endpoints["setParameter"]>,
): Promise<Answer<Endpoints["setParameter"]>> {
  const faults = unitOfParameter(name, body.unit);
  if (faults !== null) throw new Failure("rejected-record", faults.reason, [faults]);
  const moves = await change(store, name, async (tx) => {
    const others = (await readParameters(tx)).get(name)?.others;
    await writeParameter(tx, { key: name, ...body, ...(others === undefined ? {} : { others }) });
  });
  return { ...(await readParameter(store, name)), ...moves };
}

/**
 * Gives a parameter the product's own value back.
 * @throws {NotFound} when there is no such parameter
 */
export async function resetParameter(
  store: Store,
  name: string,
): Promise<Answer<Endpoints["resetParameter"]>> {
  await readParameter(store, name);
  const moves = await change(store, name, (tx) => removeParameter(tx, name));
  const left = (await store.reading(readParameters)).get(name);
  return { key: name, parameter: left === undefined ? null : shownParameter(left), ...moves };
}
